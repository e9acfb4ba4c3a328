import type { ArticleIndex, FactNode } from "../article/article-index.ts";
import type { Entity } from "../generated/types.ts";
import { isPlainAddress } from "./web-address.ts";

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

/** Listens to every address of an article; doubts where one is not certainly a web address in small Latin letters. */
export const everyAddress = {
  article({ article }: ArticleIndex): boolean {
    const {
      author = [],
      publisher,
      provider,
      copyrightHolder,
      license,
      id,
      isBasedOn = [],
      translationOfWork,
    } = article;
    const parties = [article, ...author, publisher, provider, copyrightHolder];
    const others = [article.archivedAt, license !== undefined && /^https?:/i.test(license) ? license : undefined];
    const iris = [id, ...isBasedOn, translationOfWork];
    return (
      parties.some((party) => isOdd(party?.url)) ||
      others.some(isOdd) ||
      iris.some((iri) => isOdd(iri) && !isPlainIri(iri))
    );
  },
  entity: {
    having: "addresses",
    doubts: ({ sameAs }: Entity): boolean => sameAs?.some(isOdd) === true,
  },
  fact: {
    having: "cited",
    doubts: ({ node }: FactNode): boolean => isOdd(urlOf(node["source"])) || isOdd(urlOf(node["citation"])),
  },
} as const;

function urlOf(cited: unknown): unknown {
  return typeof cited === "object" && cited !== null ? Reflect.get(cited, "url") : undefined;
}

function isOdd(address: unknown): boolean {
  return typeof address === "string" && !isPlainAddress(address);
}

// an identifier of another scheme without a host: urn:…, ni:…, tag:…
function isPlainIri(iri: unknown): boolean {
  return typeof iri === "string" && /^(?:urn:|ni:\/\/\/|tag:)/.test(iri);
}
