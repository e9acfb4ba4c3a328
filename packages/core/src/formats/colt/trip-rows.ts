import { findValue } from "../../codelists/codelist.ts";
import { countryList } from "../../codelists/country.ts";
import type { Article, Entity, Id, Meeting, Visit } from "../../generated/types.ts";
import { parseEdtf } from "../../text/edtf.ts";
import type { Loss } from "../format.ts";
import type { Cell, ParticipantFacts } from "../tables/column.ts";
import { textIn } from "../tables/field-columns.ts";
import { participantFacts } from "../tables/participant-facts.ts";
import { leaderRoles } from "./trip-columns.ts";

/** A trip: a value for some of the columns. */
type TripRow = Record<string, Cell>;

/** What the rows of an article are read from. */
interface TripSource {
  article: Article;
  language: string;
  facts: ParticipantFacts;
  meetings: ReadonlyMap<Id, readonly Meeting[]>;
  signed: ReadonlySet<Id>;
}

/** A trip for each person and country of a visit that took place; other visits and visitors are counted. */
export function tripRows(article: Article, language: string): { rows: TripRow[]; losses: Loss[] } {
  const source: TripSource = {
    article,
    language,
    facts: participantFacts(article),
    meetings: heldMeetings(article),
    signed: new Set(
      (article.agreements ?? []).flatMap(({ stage, visit }) => (isSigned(stage.value) && visit ? [visit.value] : [])),
    ),
  };
  const lost = new Map<string, number>();
  const lose = (field: string) => void lost.set(field, (lost.get(field) ?? 0) + 1);
  const rows: TripRow[] = [];
  for (const visit of article.visits ?? []) {
    if (!hasTakenPlace(visit.status.value)) lose("Visit (that did not take place)");
    else if (countryOf(visit, source) === undefined) lose("Visit (without a country)");
    else for (const row of rowsOf(visit, source, lose)) rows.push(row);
  }
  return { rows, losses: [...lost].map(([field, count]) => ({ field, count })) };
}

function hasTakenPlace(status: string): boolean {
  return status === "occurred" || status === "under-way";
}

function isSigned(stage: string): boolean {
  return stage === "signed" || stage === "ratified" || stage === "in-force" || stage === "implemented";
}

function heldMeetings({ meetings = [] }: Article): ReadonlyMap<Id, Meeting[]> {
  const held = new Map<Id, Meeting[]>();
  for (const meeting of meetings) {
    const id = meeting.visit?.value;
    if (id === undefined || !hasTakenPlace(meeting.status.value)) continue;
    const list = held.get(id);
    if (list) list.push(meeting);
    else held.set(id, [meeting]);
  }
  return held;
}

function countryOf({ hostCountry, place }: Visit, { facts }: TripSource): string | undefined {
  return hostCountry?.value ?? (place && facts.country(place.value));
}

function rowsOf(visit: Visit, source: TripSource, lose: (field: string) => void): TripRow[] {
  const rows: TripRow[] = [];
  for (const { entity: id } of visit.visitors) {
    const person = source.facts.entity(id);
    if (person?.kind === "person") rows.push(rowOf(visit, person, source));
    else lose("Visit.visitors (not a person)");
  }
  return rows;
}

function rowOf(visit: Visit, person: Entity, source: TripSource): TripRow {
  const { article, language, facts } = source;
  const { country, organization } = sideOf(person, facts);
  const visited = countryOf(visit, source);
  return {
    TripID: `${article.id}#${visit.id}/${person.id}`,
    LeaderID: wikidataId(person) ?? person.id,
    LeaderCountryOrIGO: organization ? nameOf(organization, language) : countryName(country),
    LeaderCountryISO: alpha3(country),
    LeaderRole: roleOf(person, facts),
    LeaderTitle: facts.title(person.id),
    LeaderFullName: nameOf(person, language),
    // the UN and the EU are not countries, and where they were visited is not known
    CountryVisited: alpha3(visited) && countryName(visited),
    CountryVisitedISO: alpha3(visited),
    CityVisited: cityOf(visit, source),
    ...datesOf(visit),
    ...meetingCells({ visit, person, visited, home: country }, source),
    ...eventCells(visit, source),
    SignedAgreement: yes(source.signed.has(visit.id)),
    Notes: visit.evidence.map(({ quote }) => `“${quote}”`).join(" "),
    SourceLink1: article.url,
  };
}

// A leader of an organization between states stands for it, not for a country.
function sideOf(
  person: Entity,
  facts: ParticipantFacts,
): { country: string | undefined; organization?: Entity | undefined } {
  const isOfOrganization = ranksOf(person.id, facts).includes("igo-head");
  const office = isOfOrganization ? person.offices?.find(({ rank }) => rank?.value === "igo-head") : undefined;
  const organization = office?.of === undefined ? undefined : facts.entity(office.of);
  return { country: organization ? undefined : facts.country(person.id), organization };
}

