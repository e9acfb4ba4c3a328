import { findNumbers, type NumberFound } from "../../src/reading/numbers.ts";
import { numberExclusions, ordinalExclusions } from "./recognizers-exclusions.ts";

/** A file of Recognizers-Text with its excluded cases and the way to read its numbers. */
export interface RecognizersModel {
  file: string;
  exclusions: readonly { reason: string; cases: readonly number[] }[];
  find(text: string): NumberFound[];
}

/** The files of Arabic numbers. */
export const recognizersModels: readonly RecognizersModel[] = [
  { file: "NumberModel.json", exclusions: numberExclusions, find: cardinals },
  { file: "OrdinalModel.json", exclusions: ordinalExclusions, find: (text) => findNumbers(text) },
];

// the file of numbers does not contain ordinals
function cardinals(text: string): NumberFound[] {
  return findNumbers(text).filter(({ form }) => form !== "ordinal");
}

/** A case of Recognizers-Text by its index in the file: every number of the input, with its first and last unit. */
export interface RecognizersCase {
  place: number;
  Input: string;
  Results: { Start: number; End: number; Resolution: { value?: string } }[];
}

/** The scores of a reading: on all cases, and without the excluded ones. */
export interface AdjudicatedScore {
  read: number;
  all: number;
  keptRead: number;
  kept: number;
}

/** Compares whole cases: exactly the expected numbers, each with its span and value. */
export function scoreRecognizers(
  cases: readonly RecognizersCase[],
  { exclusions, find }: RecognizersModel,
): AdjudicatedScore {
  const leftOut = new Set(exclusions.flatMap((group) => group.cases));
  const read = cases.map(({ Input, Results }) => {
    const found = find(Input);
    return (
      found.length === Results.length &&
      found.every(({ start, end, value }, i) => {
        const expected = Results[i];
        const isThere = start === expected?.Start && end === expected.End + 1;
        // the file has at most fifteen digits of a fraction
        return isThere && isClose(value, Number(expected.Resolution.value));
      })
    );
  });
  const kept = read.filter((_, i) => !leftOut.has(cases[i]?.place ?? i));
  return { read: countTrue(read), all: read.length, keptRead: countTrue(kept), kept: kept.length };
}

function countTrue(list: readonly boolean[]): number {
  return list.filter(Boolean).length;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
