import type { Vocabulary } from "../languages/vocabulary.ts";
import { type FoldedWord, foldedWords } from "../text/folded-words.ts";
import { unbalancedMarks } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Scope } from "./scope.ts";

/** Finds what one part of a lexicon names in a text, in order of the start: `findNumbers`, `findNegations` and so on. */
export type Finder<T extends Span> = (text: string, scope: Scope) => readonly T[];

/**
 * What is known of a text: its words, and what each finder found in it. Every part is read when it is first asked for, and
 * only once, whatever the number of rules that ask for it.
 */
export class Reading {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  #words: readonly FoldedWord[] | undefined;
  #unbalanced: ((span: Span) => number[]) | undefined;
  readonly #hits = new Map<Finder<Span>, readonly Span[]>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** The folded words and numerals of the text, in order. */
  get words(): readonly FoldedWord[] {
    this.#words ??= foldedWords(this.text);
    return this.#words;
  }

  /** The UTF-16 offsets of unmatched brackets and quotation marks inside a span. */
  unbalancedMarks(span: Span): number[] {
    this.#unbalanced ??= unbalancedMarks(this.text);
    return this.#unbalanced(span);
  }

  /** Everything that a finder finds in the text. */
  hits<T extends Span>(finder: Finder<T>): readonly T[] {
    const known = this.#hits.get(finder);
    if (known) return known as readonly T[];
    const { text, vocabulary, words } = this;
    const found = finder(text, { vocabulary, words });
    this.#hits.set(finder, found);
    return found;
  }

  /** What a finder finds inside a span of the text; the words around the span count too. */
  within<T extends Span>(finder: Finder<T>, { start, end }: Span): T[] {
    const hits = this.hits(finder);
    const found: T[] = [];
    for (let i = firstFrom(hits, start); i < hits.length && (hits[i] as T).start < end; i++)
      if ((hits[i] as T).end <= end) found.push(hits[i] as T);
    return found;
  }
}

/** The index of the first hit that begins at an offset or after it. */
function firstFrom(hits: readonly Span[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
