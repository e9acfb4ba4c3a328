import type { ArticleIndex } from "../article/article-index.ts";
import { type Vocabulary, vocabularyOf } from "../languages/vocabulary.ts";

/** The lexicons that the text of an article is read with. */
export function textVocabulary({ article }: Pick<ArticleIndex, "article">): Vocabulary {
  return vocabularyOf(article.inLanguage);
}
