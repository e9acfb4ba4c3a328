import { oneOf } from "../languages/forms.ts";
import type { Numbers } from "../languages/parts/numbers.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { Span } from "../text/span.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";
import type { Reading } from "./reading.ts";
import { findRanges } from "./written-ranges.ts";

/** A number or a range that contains an offset. */
export interface NumberCut extends Span {
  /** `figure`: digits are separated from their scale (5 | billion); `words`: a number in words is cut; `range`: a range is. */
  kind: "figure" | "words" | "range";
}

/** Finds what an offset of a text cuts: a number first, then a range; undefined if it cuts neither. */
export type CutFinder = (offset: number) => NumberCut | undefined;

/** Returns the number or range of a text that contains a UTF-16 offset; it reads the words around the offset only, and once. */
export function numberCuts(reading: Reading): CutFinder {
  const { text, vocabulary } = reading;
  const words = wordsOf(vocabulary);
  const known = new Map<readonly NumberFound[], readonly Span[]>();
  return (offset) => {
    const numbers = reading.hitsAt(findNumbers, offset);
    if (numbers.length === 0) return undefined;
    const number = spanAround(numbers, offset);
    if (number && !isNoNumber(text, number, words))
      return { start: number.start, end: number.end, kind: kindOf({ text, number, words }, offset) };
    const ranges = known.get(numbers) ?? findRanges(text, numbers, vocabulary);
    known.set(numbers, ranges);
    const range = spanAround(ranges, offset);
    return range && { ...range, kind: "range" };
  };
}

interface Words {
  /** Words that fold like a number but are not one: وأحد (and one of) folds like the numeral واحد. */
  notNumbers: ReadonlySet<string>;
  /** The figures after "and", if nothing else follows. */
  joinedUnit: RegExp;
  endsInAnd: RegExp;
  beginsWithAnd: RegExp;
}

const wordsOf = lookup(({ lexicons }): Words => {
  const forms = (formsOf: (numbers: Numbers) => string | undefined) =>
    lexicons.flatMap(({ numbers }) => (numbers && formsOf(numbers)?.split(" ")) || []);
  const and = oneOf(forms((numbers) => numbers.and).filter((form) => !form.includes("_")));
  return {
    notNumbers: new Set(forms((numbers) => numbers.notNumbers)),
    joinedUnit: new RegExp(`^(?:\\s*${and})?\\s*\\p{Nd}+$`, "iu"),
    endsInAnd: new RegExp(`(?:^|[\\s\\p{Nd}])${and}\\s*$`, "iu"),
    beginsWithAnd: new RegExp(`^\\s*${and}(?![a-z])`, "iu"),
  };
});

function isNoNumber(text: string, { start, end }: Span, { notNumbers }: Words): boolean {
  return end - start <= farthest && notNumbers.has(text.slice(start, end).replace(/\p{M}/gu, ""));
}

// How much of a number is read on either side of an offset: far more than any number that means something has.
const farthest = 128;

interface Cut {
  text: string;
  number: NumberFound;
  words: Words;
}

// "5 ملايين و3": what follows "and" may be counted apart, so this is not certainly a cut figure.
function kindOf({ text, number, words }: Cut, offset: number): NumberCut["kind"] {
  const { start, end, form } = number;
  if (form !== "digits" && form !== "mixed") return "words";
  // A space may group the digits of one number or separate two numbers.
  if (form === "digits" && /\s/.test(text.slice(offset - 1, offset + 1))) return "words";
  const left = text.slice(Math.max(start, offset - farthest), offset);
  const right = text.slice(offset, Math.min(end, offset + farthest));
  const isAtAnd = words.endsInAnd.test(left) || words.beginsWithAnd.test(right);
  return isAtAnd && words.joinedUnit.test(right) ? "words" : "figure";
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
