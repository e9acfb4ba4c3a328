import { commonVocabulary, type Vocabulary } from "../languages/vocabulary.ts";
import { type FoldedWord, foldedWords } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import type { WordPart } from "./word-bits.ts";

/** The part of a text to read, and the lexicons to use. */
export interface Scope {
  /** The whole text unless given. */
  span?: Span;
  /** The first language of each script unless given. */
  vocabulary?: Vocabulary;
  /** The folded words of the span, if they are already known. */
  words?: readonly FoldedWord[];
  /** Whether a word of `words` may belong to a part of the vocabulary, if that is already known. */
  mayBe?: (i: number, part: WordPart) => boolean;
  /** The words to look at, by their positions in `words`; the words around them are read with them. */
  range?: WordRange;
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
  words: readonly FoldedWord[];
  vocabulary: Vocabulary;
  /** Whether a word may belong to a part of the vocabulary; false only if it certainly does not. */
  mayBe(i: number, part: WordPart): boolean;
  /** The positions of the words to look at. */
  range: WordRange;
}

/** The words and lexicons of a scope. */
export function readingInputOf(text: string, scope: Scope = {}): ReadingInput {
  const { span = { start: 0, end: text.length }, vocabulary = commonVocabulary() } = scope;
  const words = scope.words ?? foldedWords(text, span);
  const { mayBe = unknown, range = { from: 0, to: words.length } } = scope;
  return { text, span, vocabulary, words, mayBe, range };
}

const unknown = () => true;

/** The positions of the words that may belong to a part of the vocabulary. */
export function possibleWords({ range, mayBe }: ReadingInput, part: WordPart): number[] {
  const found: number[] = [];
  for (let i = range.from; i < range.to; i++) if (mayBe(i, part)) found.push(i);
  return found;
}
