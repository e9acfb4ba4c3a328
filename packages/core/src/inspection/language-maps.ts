import type { ArticleIndex, FactNode } from "../article/article-index.ts";
import type { Agreement, Entity, LanguageMap, Sentence, Statement } from "../generated/types.ts";

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

/** Listens to every text by language of an article; doubts where `isOff` is true of one. */
export function everyLanguageMap(isOff: (map: LanguageMap) => boolean) {
  const isOffIn = (map: LanguageMap | undefined) => map !== undefined && isOff(map);
  return {
    entity: ({ name }: Entity) => isOff(name),
    agreement: ({ name, subject }: Agreement) => isOffIn(name) || isOffIn(subject),
    fact: {
      having: "worded",
      doubts: ({ node: { value } }: FactNode) => isLanguageMap(value) && isOff(value),
    },
    statement: ({ gloss }: Statement) => isOffIn(gloss),
    sentence: ({ gloss }: Sentence) => isOffIn(gloss),
  } as const;
}
