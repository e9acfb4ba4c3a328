import type { ArticleIndex, FactNode } from "../article/article-index.ts";
import { canonicalLanguageTag } from "../codelists/languages.ts";
import { isRegisteredLanguage } from "../codelists/registered-languages.ts";
import type { Agreement, Entity, LanguageMap, Sentence, Statement } from "../generated/types.ts";
import { remembered } from "../text/remembered.ts";

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

/** Whether a language tag is registered and in its canonical form. */
export const isCanonicalTag = remembered((tag) => canonicalLanguageTag(tag) === tag && isRegisteredLanguage(tag));

/** Listens to every text by language of an article; doubts where one is empty or has a tag that is not canonical. */
export const everyLanguageMap = {
  entity: ({ name }: Entity) => isOdd(name),
  agreement: ({ name, subject }: Agreement) => isOddIn(name) || isOddIn(subject),
  fact: {
    having: "worded",
    doubts: ({ node: { value } }: FactNode) => isLanguageMap(value) && isOdd(value),
  },
  statement: {
    having: "gloss",
    doubts: ({ gloss }: Statement) => isOddIn(gloss),
  },
  sentence: ({ gloss }: Sentence) => isOddIn(gloss),
} as const;

function isOddIn(map: LanguageMap | undefined): boolean {
  return map !== undefined && isOdd(map);
}

function isOdd(map: LanguageMap): boolean {
  let isEmpty = true;
  for (const tag in map) {
    if (!isCanonicalTag(tag)) return true;
    isEmpty = false;
  }
  return isEmpty;
}
