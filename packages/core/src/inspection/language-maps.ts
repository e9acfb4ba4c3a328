import type { ArticleIndex } from "../article/article-index.ts";
import type { LanguageMap } from "../generated/types.ts";

/** Every text by language of an article: names, subjects, glosses and coded words. */
export function languageMapsOf({ article, facts, sentences, statements, agreements }: ArticleIndex): LanguageMap[] {
  const all = [
    ...(article.entities ?? []).map(({ name }) => name),
    ...agreements.flatMap(({ name, subject }) => [name, subject]),
    ...facts.map(({ node }) => node["value"]),
    ...statements.map(({ gloss }) => gloss),
    ...sentences.map(({ gloss }) => gloss),
  ];
  return all.filter(isLanguageMap);
}

// Of all coded values only texts by language are objects.
function isLanguageMap(value: unknown): value is LanguageMap {
  return typeof value === "object" && value !== null;
}
