import { fold } from "./fold.ts";
import { isDigit, lettersEnd, lowerCase, numeralEnd } from "./folded-letters.ts";
import type { Span } from "./span.ts";

/** A word or a numeral of a text, in orthographically folded lower case, with its place in the source. */
export interface FoldedWord extends Span {
  letters: string;
  isNumeral: boolean;
  /** The folded text between the previous word and this one. */
  gap: string;
  /** The span of a part of the word, counted in its folded letters. */
  part(from: number, to?: number): Span;
}

/** The words and numerals of a text, or of a span of it, in the form of the lexicons: marks, hamza seats and case folded. */
export function foldedWords(text: string, span: Span = { start: 0, end: text.length }): FoldedWord[] {
  const folded = fold(text.slice(span.start, span.end), "orthographic");
  const words: FoldedWord[] = [];
  let last = 0;
  for (let from = 0; from < folded.text.length; ) {
    const isNumeral = isDigit(folded.text.charCodeAt(from));
    const to = isNumeral ? numeralEnd(folded.text, from) : lettersEnd(folded.text, from);
    if (to === from) {
      from++;
      continue;
    }
    const first = from;
    const part = (skipped: number, end = to - first): Span => ({
      start: span.start + folded.start(first + skipped),
      end: span.start + folded.end(first + end),
    });
    words.push({
      start: span.start + folded.start(from),
      end: span.start + folded.end(to),
      letters: lowerCase(folded.text.slice(from, to)),
      isNumeral,
      gap: folded.text.slice(last, from),
      part,
    });
    last = to;
    from = to;
  }
  return words;
}

/** Splits a list of words at spaces and folds them into the spelling used to compare texts. */
export function foldedList(list: string): string[] {
  return foldFor(list)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function foldFor(list: string): string {
  return lowerCase(fold(list.normalize("NFC"), "orthographic").text);
}
