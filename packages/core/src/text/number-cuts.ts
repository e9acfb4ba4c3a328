import { findNumbers, type NumberFound } from "./numbers.ts";
import type { Span } from "./span.ts";
import { findRanges } from "./written-ranges.ts";

/** A number or a range that an offset falls inside. */
export interface NumberCut extends Span {
  /** `figure`: digits are separated from their scale (5 | billion); `words`: a number in words is cut; `range`: a range is. */
  kind: "figure" | "words" | "range";
}

/** Finds what an offset of a text cuts: a number first, then a range; undefined where it cuts neither. */
export type CutFinder = (offset: number) => NumberCut | undefined;

/** Reads the numbers and ranges of a text once and tells for any UTF-16 offset which of them it falls inside. */
export function numberCuts(text: string): CutFinder {
  const numbers = findNumbers(text);
  const ranges = findRanges(text, numbers);
  return (offset) => {
    const number = spanAround(numbers, offset);
    if (number && !isOneOf(text, number))
      return { start: number.start, end: number.end, kind: kindOf(text, number, offset) };
    const range = spanAround(ranges, offset);
    return range && { ...range, kind: "range" };
  };
}

// Folded, وأحد (and one of) is spelt as the numeral واحد.
function isOneOf(text: string, { start, end }: Span): boolean {
  return /^وأح[\u064b-\u0652]?د[\u064b-\u0652]?$/u.test(text.slice(start, end));
}

const joinedUnit = /^(?:\s*(?:و|and))?\s*\p{Nd}+$/iu;
const and = /(?:^|[\s\p{Nd}])(?:و|and)\s*$/iu;

// "5 ملايين و3": what follows "and" may be counted apart, so this is no sure cut of a figure.
function kindOf(text: string, { start, end, form }: NumberFound, offset: number): NumberCut["kind"] {
  if (form !== "digits" && form !== "mixed") return "words";
  // A space may group the digits of one number, or stand between two.
  if (form === "digits" && /\s/.test(text.slice(offset - 1, offset + 1))) return "words";
  const [left, right] = [text.slice(start, offset), text.slice(offset, end)];
  const isAtAnd = and.test(left) || /^\s*(?:و|and\b)/iu.test(right);
  return isAtAnd && joinedUnit.test(right) ? "words" : "figure";
}

function spanAround<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as T;
    if (offset <= span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
