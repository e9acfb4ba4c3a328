import type { ArticleIndex } from "../article/article-index.ts";

/** An address in an article: `holder[at]`. */
export interface Address {
  holder: object;
  at: string | number;
  address: string;
}

/** Every web address of an article: its own, those of parties, entities and cited sources, and the licence's. */
export function webAddressesOf({ article, facts }: ArticleIndex): Address[] {
  const { author = [], publisher, provider, copyrightHolder, entities = [], license } = article;
  const parties = [...author, publisher, provider, copyrightHolder];
  const cited = facts.flatMap(({ node }) => [node["source"], node["citation"]]);
  return [
    ...[article, ...parties, ...cited].flatMap((holder) => at(holder, "url")),
    ...at(article, "archivedAt"),
    ...(license !== undefined && /^https?:/i.test(license) ? at(article, "license") : []),
    ...entities.flatMap(({ sameAs }) => all(sameAs)),
  ];
}

/** Every IRI of an article, whatever its scheme. */
export function irisOf({ article }: ArticleIndex): Address[] {
  return [...at(article, "id"), ...all(article.isBasedOn), ...at(article, "translationOfWork")];
}

function at(holder: unknown, key: string): Address[] {
  if (typeof holder !== "object" || holder === null) return [];
  const address = (holder as Record<string, unknown>)[key];
  return typeof address === "string" ? [{ holder, at: key, address }] : [];
}

function all(list: readonly string[] = []): Address[] {
  return list.map((address, i) => ({ holder: list, at: i, address }));
}
