import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Part } from "../../../../test/blind-split.ts";
import { patched } from "../../src/article/patch.ts";
import { fromPointer } from "../../src/article/path.ts";
import { validate } from "../../src/validate/validate.ts";

const folder = new URL("../slips/", import.meta.url);

/** The committed figures, which pages show and tests check. */
export const slipScoresFile: URL = new URL("slip-scores.json", import.meta.url);

/** A changed coding: a slip that the check should report, or a right variant about which it should be silent. */
interface SlipCase {
  id: string;
  kind: string;
  verdict: "slip" | "right";
  /** Whether the document and word lists decide it. */
  decidable: boolean;
  why: string;
  changes: { path: string; value?: unknown; remove?: true }[];
  text?: { from: string; to: string }[];
}

/** A case with what the check says of it. */
export interface ScoredSlip extends SlipCase {
  article: string;
  language: string;
  /** The codes of its errors and warnings. */
  codes: string[];
}

/** How many of the decidable slips are reported, and how many of the right variants wrongly. */
export interface SlipScore {
  slips: number;
  reported: number;
  right: number;
  alarms: number;
}

/** Scores a part of the set, the cases of all its articles. */
export function scoredSlips(part: Part): ScoredSlip[] {
  return readdirSync(new URL(`${part}/`, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => scoredArticle(part, name));
}

/** Sums up scored cases by a property, such as the kind. */
export function slipScores(scored: readonly ScoredSlip[], by: (one: ScoredSlip) => string): Record<string, SlipScore> {
  const scores: Record<string, SlipScore> = {};
  for (const one of scored) {
    const key = by(one);
    scores[key] ??= { slips: 0, reported: 0, right: 0, alarms: 0 };
    const isReported = one.codes.length > 0;
    if (one.verdict === "right") {
      scores[key].right++;
      if (isReported) scores[key].alarms++;
    } else if (one.decidable) {
      scores[key].slips++;
      if (isReported) scores[key].reported++;
    }
  }
  return scores;
}

function scoredArticle(part: Part, article: string): ScoredSlip[] {
  const read = (file: string) => readFileSync(new URL(`${part}/${article}/${file}`, folder), "utf8");
  const text = read("text.txt");
  const coding = parse(read("coding.yaml")) as { inLanguage: string };
  const cases = JSON.parse(read("cases.json")) as SlipCase[];
  return cases.map((one) => ({ ...one, article, language: coding.inLanguage, codes: codesOf(one, { text, coding }) }));
}

function codesOf(one: SlipCase, { text, coding }: { text: string; coding: object }): string[] {
  const changedText = (one.text ?? []).reduce((whole, { from, to }) => whole.replace(from, () => to), text);
  const steps = one.changes.map(({ path, value, remove }) => {
    if (remove) return { op: "remove" as const, path };
    return { op: holds(coding, path) ? ("replace" as const) : ("add" as const), path, value };
  });
  const changed = steps.length === 0 ? { value: coding } : patched(coding, steps);
  if (!changed) throw new TypeError(`The changes of ${one.id} do not fit its coding.`);
  const { issues } = validate(changed.value, { text: changedText });
  return [...new Set(issues.filter(({ severity }) => severity !== "note").map(({ code }) => code))];
}

function holds(coding: object, path: string): boolean {
  let value: unknown = coding;
  for (const key of fromPointer(path) ?? []) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = Reflect.get(value, key);
  }
  return true;
}
