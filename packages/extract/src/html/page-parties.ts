import type { Party } from "@diplomatic-visits/core";
import { layoutAlternatives } from "../languages/layout-terms.ts";
import type { Doubt } from "../skeleton/skeleton.ts";
import { cleanUrl } from "./clean-url.ts";
import { comparable } from "./comparable.ts";
import { pageDoubt } from "./page-doubts.ts";
import { from, fromMeta, type PageSources, type SourceValue } from "./page-sources.ts";
import { plainWords } from "./plain-words.ts";

/** The author and publisher of a page, as far as it names them. */
export interface PageParties {
  author?: Party[];
  publisher?: Party;
  doubts: Doubt[];
}

const mostAuthors = 64;

/** Merges author and publisher from JSON-LD, `meta` and links; where two differ, the first is used and both are reported. */
export function pageParties(sources: PageSources): PageParties {
  const authors = [
    ...from("JSON-LD", filledList(partiesOf(sources, sources.jsonLd.article?.["author"]))),
    ...fromMeta(sources, ["author", "article:author", "dc.creator", "parsely-author", "sailthru.author"], namedParties),
    ...from("rel=author", namedParties(markedAuthor(sources.document) ?? "")),
  ];
  const publishers = [
    ...from("JSON-LD", partiesOf(sources, sources.jsonLd.article?.["publisher"])[0]),
    ...fromMeta(sources, ["og:site_name", "publisher", "application-name"], (value) => namedParties(value)?.[0]),
  ];
  const [author, publisher] = [authors[0], publishers[0]];
  return {
    ...(author ? { author: author.value.slice(0, mostAuthors) } : {}),
    ...(publisher ? { publisher: publisher.value } : {}),
    doubts: [
      ...differing(
        "author",
        authors.map(({ value, place }) => ({ place, value: value.map(({ name }) => name).join(", ") })),
      ),
      ...differing(
        "publisher",
        publishers.slice(0, 2).map(({ value, place }) => ({ place, value: value.name })),
      ),
    ],
  };
}

function partiesOf(sources: PageSources, value: unknown, depth = 0): Party[] {
  if (depth > 3) return [];
  if (Array.isArray(value))
    return distinct(value.slice(0, mostAuthors).flatMap((one) => partiesOf(sources, one, depth + 1)));
  const node = sources.jsonLd.resolve(value);
  if (!node) return typeof value === "string" ? (namedParties(value) ?? []) : [];
  const names = Array.isArray(node["name"]) ? node["name"] : [node["name"]];
  const url = cleanUrl(node["url"], sources.address);
  return names.flatMap((written) => {
    const name = nameOf(written);
    return name === undefined ? [] : [{ name, ...(url && names.length === 1 ? { url } : {}) }];
  });
}

function filledList<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

const separator = new RegExp(`\\s*(?:[,;،؛|]|\\s&\\s|\\s(?:${layoutAlternatives("authorJoints")})\\s)\\s*`);

/** The parties that one string names, as in “Ada Brill and Karim Sule”. */
export function namedParties(value: string): Party[] | undefined {
  const names = (plainWords(value) ?? "").split(separator).flatMap((part) => nameOf(part) ?? []);
  return filledList(distinct(names.map((name) => ({ name }))));
}

const isAccount = new RegExp(`^(?:https?:|www\\.)|@|\\d{2}|^(?:${layoutAlternatives("accounts")})$`, "i");
const authorPrefix = new RegExp(`^(?:(?:${layoutAlternatives("authorPrefixes")})\\s+|[\\p{L} ]{2,12}:\\s+)`, "iu");

// an address, an account or a date is not a name
function nameOf(written: unknown): string | undefined {
  const name = plainWords(written)?.replace(authorPrefix, "");
  return name && /\p{L}/u.test(name) && !isAccount.test(name) ? name : undefined;
}

function distinct(parties: readonly Party[]): Party[] {
  return [...new Map([...parties].reverse().map((party) => [comparable(party.name), party])).values()].reverse();
}

function markedAuthor(document: Document): string | undefined {
  const marked = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [rel~="author"], [itemprop~="author"]',
  );
  return marked?.textContent ?? undefined;
}

function differing(field: string, [first, ...others]: readonly SourceValue<string>[]): Doubt[] {
  const other = others.find(({ value }) => first && !isAlike(value, first.value));
  if (!first || !other) return [];
  const words = { place: first.place, value: first.value, otherPlace: other.place, other: other.value };
  return [pageDoubt(field, "differ", words)];
}

// “ORF” and “ORF.at” are one publisher
function isAlike(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => comparable(name).replaceAll(" ", "")) as [string, string];
  return one.includes(two) || two.includes(one);
}
