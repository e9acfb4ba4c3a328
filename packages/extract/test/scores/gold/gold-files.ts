import { existsSync, readFileSync } from "node:fs";
import { type Part, partOf } from "../../../../../test/blind-split.ts";

/** A short invented report with its expected marks, by the letter of their line. */
export interface GoldReport {
  id: string;
  referenceDate: string;
  text: string;
  marks: Readonly<Record<string, string[]>>;
}

/** The languages and the sets of the gold. */
export const goldLanguages = ["ar", "en", "fa", "fr", "ru", "tr", "es"] as const;
export const goldSets = ["plain", "traps", "names", "bodies", "values", "ladders", "statements"] as const;
export type GoldLanguage = (typeof goldLanguages)[number];
export type GoldSet = (typeof goldSets)[number];

const folder = new URL("../../../gold/", import.meta.url);

/** The text of a file of the gold of our own, empty where there is none. */
export function goldFile(language: GoldLanguage, set: GoldSet, part: Part): string {
  const file = new URL(`${language}/${set}.${part}.txt`, folder);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** The sets that exist for a language. */
export function setsOf(language: GoldLanguage): readonly GoldSet[] {
  return goldSets.filter((set) => goldFile(language, set, "development") !== "");
}

/** The reports of a set of our own. */
export function ownReports(language: GoldLanguage, set: GoldSet, part: Part): GoldReport[] {
  return reportsOf(goldFile(language, set, part));
}

/** The reports of a file of other people's that belong to a part, by a hash of their names. */
export function sharedReports(part: Part, file: string): GoldReport[] {
  return reportsOf(file).filter(({ id }) => partOf(`draft-gold/${id}`) === part);
}

function reportsOf(file: string): GoldReport[] {
  return file
    .split(/^## /m)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(reportOf);
}

function reportOf(block: string): GoldReport {
  const [head = "", ...lines] = block.split("\n");
  const isMark = (line: string) => /^[CPODQES]:/.test(line);
  const keys = [...new Set(lines.filter(isMark).map((line) => line.slice(0, 1)))];
  const marks = keys.map((key) => [key, lines.filter((line) => line.startsWith(`${key}:`)).flatMap(marksOf)] as const);
  return {
    id: head.split(" ", 1)[0] ?? "",
    referenceDate: /ref=(\S+)/.exec(head)?.[1] ?? "",
    text: lines
      .filter((line) => !isMark(line))
      .join("\n")
      .trim(),
    marks: Object.fromEntries(marks),
  };
}

// a statement has a line of its own, since its words may hold a semicolon
function marksOf(line: string): string[] {
  const listed = line.startsWith("S:") ? [line.slice(2)] : line.slice(2).split(";");
  return listed.map((mark) => mark.trim()).filter((mark) => mark !== "" && !/^(?:none|\()/.test(mark));
}
