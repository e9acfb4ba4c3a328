import type { AuthoredQuote } from "../../generated/types.ts";
import { uniqueQuote } from "../envelope/envelope-text.ts";

/** Words of a record looked up in its text: their quotes in order, or those that are not there. */
export type FoundWords = { quotes: AuthoredQuote[]; starts: number[] } | { missing: string };

/** The longest words that are looked up, in UTF-16 units: each run of them is. */
const mostUnits = 1_000;

/**
 * The quotes of words that may leave words out: an ellipsis separates parts, and otherwise the longest runs of words that the
 * text has are its parts. Parts are in the order of the text.
 */
export function wordsInText(text: string, words: string): FoundWords {
  if (words.length > mostUnits) return { missing: words };
  const quotes: AuthoredQuote[] = [];
  const starts: number[] = [];
  let from = 0;
  for (const part of words.split(/\.{3,}|…/)) {
    const trimmed = part.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
    for (const run of runsOf(text, trimmed, from)) {
      if (run.end === undefined) return { missing: run.words };
      quotes.push(uniqueQuote(text, run.start, run.end));
      starts.push(run.start);
      from = run.end;
    }
  }
  return quotes.length === 0 ? { missing: words } : { quotes, starts };
}

type Run = { words: string; start: number; end: number } | { words: string; start: number; end: undefined };

// The fewest runs of whole words that occur one after the other, each as long as possible.
function runsOf(text: string, part: string, from: number): Run[] {
  const words = part.split(/\s+/);
  const runs: Run[] = [];
  let at = from;
  for (let first = 0; first < words.length; ) {
    let last = words.length;
    let start = -1;
    for (; last > first; last--) {
      start = wordStart(text, words.slice(first, last).join(" "), at);
      if (start >= 0) break;
    }
    const found = words.slice(first, last).join(" ");
    if (start < 0) return [{ words: words.slice(first).join(" "), start: at, end: undefined }];
    runs.push({ words: found, start, end: start + found.length });
    at = start + found.length;
    first = last;
  }
  return runs;
}

function wordStart(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!isInWord(text, at) && !isInWord(text, at + words.length)) return at;
  return -1;
}

function isInWord(text: string, edge: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, edge - 1), edge + 1)) && edge > 0;
}
