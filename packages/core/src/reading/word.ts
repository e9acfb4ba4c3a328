import { fold } from "../text/fold.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import type { Tokens } from "./tokens.ts";
import type { WordForm } from "./word-form.ts";

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
export function wordsOf(range: TokenRange): ReadWord[] {
  const { first, count } = range;
  const words: ReadWord[] = [];
  for (let i = first; i < first + count; i++) words.push(new ReadWord(range, i));
  return words;
}

/** A word of a reading, whose place is computed when it is asked for. */
class ReadWord implements FoldedWord {
  readonly form: WordForm;
  readonly #range: TokenRange;
  readonly #i: number;

  constructor(range: TokenRange, i: number) {
    this.form = range.tokens.forms[i] as WordForm;
    this.#range = range;
    this.#i = i;
  }

  get start(): number {
    const { tokens, shift } = this.#range;
    return (tokens.starts[this.#i] as number) + shift;
  }

  get end(): number {
    const { tokens, shift } = this.#range;
    return tokens.folded.end(tokens.to[this.#i] as number) + shift;
  }

  get letters(): string {
    return this.form.letters;
  }

  get isNumeral(): boolean {
    return this.form.isNumeral;
  }

  get gap(): string {
    const { tokens, first, start } = this.#range;
    const { text, folded, from, to, starts } = tokens;
    // what is before the first word of a quote is not part of the quote
    if (this.#i === first) return fold(text.slice(start, starts[first]), "orthographic").text;
    return folded.text.slice(to[this.#i - 1], from[this.#i]);
  }

  part(skipped: number, last?: number): Span {
    const { tokens, shift } = this.#range;
    const { folded, from, to } = tokens;
    const first = from[this.#i] as number;
    return {
      start: folded.start(first + skipped) + shift,
      end: folded.end(last === undefined ? (to[this.#i] as number) : first + last) + shift,
    };
  }
}
