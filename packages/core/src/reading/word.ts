import { fold } from "../text/fold.ts";
import { lowerCase } from "../text/folded-letters.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import type { Tokens } from "./tokens.ts";
import { wordBits } from "./word-bits.ts";

/** The reading that a word belongs to: where it begins in the text of the tokens, and whether the word is its first. */
interface Place {
  start: number;
  isFirst: boolean;
}

/** A word of a reading, whose letters and end are computed when they are asked for. */
export class ReadWord implements FoldedWord {
  readonly #tokens: Tokens;
  readonly #i: number;
  readonly #place: Place;
  #letters: string | undefined;

  constructor(tokens: Tokens, i: number, place: Place) {
    this.#tokens = tokens;
    this.#i = i;
    this.#place = place;
  }

  get start(): number {
    return (this.#tokens.starts[this.#i] as number) - this.#place.start;
  }

  get end(): number {
    return this.#tokens.folded.end(this.#tokens.to[this.#i] as number) - this.#place.start;
  }

  get letters(): string {
    const { folded, from, to } = this.#tokens;
    this.#letters ??= lowerCase(folded.text.slice(from[this.#i], to[this.#i]));
    return this.#letters;
  }

  get isNumeral(): boolean {
    return ((this.#tokens.bits[this.#i] as number) & wordBits.numerals) !== 0;
  }

  get gap(): string {
    const { text, folded, from, to, starts } = this.#tokens;
    // what is before the first word of a quote is not part of the quote
    if (this.#place.isFirst) return fold(text.slice(this.#place.start, starts[this.#i]), "orthographic").text;
    return folded.text.slice(to[this.#i - 1], from[this.#i]);
  }

  get part(): (from: number, to?: number) => Span {
    const { folded, from, to } = this.#tokens;
    const [first, last] = [from[this.#i] as number, to[this.#i] as number];
    const { start } = this.#place;
    return (skipped, end = last - first) => ({
      start: folded.start(first + skipped) - start,
      end: folded.end(first + end) - start,
    });
  }
}
