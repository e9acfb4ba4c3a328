import type { ArticleIndex } from "../article/article-index.ts";
import { type Vocabulary, vocabularyOf, vocabularyOfText } from "../languages/vocabulary.ts";

interface Known {
  text: string;
  /** The vocabulary of the language, which is another one after a language is loaded. */
  ofLanguage: Vocabulary;
  ofText: Vocabulary;
}

const vocabularies = new WeakMap<object, Known>();

/** The lexicons that the text of an article is read with: those whose letters it has. */
export function textVocabulary({ article, text }: Pick<ArticleIndex, "article" | "text">): Vocabulary {
  const { inLanguage } = article;
  const ofLanguage = vocabularyOf(inLanguage);
  const known = vocabularies.get(article);
  if (known && known.text === text && known.ofLanguage === ofLanguage) return known.ofText;
  const ofText = vocabularyOfText(inLanguage, text);
  vocabularies.set(article, { text, ofLanguage, ofText });
  return ofText;
}

/** Lets an article with the text and the language of another one use its vocabulary. */
export function shareVocabulary(article: object, other: object): void {
  const known = vocabularies.get(other);
  if (known) vocabularies.set(article, known);
}
