import { readFileSync } from "node:fs";
import { scoreNumbers } from "../../../packages/core/test/scores/numbers.ts";
import {
  type AdjudicatedScore,
  recognizersModels,
  scoreRecognizers,
} from "../../../packages/core/test/scores/recognizers.ts";
import { percentExclusions, scoreMoney, scorePercents } from "../../../packages/extract/test/scores/quantities.ts";
import { casesOfPart, type Part } from "../../../test/blind-split.ts";
import { beside, type Row } from "./table.ts";

/** How many of duckling's Arabic phrases are read as the number, ordinal or amount of money they mean. */
export function numberRows(folder: string): Row[] {
  return beside((part) => ducklingRows(folder, part), ["corpus"]);
}

function ducklingRows(folder: string, part: Part): Row[] {
  const casesOf = (file: string) =>
    casesOfPart<never>(part, `duckling-ar/${file}`, JSON.parse(readFileSync(`${folder}/${file}`, "utf8")).cases);
  const scores = [
    { file: "Numeral.json", score: scoreNumbers(casesOf("Numeral.json")) },
    { file: "Ordinal.json", score: scoreNumbers(casesOf("Ordinal.json")) },
    { file: "AmountOfMoney.json", score: scoreMoney(casesOf("AmountOfMoney.json")) },
  ];
  return scores.map(({ file, score }) => ({ corpus: `duckling ar, ${file}`, read: shareOf(score.read, score.all) }));
}

const percentFile = "PercentModel.json";

/** How many sentences of Recognizers-Text are read fully: exactly the expected numbers or percentages, with span and value. */
export function recognizersRows(folder: string): Row[] {
  return beside((part) => sentenceRows(folder, part), ["corpus"]);
}

function sentenceRows(folder: string, part: Part): Row[] {
  const casesOf = (file: string) =>
    casesOfPart<never>(part, `recognizers-ar/${file}`, JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
  return [
    ...recognizersModels.map((model) => rowOf(model.file, scoreRecognizers(casesOf(model.file), model))),
    rowOf(percentFile, scorePercents(casesOf(percentFile))),
  ];
}

function rowOf(corpus: string, { read, all, keptRead, kept }: AdjudicatedScore): Row {
  return { corpus, "all cases": shareOf(read, all), "adjudicated cases": shareOf(keptRead, kept) };
}

/** What the adjudicated cases of Recognizers-Text exclude, and why. */
export function exclusionRows(): Row[] {
  return [...recognizersModels, { file: percentFile, exclusions: percentExclusions }].flatMap(({ file, exclusions }) =>
    exclusions.map(({ reason, cases }) => ({ corpus: file, "left out": cases.length, because: reason })),
  );
}

function shareOf(read: number, all: number): string {
  return `${read} of ${all} (${((100 * read) / all).toFixed(1)} %)`;
}
