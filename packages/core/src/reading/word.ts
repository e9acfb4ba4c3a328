import { fold } from "../text/fold.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { type Tokens, tokenEnd } from "./tokens.ts";
import type { WordForm } from "./word-form.ts";

const space = 0x20;

/** The tokens that a reading consists of: those from `first` on, `count` of them. */
export interface TokenRange {
  tokens: Tokens;
  first: number;
  count: number;
  /** The UTF-16 offset where the reading begins in the text of the tokens. */
  start: number;
  /** What is added to the offsets of that text. */
  shift: number;
}

/** The words of a range of tokens. */
export function wordsInRange(range: TokenRange): ReadWord[] {
  const { first, count } = range;
  const words: ReadWord[] = [];
  for (let i = first; i < first + count; i++) words.push(new ReadWord(range, i));
  return words;
}

/** A word of a reading, whose place is computed when it is asked for. */
class ReadWord implements FoldedWord {
  readonly #range: TokenRange;
  readonly #i: number;

  constructor(range: TokenRange, i: number) {
    this.#range = range;
    this.#i = i;
  }

  get start(): number {
    const { tokens, shift } = this.#range;
    return (tokens.starts[this.#i] as number) + shift;
  }

  get end(): number {
    const { tokens, shift } = this.#range;
    return tokenEnd(tokens, this.#i) + shift;
  }

  get #form(): WordForm {
    return this.#range.tokens.forms[this.#i] as WordForm;
  }

  get letters(): string {
    return this.#form.letters;
  }

  get isNumeral(): boolean {
    return this.#form.isNumeral;
  }

  get gap(): string {
    const { tokens, first, start } = this.#range;
    const { text, folded, units, from, to, starts } = tokens;
    // what is before the first word of a quote is not part of the quote
    if (this.#i === first)
      return starts[first] === start ? "" : fold(text.slice(start, starts[first]), "orthographic").text;
    const [before, own] = [to[this.#i - 1] as number, from[this.#i] as number];
    if (own === before + 1) return units[before] === space ? " " : String.fromCharCode(units[before] as number);
    // a short gap does not need the folded text as a string
    if (own === before + 2) return String.fromCharCode(units[before] as number, units[before + 1] as number);
    return own === before ? "" : folded.text.slice(before, own);
  }

  part(skipped: number, last?: number): Span {
    const { tokens, shift } = this.#range;
    const { folded, from } = tokens;
    const first = from[this.#i] as number;
    return {
      start: folded.start(first + skipped) + shift,
      end: (last === undefined ? tokenEnd(tokens, this.#i) : folded.end(first + last)) + shift,
    };
  }
}
