import { findValue, type LabelLocale } from "../../codelists/codelist.ts";
import { mediaTopicList } from "../../codelists/media-topic.ts";
import type { Article, Entity, Id, Party } from "../../generated/types.ts";
import { urlPattern } from "../../text/address-pattern.ts";
import { bodyAfterHeadline } from "../envelope/envelope-text.ts";
import { textIn } from "../tables/field-columns.ts";

/** The standard that items name. */
const standard = {
  name: "ninjs",
  version: "3.1",
  schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
};

/** Where IPTC publishes its Media Topics. */
const topicBase = "http://cv.iptc.org/newscodes/mediatopic/";

/** Where schema.org defines the types of articles. */
const articleTypeBase = "https://schema.org/";

/** What `rel` says of a subject that is a keyword. */
export const keywordRel = "keyword";

/** The names of renditions that are the article itself and its archived copy. */
export const renditionNames = { url: "web", archivedAt: "archived" } as const;

/** What `rel` says of an associated item. */
export const associationRels = { isBasedOn: "derivedFrom", translationOfWork: "translatedFrom" } as const;

/** An article as an item of ninjs 3.1; undefined fields are absent in JSON. */
export function ninjsItem(article: Article, language: string, locale: LabelLocale): object {
  const { headline, author } = article;
  const body = bodyAfterHeadline(article);
  return {
    uri: uriOf(article.id),
    standard,
    type: "text",
    representationType: article.extent === "full" ? "full" : "partial",
    version: article.version,
    firstCreated: dateTimeIn(article.datePublished),
    versionCreated: dateTimeIn(article.dateModified),
    language: article.inLanguage,
    headlines: headline && [{ role: "main", value: headline.quote }],
    bodies: [{ role: "main", contentType: "text/plain", charCount: charactersIn(body), value: body }],
    by: author?.map(({ name }) => name).join(", "),
    located: article.dateline?.quote,
    copyrightHolder: article.copyrightHolder?.name,
    usageTerms: article.usageInfo,
    rightsInfo: rightsOf(article.license),
    infoSources: listed([...sourceOf(article.publisher, "publisher"), ...sourceOf(article.provider, "provider")]),
    genres: [
      { name: article.type, uri: articleTypeBase + article.type },
      ...(article.genre ? [{ name: article.genre }] : []),
    ],
    subjects: listed([
      ...topicsOf(article, locale),
      ...(article.keywords ?? []).map((name) => ({ name, rel: keywordRel })),
    ]),
    ...conceptsOf(article, language),
    renditions: listed([
      ...renditionOf(renditionNames.url, article.url),
      ...renditionOf(renditionNames.archivedAt, article.archivedAt),
    ]),
    associations: listed([
      ...(article.isBasedOn ?? []).map((iri) => associationOf(associationRels.isBasedOn, iri)),
      ...(article.translationOfWork
        ? [associationOf(associationRels.translationOfWork, article.translationOfWork)]
        : []),
    ]),
  };
}

/** A date with a time and a zone, which alone is a date in ninjs. */
export function dateTimeIn(value: string | undefined): string | undefined {
  return value !== undefined && /T[0-9:.]{8,}(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(value) ? value : undefined;
}

// A URI has only ASCII: other characters of an IRI are percent-encoded.
function uriOf(iri: string): string {
  return iri.replaceAll(/[^\x00-\x7f]+/g, encodeURIComponent);
}

function listed<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function charactersIn(text: string): number {
  let count = text.length;
  if (!/[\ud800-\udbff]/.test(text)) return count;
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) count--;
  return count;
}

function rightsOf(license: string | undefined): object | undefined {
  if (license === undefined) return undefined;
  return urlPattern.test(license) ? { linkedRights: uriOf(license) } : { encodedRights: license };
}

function sourceOf(party: Party | undefined, role: string): object[] {
  return party ? [{ name: party.name, role, uri: party.url && uriOf(party.url) }] : [];
}

function topicsOf({ about = [] }: Article, locale: LabelLocale): object[] {
  return about.map(({ value }) => ({
    name: findValue(mediaTopicList, value)?.label[locale],
    rel: "about",
    uri: topicBase + value.replace(/^medtop:/, ""),
  }));
}

function renditionOf(name: string, href: string | undefined): object[] {
  return href === undefined ? [] : [{ name, href: uriOf(href), contentType: "text/html" }];
}

function associationOf(rel: string, iri: string): object {
  return { name: rel, rel, uri: uriOf(iri) };
}

function conceptsOf({ entities = [], visits = [] }: Article, language: string) {
  const names = new Map<Id, string>();
  const lists: Record<ConceptList, object[]> = { people: [], organisations: [], places: [], events: [], objects: [] };
  for (const entity of entities) {
    const name = textIn(entity.name, language) ?? entity.id;
    names.set(entity.id, name);
    const uri = entity.sameAs?.[0];
    lists[listOf(entity)].push({
      name,
      rel: entity.kind,
      uri: uri && uriOf(uri),
      literal: entity.id,
    });
  }
  const called = (id: string) => names.get(id) ?? id;
  for (const { id, visitors, place, hostCountry } of visits) {
    const who = visitors.map(({ entity }) => called(entity)).join(", ");
    const where = place ? called(place.value) : hostCountry?.value;
    lists.events.push({ id, name: where === undefined ? who : `${who} → ${where}`, rel: "visit" });
  }
  return {
    people: listed(lists.people),
    organisations: listed(lists.organisations),
    places: listed(lists.places),
    events: listed(lists.events),
    objects: listed(lists.objects),
  };
}

type ConceptList = "people" | "organisations" | "places" | "events" | "objects";

const placeKinds = new Set(["country", "place", "region", "facility"]);

function listOf({ kind }: Entity): ConceptList {
  if (kind === "person") return "people";
  if (kind === "organization" || kind === "group") return "organisations";
  if (kind === "event") return "events";
  return placeKinds.has(kind) ? "places" : "objects";
}
