import { type CutFinder, numberCuts } from "../reading/number-cuts.ts";
import type { Reading } from "../reading/reading.ts";
import { Kept } from "../text/kept.ts";

const finders = new Kept<CutFinder>();

/** Finds the number or range that an offset of a text falls inside; the numbers are read once, when first asked for. */
export function textCuts(reading: Reading): CutFinder {
  const known = finders.get(reading);
  if (known) return known;
  let finder: CutFinder | undefined;
  const made: CutFinder = (offset) => {
    finder ??= numberCuts(reading);
    return finder(offset);
  };
  finders.set(reading, made);
  return made;
}
