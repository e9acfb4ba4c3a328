import { writeFileSync } from "node:fs";
import {
  type LanguageScores,
  languageScoresFile,
  languageScoresText,
  scoreLanguages,
} from "../../../packages/core/test/scores/blind-languages.ts";
import type { Row } from "./table.ts";

let scores: LanguageScores | undefined;

/** Precision and recall of each part of the languages with a blind set. */
export function languageRows(): Row[] {
  scores ??= scoreLanguages();
  return Object.entries(scores).flatMap(([language, parts]) =>
    Object.entries(parts).map(([part, { cases, expected, precision, recall }]) => ({
      ...{ language, part, cases, expected },
      ...{ precision: precision.toFixed(3), recall: recall.toFixed(3) },
    })),
  );
}

/** Writes the figures into the file that tests and pages read. */
export function writeLanguageScores(): void {
  writeFileSync(languageScoresFile, languageScoresText(scores ?? scoreLanguages()));
}
