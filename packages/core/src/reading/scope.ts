import { commonVocabulary, type Vocabulary } from "../languages/vocabulary.ts";
import { type FoldedWord, foldedWords } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";

/** The part of a text to read, and the lexicons to use. */
export interface Scope {
  /** The whole text unless given. */
  span?: Span;
  /** The first language of each script unless given. */
  vocabulary?: Vocabulary;
  /** The folded words of the span, if they are already known. */
  words?: readonly FoldedWord[];
}

/** The input of a reader: a part of a text with its words. */
export interface ReadingInput {
  text: string;
  span: Span;
  words: readonly FoldedWord[];
  vocabulary: Vocabulary;
}

/** The words and lexicons of a scope. */
export function readingInputOf(text: string, scope: Scope = {}): ReadingInput {
  const { span = { start: 0, end: text.length }, vocabulary = commonVocabulary() } = scope;
  return { text, span, vocabulary, words: scope.words ?? foldedWords(text, span) };
}
