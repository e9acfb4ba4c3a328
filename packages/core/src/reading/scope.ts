import { commonVocabulary, type Vocabulary } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { wordForms } from "./form-table.ts";
import { tokensOf } from "./tokens.ts";
import { wordsInRange } from "./word.ts";
import { type WordPart, wordBits } from "./word-bits.ts";
import type { WordForm } from "./word-form.ts";

/** The part of a text to read, and the lexicons to use. */
export interface Scope {
  /** The whole text unless given. */
  span?: Span;
  /** The first language of each script unless given. */
  vocabulary?: Vocabulary;
  /** The folded words of the span, if they are already known. */
  words?: readonly FoldedWord[];
}

/** Words from one position to before another. */
export interface WordRange {
  from: number;
  to: number;
}

/** The input of a reader: a part of a text with its words. */
export interface ReadingInput {
  text: string;
  span: Span;
  vocabulary: Vocabulary;
  words: readonly FoldedWord[];
  /** The form of each word, for questions that its letters decide. */
  forms: readonly WordForm[];
  /** The parts of the vocabulary that each word may belong to. */
  bits: Int32Array;
  /** The positions of the words to look at; the words around them are read with them. */
  range: WordRange;
  /** What is already found in these words. */
  known?: KnownHits;
}

/** Finds something in a text, unless it is already found. */
export interface KnownHits {
  hits<T extends Span>(find: (text: string, scope: Scope) => readonly T[]): readonly T[];
}

/** What a finder finds in an input. */
export function hitsIn<T extends Span>(
  input: ReadingInput,
  find: (text: string, scope: Scope) => readonly T[],
): readonly T[] {
  return input.known ? input.known.hits(find) : find(input.text, input);
}

/** The words and lexicons of a scope. */
export function readingInputOf(text: string, scope: Scope = {}): ReadingInput {
  if (isInput(scope)) return scope;
  const { span = { start: 0, end: text.length }, vocabulary = commonVocabulary(), words } = scope;
  if (!words) return readWords(text, span, vocabulary);
  const table = wordForms(vocabulary);
  const forms = words.map(({ letters }) => table.of(letters));
  const bits = Int32Array.from(forms, (form) => form.bits);
  return { text, span, vocabulary, words, forms, bits, range: { from: 0, to: words.length } };
}

function isInput(scope: Scope): scope is ReadingInput {
  return "forms" in scope;
}

function readWords(text: string, span: Span, vocabulary: Vocabulary): ReadingInput {
  const tokens = tokensOf(text.slice(span.start, span.end), vocabulary);
  const { forms, bits, count } = tokens;
  const words = wordsInRange({ tokens, first: 0, count, start: 0, shift: span.start });
  return { text, span, vocabulary, words, forms, bits, range: { from: 0, to: count } };
}

/** Some consecutive words of an input. */
export function inputOfWords(input: ReadingInput, from: number, to: number): ReadingInput {
  const { text, span, vocabulary } = input;
  const words = input.words.slice(from, to);
  const [forms, bits] = [input.forms.slice(from, to), input.bits.subarray(from, to)];
  return { text, span, vocabulary, words, forms, bits, range: { from: 0, to: words.length } };
}

/** Whether a word may belong to a part of the vocabulary; false only if it certainly does not. */
export function mayBe({ bits }: Pick<ReadingInput, "bits">, i: number, part: WordPart): boolean {
  return ((bits[i] ?? 0) & wordBits[part]) !== 0;
}

/** The positions of the words that may belong to a part of the vocabulary. */
export function possibleWords({ bits, range }: ReadingInput, part: WordPart): number[] {
  const mask = wordBits[part];
  const found: number[] = [];
  for (let i = range.from; i < range.to; i++) if (((bits[i] as number) & mask) !== 0) found.push(i);
  return found;
}
