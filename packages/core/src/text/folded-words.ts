import { type FoldedUnits, foldText, foldToUnits } from "./fold.ts";
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
  const folded = foldToUnits(text.slice(span.start, span.end), "orthographic");
  const words: FoldedWord[] = [];
  let last = 0;
  const { units } = folded;
  for (let from = 0; from < units.length; ) {
    const isNumeral = isDigit(units[from] as number);
    const to = isNumeral ? numeralEnd(units, from) : lettersEnd(units, from);
    if (to === from) {
      from++;
      continue;
    }
    words.push(new WordOfText({ folded, shift: span.start, isNumeral }, { from, to, last }));
    last = to;
    from = to;
  }
  return words;
}

/** The folded words and numerals of a text with the places where they begin, for texts whose other places do not matter. */
export function* wordsWithStarts(text: string): Generator<{ letters: string; start: number }> {
  const folded = foldToUnits(text, "orthographic");
  const { units } = folded;
  for (let from = 0; from < units.length; ) {
    const isNumeral = isDigit(units[from] as number);
    const to = isNumeral ? numeralEnd(units, from) : lettersEnd(units, from);
    if (to > from) yield { letters: lowerCase(folded.text.slice(from, to)), start: folded.start(from) };
    from = Math.max(to, from + 1);
  }
}

interface Page {
  folded: FoldedUnits;
  /** Where the folded span begins in the source. */
  shift: number;
  isNumeral: boolean;
}

// A class, because a closure for each word of a text takes more memory than the word.
class WordOfText implements FoldedWord {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly gap: string;
  readonly isNumeral: boolean;
  readonly #folded: FoldedUnits;
  readonly #shift: number;
  readonly #from: number;
  readonly #to: number;

  constructor({ folded, shift, isNumeral }: Page, { from, to, last }: { from: number; to: number; last: number }) {
    this.start = shift + folded.start(from);
    this.end = shift + folded.end(to);
    this.letters = lowerCase(folded.text.slice(from, to));
    this.gap = folded.text.slice(last, from);
    this.isNumeral = isNumeral;
    this.#folded = folded;
    this.#shift = shift;
    this.#from = from;
    this.#to = to;
  }

  part(skipped: number, end: number = this.#to - this.#from): Span {
    return {
      start: this.#shift + this.#folded.start(this.#from + skipped),
      end: this.#shift + this.#folded.end(this.#from + end),
    };
  }
}

/** Splits a list of words at spaces and folds them into the spelling used to compare texts. */
export function foldedList(list: string): string[] {
  return foldedText(list)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** A text in the spelling used to compare texts. */
export function foldedText(list: string): string {
  return lowerCase(foldText(list, "orthographic"));
}
