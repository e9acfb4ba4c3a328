import type { ClosestText } from "../article/quote-report.ts";
import { foldText } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { closestMatch } from "./closest-match.ts";
import type { SourceText } from "./source-text.ts";
import { wordDistance } from "./word-distance.ts";

/** The share of letters that may differ in a text that still counts as close. */
const tolerance = 0.4;

/** The UTF-16 units that are compared letter by letter at the beginning and at the end of a long quote. */
export const comparedUnits = 400;

/** Finds the stretch of the text that comes closest to a quote; undefined when nothing is similar. Used for suggestions only. */
export function closestTo(source: SourceText, quote: string): ClosestText | undefined {
  const wanted = foldText(quote, "orthographic").trim();
  if (wanted.length < 3) return undefined;
  const folded = source.folded("orthographic");
  const found = closestFolded(folded.text, wanted);
  if (!found) return undefined;
  const whole = toWords(source.text, { start: folded.start(found.start), end: folded.end(found.end) });
  const { start, end } = toEdgeWords(source.text, whole, quote);
  const text = source.text.slice(start, end);
  return { start, end, text, differs: differenceOf(quote, text) };
}

function closestFolded(text: string, wanted: string): Span | undefined {
  const head = bestMatch(text, wanted.slice(0, comparedUnits));
  if (wanted.length <= comparedUnits) return head;
  const tail = wanted.slice(-comparedUnits);
  if (!head) {
    const match = bestMatch(text, tail);
    return match && { start: Math.max(0, match.end - wanted.length), end: match.end };
  }
  const after = text.slice(head.start, head.start + Math.ceil(wanted.length * (1 + tolerance)));
  const match = bestMatch(after, tail);
  const isBehind = match !== undefined && match.end >= wanted.length * (1 - tolerance);
  return { start: head.start, end: Math.min(text.length, head.start + (isBehind ? match.end : wanted.length)) };
}

function bestMatch(text: string, wanted: string): Span | undefined {
  return closestMatch(text, wanted, Math.ceil(wanted.length * tolerance));
}

// Both units of a surrogate pair count, so that no letter outside the basic plane is split.
const inWord = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;

function toWords(text: string, place: Span): Span {
  let { start, end } = place;
  const [first, last] = [Math.max(0, start - unitsBeside), Math.min(text.length, end + unitsBeside)];
  while (start > first && inWord.test(text[start - 1] as string)) start--;
  while (end < last && inWord.test(text[end] as string)) end++;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** The number of words next to a match that are searched for the first and last word of the quote. */
const wordsBeside = 6;

/** The number of UTF-16 units next to a match that are searched for them. */
const unitsBeside = 256;

// Omitting the last word may give the fewest differing letters, while including it gives fewer differing words.
function toEdgeWords(text: string, place: Span, quote: string): Span {
  const tried = [
    ...wordEnds(text, place.end).map((end) => ({ start: place.start, end })),
    ...wordStarts(text, place.start).map((start) => ({ start, end: place.end })),
  ];
  const distanceOf = ({ start, end }: Span) => wordDistance(quote, text.slice(start, end));
  const ranked = [place, ...tried].map((one) => ({ one, distance: distanceOf(one) }));
  return ranked.reduce((a, b) => (b.distance < a.distance ? b : a)).one;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

function wordEnds(text: string, from: number): number[] {
  const line = text.slice(from, from + unitsBeside).split("\n", 1)[0] ?? "";
  return [...line.matchAll(word)].slice(0, wordsBeside).map((found) => from + found.index + found[0].length);
}

function wordStarts(text: string, to: number): number[] {
  const line =
    text
      .slice(Math.max(0, to - unitsBeside), to)
      .split("\n")
      .at(-1) ?? "";
  return [...line.matchAll(word)].slice(-wordsBeside).map(({ index }) => to - line.length + index);
}

/** The words in which two texts differ, ignoring spelling variants: what remains without their common beginning and end. */
function differenceOf(yours: string, text: string): { yours: string; text: string } {
  const a = yours.trim().split(/\s+/);
  const b = text.trim().split(/\s+/);
  const same = (i: number, j: number) => foldText(a[i] ?? "", "orthographic") === foldText(b[j] ?? "", "orthographic");
  let from = 0;
  while (from < a.length && from < b.length && same(from, from)) from++;
  let last = 0;
  while (last < a.length - from && last < b.length - from && same(a.length - 1 - last, b.length - 1 - last)) last++;
  return { yours: a.slice(from, a.length - last).join(" "), text: b.slice(from, b.length - last).join(" ") };
}
