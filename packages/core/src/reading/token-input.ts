import type { Vocabulary } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import type { KnownHits, ReadingInput, WordRange } from "./scope.ts";
import { type TokenRange, wordsInRange } from "./word.ts";
import type { WordForm } from "./word-form.ts";

/** What finders read of a range of tokens; its parts are made when they are asked for. */
export class TokenInput implements ReadingInput {
  readonly text: string;
  readonly span: Span;
  readonly vocabulary: Vocabulary;
  readonly range: WordRange;
  readonly known: KnownHits;
  readonly #tokens: TokenRange;
  #words: readonly FoldedWord[] | undefined;
  #forms: readonly WordForm[] | undefined;
  #bits: Int32Array | undefined;

  constructor(reading: KnownHits & Pick<ReadingInput, "text" | "vocabulary">, tokens: TokenRange) {
    this.text = reading.text;
    this.span = { start: 0, end: reading.text.length };
    this.vocabulary = reading.vocabulary;
    this.range = { from: 0, to: tokens.count };
    this.known = reading;
    this.#tokens = tokens;
  }

  get words(): readonly FoldedWord[] {
    this.#words ??= wordsInRange(this.#tokens);
    return this.#words;
  }

  get forms(): readonly WordForm[] {
    const { tokens, first, count } = this.#tokens;
    this.#forms ??= count === tokens.count ? tokens.forms : tokens.forms.slice(first, first + count);
    return this.#forms;
  }

  get bits(): Int32Array {
    const { tokens, first, count } = this.#tokens;
    this.#bits ??= count === tokens.count ? tokens.bits : tokens.bits.subarray(first, first + count);
    return this.#bits;
  }
}
