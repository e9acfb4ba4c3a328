import type { ArticleIndex } from "../article/article-index.ts";
import { type Vocabulary, vocabularyOf, vocabularyOfText } from "../languages/vocabulary.ts";
import { Kept } from "../text/kept.ts";

interface Known {
  text: string;
  /** The vocabulary of the language, which is another one after a language is loaded. */
  ofLanguage: Vocabulary;
  ofText: Vocabulary;
}

const vocabularies = new Kept<Known>();

/** The lexicons that the text of an article is read with: those whose letters it has. */
export function textVocabulary({ article, text, ofText: holder }: ArticleIndex): Vocabulary {
  const { inLanguage } = article;
  const ofLanguage = vocabularyOf(inLanguage);
  const known = vocabularies.get(holder);
  if (known && known.text === text && known.ofLanguage === ofLanguage) return known.ofText;
  const ofText = vocabularyOfText(inLanguage, text);
  vocabularies.set(holder, { text, ofLanguage, ofText });
  return ofText;
}

/** Lets an article with the text and the language of another one use its vocabulary. */
export function shareVocabulary(index: ArticleIndex, other: ArticleIndex): void {
  const known = vocabularies.get(other.ofText);
  if (known) vocabularies.set(index.ofText, known);
}
