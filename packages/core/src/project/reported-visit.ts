import type { Article, Coded, Entity, Time, Visit } from "../generated/types.ts";
import { parseEdtf } from "../text/edtf.ts";
import { foldText } from "../text/fold.ts";

/** Days that a visit may have taken, as day numbers, first and last. */
export interface VisitDays {
  first: number;
  last: number;
}

/** Who or what takes part in a visit, as far as other articles can name it too. */
export interface ReportedActor {
  id: string;
  kind: Entity["kind"];
  /** The names by language tag, folded: spellings that differ in signs only are one. */
  names: Readonly<Record<string, string>>;
  /** A name to show. */
  label: string;
  sameAs: readonly string[];
  country?: string;
  /** Ranks of offices that it holds, each with its country: `RU/foreign-minister`. */
  offices: readonly string[];
}

/** A visit as an article reports it: what is needed to compare it with other reports, without the article. */
export interface ReportedVisit {
  /** The name of the article in the project. */
  article: string;
  id: string;
  /** True for a tour, which has no host country. */
  isTour: boolean;
  visitors: readonly ReportedActor[];
  hostCountry?: string;
  /** The names of its place, by their folded form. */
  places: Readonly<Record<string, string>>;
  status: Visit["status"]["value"];
  type?: string;
  /** When it took or takes place. */
  held?: VisitDays;
  /** When it was to take place before it was moved or called off. */
  planned?: VisitDays;
  /** The day of the article. */
  published?: number;
  /** IRIs of the visit elsewhere. */
  sameAs: readonly string[];
  /** The first quote of the visit. */
  quote?: string;
}

/** The visits of an article, reduced to what linking needs. */
export function reportedVisits(article: Article, name: string): ReportedVisit[] {
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity]));
  const actors = new Map<string, ReportedActor>();
  const actorOf = (id: string): ReportedActor[] => {
    const entity = entities.get(id);
    if (!entity) return [];
    const known = actors.get(id) ?? reportedActor(entity, entities, article.inLanguage);
    actors.set(id, known);
    return [known];
  };
  const published = dayRange(article.datePublished)?.first;
  return (article.visits ?? []).map((visit) => {
    const place = visit.place && entities.get(visit.place.value);
    return {
      article: name,
      id: visit.id,
      isTour: visit.hostCountry === undefined && (article.visits ?? []).some(({ partOf }) => partOf === visit.id),
      visitors: visit.visitors.flatMap(({ entity }) => actorOf(entity)),
      places: Object.fromEntries(Object.values(place?.name ?? {}).map((name) => [foldedName(name), name])),
      status: visit.status.value,
      sameAs: visit.sameAs ?? [],
      ...present("hostCountry", visit.hostCountry?.value ?? (place && countryOf(place, entities))),
      ...present("type", visit.type?.value),
      ...present("held", rangeOf(visit.start, visit.end)),
      ...present("planned", rangeOf(visit.plannedStart, visit.plannedEnd)),
      ...present("published", published),
      ...present("quote", visit.evidence[0]?.quote),
    };
  });
}

/** An entity of an article as other articles can name it too. */
export function reportedActor(entity: Entity, entities: ReadonlyMap<string, Entity>, language: string): ReportedActor {
  const country = countryOf(entity, entities);
  return {
    id: entity.id,
    kind: entity.kind,
    names: foldedNames(entity),
    label: entity.name[language] ?? Object.values(entity.name)[0] ?? entity.id,
    sameAs: entity.sameAs ?? [],
    offices: officesOf(entity, entities, country),
    ...present("country", country),
  };
}

function foldedNames({ name }: Pick<Entity, "name">): Record<string, string> {
  return Object.fromEntries(Object.entries(name).map(([tag, text]) => [tag, foldedName(text)]));
}

/** A name by which two spellings of it are the same. */
export function foldedName(name: string): string {
  return foldText(name, "orthographic")
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, " ")
    .trim();
}

function officesOf(entity: Entity, entities: ReadonlyMap<string, Entity>, country: string | undefined): string[] {
  return (entity.offices ?? []).flatMap(
    ({ rank, of, former }: { rank?: Coded<string>; of?: string; former?: boolean }) => {
      const whose = (of && entities.get(of) && countryOf(entities.get(of) as Entity, entities)) || country;
      return rank && whose && former !== true ? [`${whose}/${rank.value}`] : [];
    },
  );
}

// The country of an entity: its own, or that of what it belongs to.
function countryOf({ country, partOf }: Entity, entities: ReadonlyMap<string, Entity>): string | undefined {
  if (country !== undefined) return country;
  const whole = partOf === undefined ? undefined : entities.get(partOf);
  return whole?.country;
}

function rangeOf(start: Time | undefined, end: Time | undefined): VisitDays | undefined {
  const [from, until] = [dayRange(start?.value), dayRange(end?.value)];
  if (!from) return until;
  return until && until.last >= from.first ? { first: from.first, last: until.last } : from;
}

function dayRange(value: string | undefined): VisitDays | undefined {
  const reading = value === undefined ? undefined : parseEdtf(value);
  if (reading?.earliest === undefined || reading.latest === undefined) return undefined;
  return { first: reading.earliest, last: reading.latest };
}

function present<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
}
