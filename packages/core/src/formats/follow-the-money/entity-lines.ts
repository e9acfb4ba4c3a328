import type { Article, Coded, Entity, Evidence, Id, Meeting, Participant, Time, Visit } from "../../generated/types.ts";
import { textIn } from "../tables/field-columns.ts";
import { ftmCountry } from "./country-code.ts";

/** An entity of FollowTheMoney: every property is a list of texts. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** What the entities of an article are made from. */
export interface FtmSource {
  article: Article;
  language: string;
  entities: ReadonlyMap<Id, Entity>;
  lose(field: string): void;
}

/** How much of the digest of a text is in the ids of its entities. */
const digestLength = 16;

/** The entities of an article: itself, its actors, its visits and meetings. */
export function ftmEntities(source: FtmSource): FtmEntity[] {
  const { entities = [], visits = [], meetings = [] } = source.article;
  const parties = new Set(
    [
      ...visits.flatMap(({ visitors, hosts = [] }) => [...visitors, ...hosts]),
      ...meetings.flatMap(({ participants = [] }) => participants),
    ].map(({ entity }) => entity),
  );
  return [
    articleEntity(source),
    ...entities.flatMap((entity) => actorEntity(source, entity, parties.has(entity.id)) ?? []),
    ...visits.map((visit) => visitEntity(source, visit)),
    ...meetings.map((meeting) => meetingEntity(source, meeting)),
  ];
}

function idOf({ article }: FtmSource, id: Id): string {
  return `${article.textHash.slice(0, digestLength)}-${id}`;
}

function articleId({ article }: FtmSource): string {
  return article.textHash.slice(0, digestLength);
}

function articleEntity(source: FtmSource): FtmEntity {
  const { headline, author = [], publisher, datePublished, url, id, text } = source.article;
  const title = headline?.quote ?? text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"));
  return entityOf(articleId(source), "Article", {
    title: [title],
    author: author.map(({ name }) => name),
    publisher: [publisher?.name],
    publisherUrl: [publisher?.url],
    publishedAt: [dateIn(source, datePublished, "Article.datePublished")],
    sourceUrl: [url],
    notes: [id],
  });
}

// FollowTheMoney has no actor that is a country: one that takes part in an event is its government, a public body.
function schemaOf({ kind }: Entity, isParty: boolean): string | undefined {
  if (kind === "person") return "Person";
  if (kind === "organization" || kind === "group") return "Organization";
  return kind === "country" && isParty ? "PublicBody" : undefined;
}

function actorEntity(source: FtmSource, entity: Entity, isParty: boolean): FtmEntity | undefined {
  const schema = schemaOf(entity, isParty);
  if (schema === undefined) {
    source.lose("Entity (not an actor)");
    return undefined;
  }
  const { id, name, sameAs = [], country, offices = [] } = entity;
  const wikidata = sameAs.map((url) => /wikidata\.org\/(?:wiki|entity)\/(Q[1-9][0-9]*)$/.exec(url)?.[1]);
  return entityOf(idOf(source, id), schema, {
    name: [...new Set(Object.values(name))],
    country: [countryIn(source, country, "Entity.country")],
    wikidataId: wikidata,
    sourceUrl: sameAs.filter((_, i) => wikidata[i] === undefined),
    position: schema === "Person" ? offices.filter(({ former }) => !former).map(({ title }) => title.quote) : [],
    proof: [articleId(source)],
  });
}

function visitEntity(source: FtmSource, visit: Visit): FtmEntity {
  const { id, visitors, hosts, hostCountry, place, start, end, status, type, evidence } = visit;
  const who = visitors.map(({ entity }) => nameById(source, entity)).join(", ");
  const where = place ? nameById(source, place.value) : hostCountry?.value;
  return entityOf(idOf(source, id), "Event", {
    name: [where === undefined ? who : `${who} → ${where}`],
    startDate: [timeIn(source, start, "Visit.start")],
    endDate: [timeIn(source, end, "Visit.end")],
    country: [countryIn(source, hostCountry?.value, "Visit.hostCountry")],
    involved: actorIds(source, visitors, "Visit.visitors"),
    organizer: actorIds(source, hosts, "Visit.hosts"),
    ...commonProperties(source, { place, codes: [status.value, type?.value], evidence }),
  });
}

function meetingEntity(source: FtmSource, meeting: Meeting): FtmEntity {
  const { id, participants = [], date, place, status, channel, evidence } = meeting;
  const name = participants.map(({ entity }) => nameById(source, entity)).join(" – ");
  return entityOf(idOf(source, id), "Event", {
    name: [name === "" ? id : name],
    date: [timeIn(source, date, "Meeting.date")],
    involved: actorIds(source, participants, "Meeting.participants"),
    ...commonProperties(source, { place, codes: [status.value, channel?.value], evidence }),
  });
}

interface EventParts {
  place: Coded<Id> | undefined;
  codes: readonly (string | undefined)[];
  evidence: readonly Evidence[];
}

function commonProperties(source: FtmSource, { place, codes, evidence }: EventParts) {
  return {
    location: [place && nameById(source, place.value)],
    keywords: codes,
    summary: evidence.map(({ quote }) => quote),
    sourceUrl: [source.article.url],
    proof: [articleId(source)],
  };
}

function actorIds(source: FtmSource, list: readonly Participant[] = [], field: string): string[] {
  return list.flatMap(({ entity: id }) => {
    const entity = source.entities.get(id);
    if (entity && schemaOf(entity, true) !== undefined) return [idOf(source, id)];
    source.lose(`${field} (not an actor)`);
    return [];
  });
}

function nameById({ entities, language }: FtmSource, id: Id): string {
  return textIn(entities.get(id)?.name, language) ?? id;
}

function countryIn(source: FtmSource, code: string | undefined, field: string): string | undefined {
  const country = code === undefined ? undefined : ftmCountry(code);
  if (code !== undefined && country === undefined) source.lose(`${field} (not in the list)`);
  return country;
}

function timeIn(source: FtmSource, time: Time | undefined, field: string): string | undefined {
  return dateIn(source, time?.value, field);
}

// A year, a month, a day or a time; what EDTF has beyond that is not a date there.
function dateIn({ lose }: FtmSource, value: string | undefined, field: string): string | undefined {
  if (value === undefined || /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?)?)?$/.test(value))
    return value;
  lose(`${field} (not a date)`);
  return undefined;
}

function entityOf(
  id: string,
  schema: string,
  given: Readonly<Record<string, readonly (string | undefined)[]>>,
): FtmEntity {
  const properties: FtmEntity["properties"] = {};
  for (const [key, values] of Object.entries(given)) {
    const present = values.filter((value) => value !== undefined && value !== "");
    if (present.length > 0) properties[key] = present as string[];
  }
  return { id, schema, properties };
}
