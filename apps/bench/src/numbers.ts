import { readFileSync } from "node:fs";
import { type NumberCases, scoreNumbers } from "../../../packages/core/test/scores/numbers.ts";
import {
  type RecognizersCase,
  recognizersModels,
  scoreRecognizers,
} from "../../../packages/core/test/scores/recognizers.ts";
import type { Row } from "./table.ts";

/** How many of duckling's Arabic phrases are read as the number they mean. */
export function numberRows(folder: string): Row[] {
  return ["Numeral.json", "Ordinal.json"].map((file) => {
    const { read, all } = scoreNumbers(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as NumberCases);
    return { corpus: `duckling ar, ${file}`, read: shareOf(read, all) };
  });
}

/** How many sentences of Recognizers-Text are read whole: every number and no other, with span and value. */
export function recognizersRows(folder: string): Row[] {
  return recognizersModels.map((model) => {
    const cases = JSON.parse(readFileSync(`${folder}/${model.file}`, "utf8")) as RecognizersCase[];
    const { read, all, keptRead, kept } = scoreRecognizers(cases, model);
    return {
      corpus: model.file,
      raw: shareOf(read, all),
      "left out": all - kept,
      adjudicated: shareOf(keptRead, kept),
    };
  });
}

/** What is left out of Recognizers-Text, and why. */
export function exclusionRows(): Row[] {
  return recognizersModels.flatMap(({ file, exclusions }) =>
    exclusions.map(({ reason, cases }) => ({ corpus: file, "left out": cases.length, because: reason })),
  );
}

function shareOf(read: number, all: number): string {
  return `${read} of ${all} (${((100 * read) / all).toFixed(1)} %)`;
}
