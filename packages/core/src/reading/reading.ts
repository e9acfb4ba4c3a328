import type { Vocabulary } from "../languages/vocabulary.ts";
import { firstIndex } from "../text/first-index.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import { unbalancedMarks } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { Scope } from "./scope.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { ReadWord } from "./word.ts";
import { type WordPart, wordBits } from "./word-bits.ts";
import { markNumbers, type Part, runAround } from "./word-runs.ts";

/** Finds what one part of a lexicon names in a text, in order of the start: `findNumbers`, `findNegations` and so on. */
export interface Finder<T extends Span> {
  (text: string, scope: Scope): readonly T[];
  /** The bits of the words of its hits, if every word has one: then it can read a run of such words by itself. */
  readonly runBits?: number;
}

/**
 * What is known of a text: its words, and what each finder found in it. Every part is read when it is first asked for, and
 * only once, whatever the number of rules that ask for it.
 */
export class Reading {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  #part: Part | undefined;
  #words: readonly FoldedWord[] | undefined;
  #bits: number | undefined;
  #unbalanced: ((span: Span) => number[]) | undefined;
  #inNumbers: Uint8Array | undefined;
  readonly #hits = new Map<Finder<Span>, readonly Span[]>();
  readonly #runs = new Map<Finder<Span>, Map<number, readonly Span[]>>();
  readonly #quotes = new Map<number, Reading>();
  readonly #others = new Map<string, Reading>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  get #tokens(): Part {
    if (!this.#part) {
      const tokens = tokensOf(this.text, this.vocabulary);
      this.#part = { tokens, first: 0, count: tokens.count, start: 0 };
    }
    return this.#part;
  }

  /** The folded words and numerals of the text, in order. */
  get words(): readonly FoldedWord[] {
    if (!this.#words) {
      const { tokens, first, count, start } = this.#tokens;
      const rest = { start, isFirst: false };
      const words: FoldedWord[] = [];
      for (let i = 0; i < count; i++)
        words.push(new ReadWord(tokens, first + i, i === 0 ? { start, isFirst: true } : rest));
      this.#words = words;
    }
    return this.#words;
  }

  /** Whether a word may belong to a part of the vocabulary; false only if it certainly does not. */
  readonly mayBe = (i: number, part: WordPart): boolean => {
    const { tokens, first, count } = this.#tokens;
    return i >= 0 && i < count && ((tokens.bits[first + i] as number) & wordBits[part]) !== 0;
  };

  /** Whether any word may belong to a part of the vocabulary. */
  has(part: WordPart): boolean {
    this.#bits ??= this.bitsIn({ start: 0, end: this.text.length });
    return (this.#bits & wordBits[part]) !== 0;
  }

  /** Whether a word in a span, or a word that the span cuts, may belong to a part of the vocabulary. */
  mayHold(part: WordPart, span: Span): boolean {
    return (this.bitsIn(span) & wordBits[part]) !== 0;
  }

  /** Whether a UTF-16 offset may fall inside a number or a range: number words on both sides, with only joining words between. */
  mayCutNumber(offset: number): boolean {
    this.#inNumbers ??= markNumbers(this.#tokens, this.text.length);
    return this.#inNumbers[offset] === 1;
  }

  /** The bits of the words in a span, and of words that the span cuts. */
  bitsIn({ start, end }: Span): number {
    const { tokens, first, count, start: shift } = this.#tokens;
    let bits = 0;
    let from = tokenFrom(tokens, start + shift);
    if (from > first && tokens.folded.end(tokens.to[from - 1] as number) > start + shift) from--;
    for (let i = from; i < first + count && (tokens.starts[i] as number) < end + shift; i++)
      bits |= tokens.bits[i] as number;
    return bits;
  }

  /** What finders need besides the text. */
  get scope(): Scope {
    return { vocabulary: this.vocabulary, words: this.words, mayBe: this.mayBe };
  }

  /** The reading of a quote: its words are those of the text, unless the quote cuts one. */
  quote({ start, end }: Span): Reading {
    const key = start * 0x200000 + end;
    const known = this.#quotes.get(key);
    if (known) return known;
    const made = new Reading(this.text.slice(start, end), this.vocabulary);
    made.#part = partOf(this.#tokens, { start, end });
    this.#quotes.set(key, made);
    return made;
  }

  /** The reading of other words, such as quotes that are read as one text. */
  ofWords(text: string): Reading {
    const known = this.#others.get(text);
    if (known) return known;
    const made = new Reading(text, this.vocabulary);
    this.#others.set(text, made);
    return made;
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
    const found = finder(this.text, this.scope);
    this.#hits.set(finder, found);
    return found;
  }

  /** What a finder finds inside a span of the text; the words around the span count too. */
  within<T extends Span>(finder: Finder<T>, { start, end }: Span): T[] {
    const hits = this.#hitsAround(finder, { start, end });
    const found: T[] = [];
    for (let i = firstFrom(hits, start); i < hits.length && (hits[i] as T).start < end; i++)
      if ((hits[i] as T).end <= end) found.push(hits[i] as T);
    return found;
  }

  /** What a finder finds at a span of the text or across one of its ends. */
  touching<T extends Span>(finder: Finder<T>, { start, end }: Span): T[] {
    const hits = this.#hitsAround(finder, { start, end });
    const found: T[] = [];
    // hits that are not nested end in the order in which they begin
    for (let i = firstFrom(hits, end) - 1; i >= 0 && (hits[i] as T).end > start; i--) found.unshift(hits[i] as T);
    return found;
  }

  // All hits, or those in the runs of words that reach into a span or up to it.
  #hitsAround<T extends Span>(finder: Finder<T>, { start, end }: Span): readonly T[] {
    const { runBits } = finder;
    if (runBits === undefined || this.#hits.has(finder)) return this.hits(finder);
    const { tokens, first, count, start: shift } = this.#tokens;
    const last = Math.min(tokenFrom(tokens, end + shift), first + count);
    const found: T[] = [];
    for (let i = Math.max(tokenFrom(tokens, start + shift) - 1, first); i < last; ) {
      const run = runAround(this.#tokens, i, runBits);
      for (const one of this.#hitsOfRun(finder, run)) found.push(one);
      i = Math.max(run.to, i + 1);
    }
    return found;
  }

  #hitsOfRun<T extends Span>(finder: Finder<T>, run: { from: number; to: number }): readonly T[] {
    if (run.from === run.to) return [];
    const runs = this.#runs.get(finder) ?? new Map<number, readonly Span[]>();
    this.#runs.set(finder, runs);
    const { first } = this.#tokens;
    const found =
      runs.get(run.from) ?? finder(this.text, { ...this.scope, range: { from: run.from - first, to: run.to - first } });
    runs.set(run.from, found);
    return found as readonly T[];
  }
}

/** The first token that begins at an offset or after it. */
function tokenFrom({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

// The tokens of a quote; undefined if it begins or ends inside a token, with its marks.
function partOf({ tokens, start: shift }: Part, { start, end }: Span): Part | undefined {
  const { to, folded } = tokens;
  const first = tokenFrom(tokens, start + shift);
  const last = tokenFrom(tokens, end + shift);
  if (first > 0 && folded.end(to[first - 1] as number) > start + shift) return undefined;
  if (last > first && folded.end(to[last - 1] as number) > end + shift) return undefined;
  return { tokens, first, count: last - first, start: start + shift };
}

/** The index of the first hit that begins at an offset or after it. */
function firstFrom(hits: readonly Span[], offset: number): number {
  return firstIndex(hits.length, (i) => (hits[i] as Span).start >= offset);
}
