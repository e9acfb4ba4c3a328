import type { Vocabulary } from "../languages/vocabulary.ts";
import { firstSpanFrom } from "../text/first-index.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Keeper } from "../text/kept.ts";
import { unbalancedMarks } from "../text/quotation.ts";
import type { Span } from "../text/span.ts";
import type { ReadingInput, Scope } from "./scope.ts";
import { TokenInput } from "./token-input.ts";
import { type Tokens, tokenEnd, tokensOf } from "./tokens.ts";
import type { TokenRange } from "./word.ts";
import { allBits, type WordPart, wordBits } from "./word-bits.ts";
import { markNumbers, WordRuns } from "./word-runs.ts";

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
export class Reading implements Keeper {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly kept: unknown[] = [];
  #range: TokenRange | undefined;
  #input: ReadingInput | undefined;
  #bits: number | undefined;
  #unbalanced: ((span: Span) => number[]) | undefined;
  #inNumbers: Uint8Array | undefined;
  #hits: Map<Finder<Span>, readonly Span[]> | undefined;
  #runs: Map<Finder<Span>, WordRuns<Span>> | undefined;
  #quotes: Map<number, Reading> | undefined;
  #others: Map<string, Reading> | undefined;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  get #tokens(): TokenRange {
    if (!this.#range) {
      const tokens = tokensOf(this.text, this.vocabulary);
      this.#range = { tokens, first: 0, count: tokens.count, start: 0, shift: 0 };
    }
    return this.#range;
  }

  /** The folded words and numerals of the text, in order. */
  get words(): readonly FoldedWord[] {
    return this.scope.words;
  }

  /** What finders read. */
  get scope(): ReadingInput {
    this.#input ??= new TokenInput(this, this.#tokens);
    return this.#input;
  }

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
    if (from > first && tokenEnd(tokens, from - 1) > start + shift) from--;
    for (let i = from; i < first + count && (tokens.starts[i] as number) < end + shift; i++)
      bits |= tokens.bits[i] as number;
    return bits;
  }

  /** The bits of the words of a quote by itself; all of them if it cuts a word, because what is left may be another word. */
  bitsOfQuote({ start, end }: Span): number {
    const range = rangeOf(this.#tokens, start, end);
    if (!range) return allBits | wordBits.numerals;
    let bits = 0;
    for (let i = range.first; i < range.first + range.count; i++) bits |= range.tokens.bits[i] as number;
    return bits;
  }

  /** The reading of a quote: its words are those of the text, unless the quote cuts one. */
  quote({ start, end }: Span): Reading {
    const key = start * 0x200000 + end;
    const known = this.#quotes?.get(key);
    if (known) return known;
    const made = new Reading(this.text.slice(start, end), this.vocabulary);
    made.#range = rangeOf(this.#tokens, start, end);
    this.#quotes ??= new Map();
    this.#quotes.set(key, made);
    return made;
  }

  /** The reading of other words, such as quotes that are read as one text. */
  ofWords(text: string): Reading {
    const known = this.#others?.get(text);
    if (known) return known;
    const made = new Reading(text, this.vocabulary);
    this.#others ??= new Map();
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
    const known = this.#hits?.get(finder);
    if (known) return known as readonly T[];
    const found = finder(this.text, this.scope);
    this.#hits ??= new Map();
    this.#hits.set(finder, found);
    return found;
  }

  /** What a finder finds inside a span of the text; the words around the span count too. */
  within<T extends Span>(finder: Finder<T>, { start, end }: Span): readonly T[] {
    const hits = this.#hitsAround(finder, start, end);
    let found: T[] | undefined;
    for (let i = firstSpanFrom(hits, start); i < hits.length && (hits[i] as T).start < end; i++)
      if ((hits[i] as T).end <= end) {
        found ??= [];
        found.push(hits[i] as T);
      }
    return found ?? nothing;
  }

  /** What a finder finds at a span of the text or across one of its ends. */
  touching<T extends Span>(finder: Finder<T>, { start, end }: Span): readonly T[] {
    const hits = this.#hitsAround(finder, start, end);
    const after = firstSpanFrom(hits, end);
    let first = after;
    // hits that are not nested end in the order in which they begin
    while (first > 0 && (hits[first - 1] as T).end > start) first--;
    return first === after ? nothing : hits.slice(first, after);
  }

  /** What a finder of runs finds in the run of the word that an offset is in, directly before or after. */
  hitsAt<T extends Span>(finder: Finder<T>, offset: number): readonly T[] {
    const { tokens, first, start } = this.#tokens;
    const word = tokenFrom(tokens, offset + start + 1) - 1 - first;
    return word < 0 ? nothing : (this.#runsOf(finder, finder.runBits ?? 0).hits(word) ?? nothing);
  }

  // All hits, or those in the runs of words that reach into a span or up to it.
  #hitsAround<T extends Span>(finder: Finder<T>, start: number, end: number): readonly T[] {
    const { runBits } = finder;
    if (runBits === undefined || this.#hits?.has(finder)) return this.hits(finder);
    const runs = this.#runsOf(finder, runBits);
    const { tokens, first, count, start: shift } = this.#tokens;
    // a hit may begin with a mark before its first word: .5
    const last = Math.min(tokenFrom(tokens, end + shift + 1) - first, count);
    let only: readonly T[] = nothing;
    let all: T[] | undefined;
    for (let i = Math.max(tokenFrom(tokens, start + shift) - 1 - first, 0); i < last; i = runs.end(i)) {
      const hits = runs.hits(i) ?? nothing;
      if (hits.length === 0) continue;
      if (only.length === 0) only = hits;
      else {
        all ??= [...only];
        for (const hit of hits) all.push(hit);
      }
    }
    return all ?? only;
  }

  #runsOf<T extends Span>(finder: Finder<T>, runBits: number): WordRuns<T> {
    this.#runs ??= new Map();
    const known = this.#runs.get(finder);
    if (known) return known as WordRuns<T>;
    const { text, span, vocabulary, words, forms, bits } = this.scope;
    const made = new WordRuns(this.#tokens, runBits, (range) => {
      const input: ReadingInput = { text, span, vocabulary, words, forms, bits, range };
      return finder(text, input);
    });
    this.#runs.set(finder, made);
    return made;
  }
}

const nothing: readonly never[] = [];

/** The first token that begins at an offset or after it. */
function tokenFrom({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The tokens of a quote; undefined if it begins or ends inside a token, with its marks.
function rangeOf({ tokens, start: shift }: TokenRange, start: number, end: number): TokenRange | undefined {
  const first = tokenFrom(tokens, start + shift);
  const last = tokenFrom(tokens, end + shift);
  if (first > 0 && tokenEnd(tokens, first - 1) > start + shift) return undefined;
  if (last > first && tokenEnd(tokens, last - 1) > end + shift) return undefined;
  return { tokens, first, count: last - first, start: start + shift, shift: -start - shift };
}
