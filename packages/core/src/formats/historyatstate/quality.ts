import { distance } from "fastest-levenshtein";
import type { Actor, Coding, Rank, VisitType } from "../../generated/types.ts";
import { parseEdtf } from "../../text/edtf.ts";
import { countryCode } from "./country-code.ts";
import { type HistorianRecord, recordName } from "./historian-record.ts";
import { nameWords } from "./person-names.ts";
import { recordCoding } from "./record-coding.ts";
import { datesAgree } from "./record-dates.ts";
import { namesTraveller } from "./record-problems.ts";
import { recordText } from "./record-text.ts";
import { historianPersons } from "./register.ts";

/** What stands out in the lists of the Office of the Historian; records are named as their articles are, such as visit-2392. */
export interface HistorianQuality {
  /** How many records there are of each kind. */
  records: Readonly<Record<HistorianRecord["kind"], number>>;
  /** The longest stays, the longest first. */
  longestStays: { record: string; name: string; country: string; days: number }[];
  /** How often visitors of each rank made visits of each type; `none` if the words name neither. */
  ranksByType: { rank: Rank | "none"; type: VisitType | "none"; count: number }[];
  /** State visits of which no visitor has the title of a head of state. */
  stateVisitsBelowHead: string[];
  /** Records without a description or remarks. */
  withoutWords: string[];
  /** Trips without a place. */
  withoutPlace: string[];
  /** Records whose last day is before the first, or whose days are not dates. */
  wrongDates: string[];
  /** Countries that the country list has no code for, with the number of their records. */
  withoutCode: { country: string; count: number }[];
  /** Groups of records whose words are the same. */
  sameWords: string[][];
  /** Names of one country that differ in a letter or two: perhaps one person. */
  alikeNames: { country: string; names: [string, string] }[];
}

const mostStays = 10;

/** Reports what stands out in records: long stays, ranks against types of visits, what is missing, wrong or there twice. */
export function historianQuality(records: readonly HistorianRecord[]): HistorianQuality {
  const persons = historianPersons(records);
  const named = records.filter(namesTraveller);
  const coded = named.map((record) => ({ record, coding: recordCoding(record, persons).coding }));
  const namesOf = (test: (record: HistorianRecord) => boolean) => records.filter(test).map(recordName);
  return {
    records: countsOfKinds(records),
    longestStays: longestStays(records),
    ranksByType: ranksByType(coded.map(({ coding }) => coding)),
    stateVisitsBelowHead: coded
      .filter(({ coding }) => isStateVisitBelowHead(coding))
      .map(({ record }) => recordName(record)),
    withoutWords: namesOf(({ words }) => words === ""),
    withoutPlace: namesOf(({ kind, locale }) => kind !== "visit" && locale === ""),
    wrongDates: namesOf((record) => !datesAgree(record)),
    withoutCode: countriesWithoutCode(records),
    sameWords: sameWords(records),
    alikeNames: alikeNames(persons.actors),
  };
}

function countsOfKinds(records: readonly HistorianRecord[]): HistorianQuality["records"] {
  const counts = { visit: 0, president: 0, secretary: 0 };
  for (const { kind } of records) counts[kind]++;
  return counts;
}

function longestStays(records: readonly HistorianRecord[]): HistorianQuality["longestStays"] {
  const stays = records.flatMap((record) => {
    const [first, last] = [parseEdtf(record.start)?.earliest, parseEdtf(record.end)?.latest];
    if (first === undefined || last === undefined || !datesAgree(record)) return [];
    const { name, country } = record;
    return { record: recordName(record), name, country, days: last - first + 1 };
  });
  return stays.sort((a, b) => b.days - a.days).slice(0, mostStays);
}

function rankOf({ entities = [], visits = [] }: Coding): Rank | undefined {
  const visitor = visits[0]?.visitors?.at(-1)?.entity;
  return entities.find(({ id }) => id === visitor)?.offices?.find(({ rank }) => rank)?.rank?.value;
}

function ranksByType(codings: readonly Coding[]): HistorianQuality["ranksByType"] {
  const rows = new Map<string, HistorianQuality["ranksByType"][number]>();
  for (const coding of codings) {
    const rank = rankOf(coding) ?? "none";
    const type = coding.visits?.[0]?.type?.value ?? "none";
    const row = rows.get(`${rank} ${type}`) ?? { rank, type, count: 0 };
    row.count++;
    rows.set(`${rank} ${type}`, row);
  }
  return [...rows.values()].sort((a, b) => b.count - a.count);
}

const heads: ReadonlySet<string> = new Set(["head-of-state", "head-of-state-and-government"]);

function isStateVisitBelowHead(coding: Coding): boolean {
  const rank = rankOf(coding);
  return coding.visits?.[0]?.type?.value === "state" && rank !== undefined && !heads.has(rank);
}

function countriesWithoutCode(records: readonly HistorianRecord[]): HistorianQuality["withoutCode"] {
  const counts = new Map<string, number>();
  for (const { country, start } of records)
    if (country !== "" && countryCode(country, start) === undefined)
      counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].map(([country, count]) => ({ country, count }));
}

function sameWords(records: readonly HistorianRecord[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const record of records) {
    const { text } = recordText(record);
    groups.set(text, [...(groups.get(text) ?? []), recordName(record)]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

// Short names differ in a letter without being alike, such as Li and Lo.
const shortestAlike = 6;
const mostLetters = 2;

function alikeNames(actors: readonly Actor[]): HistorianQuality["alikeNames"] {
  const byCountry = new Map<string, string[]>();
  for (const { name, country } of actors)
    if (country && name["en"]) byCountry.set(country, [...(byCountry.get(country) ?? []), name["en"]]);
  return [...byCountry].flatMap(([country, names]) =>
    names.flatMap((one, i) =>
      names
        .slice(i + 1)
        .flatMap((other) => (areAlike(one, other) ? { country, names: [one, other] as [string, string] } : [])),
    ),
  );
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [nameWords(one).join(" "), nameWords(other).join(" ")];
  return Math.min(a.length, b.length) >= shortestAlike && distance(a, b) <= mostLetters;
}
