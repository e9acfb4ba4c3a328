import { foldText } from "@diplomatic-visits/core";
import { type AnswerCandidate, codingFieldsOf, isAnswerObject } from "./answer-candidates.ts";

/**
 * The candidate that answers: outside the model's reasoning, the last one that has at least half of the quotes in the text
 * that any has; without quotes in the text the one with most quotes, then with most fields, then the longest.
 */
export function answeringCandidate(
  all: readonly AnswerCandidate[],
  text: string | undefined,
): AnswerCandidate | undefined {
  const spoken = all.filter(({ isThought, fields }) => !isThought && fields > 0);
  const candidates = spoken.length > 0 ? spoken : all;
  if (candidates.length < 2) return candidates[0];
  const parts = partsOfOne(candidates);
  if (parts) return parts;
  if (text !== undefined) {
    const folded = foldText(text, "orthographic");
    const found = candidates.map(({ value }) => quotesIn(value, (quote) => isIn(quote, folded)));
    const most = found.reduce((sum, one) => Math.max(sum, one), 0);
    // a corrected answer follows the first one, and an example has quotes of another text
    if (most > 0) return candidates.findLast((_, i) => 2 * (found[i] ?? 0) >= most);
  }
  return fullest(candidates);
}

function isIn(quote: string, folded: string): boolean {
  return folded.includes(foldText(quote, "orthographic"));
}

function fullest(candidates: readonly AnswerCandidate[]): AnswerCandidate | undefined {
  const sizes = candidates.map((one) => [quotesIn(one.value, () => true), one.fields, one.length] as const);
  const order = sizes.map((_, i) => i);
  order.sort((i, j) => differing(sizes[j] as Size, sizes[i] as Size));
  return candidates[order[0] ?? 0];
}

type Size = readonly [quotes: number, fields: number, length: number];

function differing(a: Size, b: Size): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

// An answer given in parts, one object for the entities, the next for the visits.
function partsOfOne(candidates: readonly AnswerCandidate[]): AnswerCandidate | undefined {
  const parts = candidates.filter(({ value }) => Object.values(value).some(isListOfObjects));
  const [first] = parts;
  const keys = parts.flatMap(({ value }) => Object.keys(value));
  if (!first || parts.length < 2 || new Set(keys).size < keys.length) return undefined;
  const value = parts.reduce<Record<string, unknown>>((whole, part) => Object.assign(whole, part.value), {});
  const cut = parts.find(({ stop }) => stop);
  return {
    ...{ value, fields: codingFieldsOf(value), isThought: false },
    ...{
      length: parts.reduce((sum, { length }) => sum + length, 0),
      end: parts.reduce((last, { end }) => Math.max(last, end), 0),
    },
    faults: parts.flatMap(({ faults }) => faults),
    ...(cut?.stop ? { stop: cut.stop } : {}),
  };
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isAnswerObject);
}

// How many quotes of a value count.
function quotesIn(value: unknown, counts: (quote: string) => boolean): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + quotesIn(one, counts), 0);
  if (!isAnswerObject(value)) return 0;
  const { quote } = value;
  const own = typeof quote === "string" && quote !== "" && counts(quote) ? 1 : 0;
  return Object.values(value).reduce((sum: number, one) => sum + quotesIn(one, counts), own);
}
