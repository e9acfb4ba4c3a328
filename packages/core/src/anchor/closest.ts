import search from "approx-string-match";
import type { Closest } from "../article/quote-report.ts";
import { foldText } from "../text/fold.ts";
import type { SourceText } from "./source-text.ts";

/** The share of letters that may differ in a text that is still called close. */
const tolerance = 0.4;

/** Finds the stretch of the text that comes closest to a quote; undefined when nothing is alike. Only ever a suggestion. */
export function closestTo(source: SourceText, quote: string): Closest | undefined {
  const folded = source.folded("orthographic");
  const wanted = foldText(quote, "orthographic").trim().slice(0, 400);
  if (wanted.length < 3) return undefined;
  const matches = search(folded.text, wanted, Math.ceil(wanted.length * tolerance));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (a, b) => (a && a.errors <= b.errors ? a : b),
    undefined,
  );
  if (!best) return undefined;
  const { start, end } = toWords(source.text, { start: folded.start(best.start), end: folded.end(best.end) });
  const text = source.text.slice(start, end);
  return { start, end, text, differs: differenceOf(quote, text) };
}

// Half a surrogate pair counts: a letter beyond the basic plane is cut nowhere.
const inWord = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;

function toWords(text: string, place: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = place;
  while (start > 0 && inWord.test(text[start - 1] as string)) start--;
  while (end < text.length && inWord.test(text[end] as string)) end++;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** The words in which two texts part ways, spelling variants aside: what is left without their common beginning and end. */
export function differenceOf(yours: string, text: string): { yours: string; text: string } {
  const a = yours.trim().split(/\s+/);
  const b = text.trim().split(/\s+/);
  const same = (i: number, j: number) => foldText(a[i] ?? "", "orthographic") === foldText(b[j] ?? "", "orthographic");
  let from = 0;
  while (from < a.length && from < b.length && same(from, from)) from++;
  let last = 0;
  while (last < a.length - from && last < b.length - from && same(a.length - 1 - last, b.length - 1 - last)) last++;
  return { yours: a.slice(from, a.length - last).join(" "), text: b.slice(from, b.length - last).join(" ") };
}