function ranksOf(id: Id, facts: ParticipantFacts): string[] {
  return facts.rank(id)?.split(" ") ?? [];
}

function roleOf({ id }: Entity, facts: ParticipantFacts): string | undefined {
  const ranks = ranksOf(id, facts);
  if (ranks.includes("head-of-state") && ranks.includes("head-of-government")) return "GS";
  return ranks.map((rank) => leaderRoles[rank]).find((role) => role !== undefined);
}

function wikidataId({ sameAs = [] }: Entity): string | undefined {
  return sameAs.map((url) => /wikidata\.org\/(?:wiki|entity)\/(Q[1-9][0-9]*)$/.exec(url)?.[1]).find(Boolean);
}

function nameOf({ id, name }: Entity, language: string): string {
  return textIn(name, language) ?? id;
}

function countryName(code: string | undefined): string | undefined {
  return code === undefined ? undefined : (findValue(countryList, code)?.names.en ?? code);
}

function alpha3(code: string | undefined): string | undefined {
  return code === undefined ? undefined : findValue(countryList, code)?.alpha3;
}

function cityOf({ place }: Visit, { facts, language }: TripSource): string | undefined {
  const entity = place && facts.entity(place.value);
  return entity?.kind === "place" ? nameOf(entity, language) : undefined;
}

// A date of less precision than a day stays blank but for its year; a duration needs both days.
function datesOf({ start, end }: Visit): TripRow {
  const first = start?.value === undefined ? undefined : parseEdtf(start.value);
  const last = end?.value === undefined ? undefined : parseEdtf(end.value);
  const isDay = (value: string | undefined) => value !== undefined && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
  const days = [start?.value, end?.value].map((value) => (isDay(value) ? value : undefined));
  const year = /^[0-9]{4}(?=-|$)/.exec(start?.value ?? "")?.[0];
  const isWhole = days[0] !== undefined && days[1] !== undefined;
  return {
    TripYear: year,
    TripStartDate: days[0],
    TripEndDate: days[1],
    TripDuration: isWhole ? (last?.latest ?? 0) - (first?.earliest ?? 0) + 1 : undefined,
  };
}

interface Trip {
  visit: Visit;
  person: Entity;
  visited: string | undefined;
  home: string | undefined;
}

function meetingCells({ visit, person, visited, home }: Trip, { facts, language, meetings }: TripSource): TripRow {
  const held = (meetings.get(visit.id) ?? []).filter(({ participants = [] }) =>
    participants.some(({ entity }) => entity === person.id),
  );
  const met = new Set(held.flatMap(({ participants = [] }) => participants.map(({ entity }) => entity)));
  const others = [...met].flatMap((id) => (id === person.id ? [] : (facts.entity(id) ?? [])));
  const leaders = others.filter(({ id }) =>
    ranksOf(id, facts).some((rank) => rank.startsWith("head-of-") && rank !== "head-of-authority"),
  );
  const hosts = leaders.filter(({ id }) => facts.country(id) === visited);
  const guests = leaders.filter(({ id }) => ![visited, home, undefined].includes(facts.country(id)));
  const heads = others.filter(({ id }) => ranksOf(id, facts).includes("igo-head"));
  const names = (list: readonly Entity[]) => list.map((one) => nameOf(one, language)).join("; ") || undefined;
  return {
    MetHostHoGS: yes(hosts.length > 0),
    HostHOGSName: names(hosts),
    MetNonhostHOGS: yes(guests.length > 0),
    NonhostHOGSNames: names(guests),
    MetIGOLeader: yes(heads.length > 0),
    IGOLeaderName: names(heads),
    BusinessLeaderOrForum: yes(
      hasFormat(meetings.get(visit.id), ["business-forum"]) ||
        others.some(({ id }) => ranksOf(id, facts).includes("business")),
    ),
    PublicAddress: yes(hasFormat(meetings.get(visit.id), ["public-address"])),
    CulturalSiteOrCeremony: yes(hasFormat(meetings.get(visit.id), ["ceremony", "cultural-event", "site-visit"])),
  };
}

function hasFormat(meetings: readonly Meeting[] = [], wanted: readonly string[]): boolean {
  return meetings.some(({ formats = [] }) => formats.some(({ value }) => wanted.includes(value)));
}

function eventCells({ type, event }: Visit, { facts, language }: TripSource): TripRow {
  const attended = event && facts.entity(event.value);
  return {
    AttendedMultilatEvent: yes(type?.value === "multilateral-attendance"),
    NameMultilatEvent: type?.value === "multilateral-attendance" && attended ? nameOf(attended, language) : undefined,
  };
}

// Blank is not "No": a text seldom says that something did not happen.
function yes(is: boolean): string | undefined {
  return is ? "Yes" : undefined;
}
