import { readdirSync, readFileSync } from "node:fs";
import { type LanguageCase, type PartScore, scoreLanguage } from "./languages.ts";

const folder = new URL("../blind-languages/", import.meta.url);

/** The committed figures, which pages show and tests check. */
export const languageScoresFile: URL = new URL("language-scores.json", import.meta.url);

/** The figures of a part: precision and recall, to three decimals. */
interface LanguageFigures {
  cases: number;
  expected: number;
  precision: number;
  recall: number;
}

/** Figures by language and part. */
export type LanguageScores = Record<string, Record<string, LanguageFigures>>;

/** Scores every language with a blind set. */
export function scoreLanguages(): LanguageScores {
  const tags = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length));
  return Object.fromEntries(tags.sort().map((tag) => [tag, figuresOf(scoreLanguage(tag, casesOf(tag)))]));
}

/** The figures in the format of the committed file. */
export function languageScoresText(scores: LanguageScores): string {
  return `${JSON.stringify(scores, null, 2)}\n`;
}

function casesOf(tag: string): LanguageCase[] {
  return JSON.parse(readFileSync(new URL(`${tag}.json`, folder), "utf8")).cases;
}

function figuresOf(scores: readonly PartScore[]): Record<string, LanguageFigures> {
  return Object.fromEntries(
    scores.map(({ part, cases, expected, found, right }) => [
      part,
      { cases, expected, precision: share(right, found), recall: share(right, expected) },
    ]),
  );
}

// A reader that finds nothing has perfect precision.
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000;
}
