import type { ArticleIndex } from "../../article/article-index.ts";

type LanguageMap = Record<string, string>;

/** Every text by language of an article: names, subjects, glosses and coded words. */
export function languageMapsOf({ article, facts, sentences, statements, agreements }: ArticleIndex): LanguageMap[] {
  const glosses = [...sentences, ...statements].flatMap(({ gloss }) => gloss ?? []);
  const names = (article.entities ?? []).map(({ name }) => name);
  const ofAgreements = agreements.flatMap(({ name, subject }) => [name ?? [], subject ?? []].flat());
  const values = facts.flatMap(({ node }) => (isLanguageMap(node["value"]) ? node["value"] : []));
  return [...names, ...ofAgreements, ...values, ...glosses];
}

// Of all coded values only texts by language are objects.
function isLanguageMap(value: unknown): value is LanguageMap {
  return typeof value === "object" && value !== null;
}
