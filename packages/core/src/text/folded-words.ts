import { fold } from "./fold.ts";
import type { Span } from "./span.ts";

/** A word or a numeral of a text, in orthographically folded lower case, with its place in the source. */
export interface FoldedWord extends Span {
  letters: string;
  isNumeral: boolean;
  /** What stands between the word before and this one, folded. */
  gap: string;
  /** The span of a part of the word, counted in its folded letters. */
  part(from: number, to?: number): Span;
}

// the first group is a numeral; a named one costs an object per word
const wordOrNumeral = /([0-9](?:[0-9]|[.,](?=[0-9])| (?=[0-9]{3}(?![0-9])))*)|[\p{L}\p{M}]+/gu;

/** The words and numerals of a text, or of a span of it, as word lists know them: marks, hamza seats and case folded. */
export function foldedWords(text: string, span: Span = { start: 0, end: text.length }): FoldedWord[] {
  const folded = fold(text.slice(span.start, span.end), "orthographic");
  const words: FoldedWord[] = [];
  let last = 0;
  for (const match of folded.text.matchAll(wordOrNumeral)) {
    const from = match.index;
    const to = from + match[0].length;
    const part = (first: number, end = to - from): Span => ({
      start: span.start + folded.start(from + first),
      end: span.start + folded.end(from + end),
    });
    const gap = folded.text.slice(last, from);
    const { start, end } = part(0);
    words.push({ start, end, letters: match[0].toLowerCase(), isNumeral: match[1] !== undefined, gap, part });
    last = to;
  }
  return words;
}

/** Folds the words of a list written with spaces into the spelling in which texts are compared with it. */
export function foldedList(list: string): string[] {
  return foldFor(list)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function foldFor(list: string): string {
  return fold(list.normalize("NFC"), "orthographic").text.toLowerCase();
}

const proclitic = /^(?:[وف]?[بلك]?|[وف])(?=\p{L}{2})/u;

/** Finds a word, after the Arabic proclitics it may carry (و ف ب ل ك), in a list; tells how many letters come before it. */
export function withoutProclitics<T>(
  letters: string,
  find: (word: string) => T | undefined,
): { found: T; skipped: number } | undefined {
  const whole = find(letters);
  if (whole !== undefined) return { found: whole, skipped: 0 };
  if (!"وفبلك".includes(letters.charAt(0))) return undefined;
  const longest = proclitic.exec(letters)?.[0].length ?? 0;
  for (let skipped = 1; skipped <= longest; skipped++) {
    const found = find(letters.slice(skipped));
    if (found !== undefined) return { found, skipped };
  }
  return undefined;
}
