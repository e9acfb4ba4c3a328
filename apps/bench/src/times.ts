import { readFileSync } from "node:fs";
import { ar } from "chrono-node";
import {
  casesOf,
  ours,
  type Share,
  scoreDuckling,
  scoreSpans,
  scoreValues,
  type TimeFinder,
} from "../../../packages/extract/test/scores/times.ts";
import { exclusions } from "../../../packages/extract/test/scores/times-exclusions.ts";
import { casesOfPart, type Part } from "../../../test/blind-split.ts";
import { beside, type Row } from "./table.ts";

const finders: Record<string, TimeFinder> = { extract: ours, "chrono-node, ar": byChrono };

/** How many dates of Recognizers-Text's Arabic texts are found with their span and read with their value, compared with chrono-node. */
export function timeRows(folder: string): Row[] {
  return beside((part) => recognizersRows(folder, part), ["finder", "corpus"]);
}

function recognizersRows(folder: string, part: Part): Row[] {
  const cases = (corpus: "DateExtractor" | "DateParser") =>
    casesOf(part, corpus, readFileSync(`${folder}/${corpus}.json`, "utf8"));
  return Object.entries(finders).flatMap(([name, finder]) => [
    { finder: name, corpus: "DateExtractor, spans", ...cells(scoreSpans(cases("DateExtractor"), finder)) },
    { finder: name, corpus: "DateParser, values", ...cells(scoreValues(cases("DateParser"), finder)) },
  ]);
}

/** The cases of Recognizers-Text that the adjudicated part excludes, and why. */
export function timeExclusionRows(): Row[] {
  return Object.entries(exclusions).flatMap(([corpus, reasons]) =>
    Object.entries(reasons).map(([why, cases]) => ({ corpus, "left out": cases.length, why })),
  );
}

/** How many of duckling's Arabic phrases of time and duration are read; reported without a goal. */
export function ducklingTimeRows(folder: string): Row[] {
  return beside((part) => ducklingRows(folder, part), ["finder", "corpus"]);
}

function ducklingRows(folder: string, part: Part): Row[] {
  const casesIn = (file: string) =>
    casesOfPart<never>(part, `duckling-ar/${file}`, JSON.parse(readFileSync(`${folder}/${file}`, "utf8")).cases);
  return Object.entries(finders).flatMap(([name, finder]) =>
    ["Time.json", "Duration.json"].map((file) => ({
      finder: name,
      corpus: `duckling ar, ${file}`,
      read: percent(scoreDuckling(casesIn(file), finder)),
    })),
  );
}

function cells({ raw, adjudicated }: { raw: Share; adjudicated: Share }): Row {
  return { "all cases": percent(raw), "adjudicated part": percent(adjudicated) };
}

function percent({ read, all }: Share): string {
  return `${read} of ${all} (${((100 * read) / all).toFixed(1)} %)`;
}

function byChrono(text: string, referenceDate?: string): ReturnType<TimeFinder> {
  const day = referenceDate === undefined ? undefined : new Date(`${referenceDate}T12:00:00`);
  return ar.parse(text, day).map(({ index, text: words, start }) => {
    const [year, month, date] = (["year", "month", "day"] as const).map((field) => start.get(field) ?? 0);
    const value = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    return { start: index, end: index + words.length, value };
  });
}
