import type { Actor, ActorOffice, Rank } from "../../generated/types.ts";
import type { HistorianRecord } from "./historian-record.ts";
import { idOfWords, isShortForm, nameWords } from "./person-names.ts";
import { type RecordPerson, recordPersons } from "./record-persons.ts";
import { recordText } from "./record-text.ts";
import { titleRank } from "./titled-persons.ts";

/** The persons of some records, and which of them a person of a record is. */
export interface HistorianPersons {
  actors: Actor[];
  /** The actor that a person of one of the records is. */
  actorOf(record: HistorianRecord, person: RecordPerson, name: string): string;
}

/** A title of a person, with the rank that it names. */
interface TitleSeen {
  title: string;
  rank?: Rank;
}

/** One way of naming a person in records that are near each other in time. */
interface Named {
  words: readonly string[];
  /** The name in all spellings that have these words. */
  spellings: Set<string>;
  country: string;
  titles: Map<string, TitleSeen>;
  /** The years of the records, ascending. */
  years: number[];
  who?: string;
  /** The longer form of the name that it belongs to. */
  longer?: Named;
}

/**
 * The persons of records as rows of a project's actor register. The id of a row is that of the person in every article. Since
 * when an office was held, the records do not say.
 */
export function historianRegister(records: readonly HistorianRecord[]): Actor[] {
  return historianPersons(records).actors;
}

/** Finds out which persons of records are the same. */
export function historianPersons(records: readonly HistorianRecord[]): HistorianPersons {
  const byKey = new Map<string, Named[]>();
  for (const seen of [...records].sort((a, b) => yearOf(a) - yearOf(b))) addPersons(byKey, seen);
  const all = [...byKey.values()].flat();
  joinShortForms(all);
  const ids = idsOf(all.filter(({ longer }) => longer === undefined));
  const forms = new Map<Named, Named[]>([...ids.keys()].map((named) => [named, []]));
  for (const named of all) forms.get(wholeOf(named))?.push(named);
  const find = (record: HistorianRecord, person: RecordPerson, name: string) => {
    const candidates = byKey.get(keyOf(record, person, name)) ?? [];
    const year = yearOf(record);
    return candidates.find(({ years }) => years.includes(year)) ?? candidates[0];
  };
  return {
    actors: [...ids].map(([named, id]) => actorOf(named, id, forms.get(named) ?? [])),
    actorOf: (record, person, name) => {
      const named = find(record, person, name);
      return (named && ids.get(wholeOf(named))) ?? idOfWords(nameWords(name));
    },
  };
}

function addPersons(byKey: Map<string, Named[]>, record: HistorianRecord): void {
  const laid = recordText(record);
  const { visitors, principals, meetings } = recordPersons(record, laid);
  for (const person of [...visitors, ...principals, ...meetings.flatMap(({ persons }) => persons)]) {
    const name = laid.text.slice(person.name.start, person.name.end);
    const key = keyOf(record, person, name);
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    const year = yearOf(record);
    const named = known.find(
      (one) => one.who !== undefined || year - (one.years.at(-1) ?? year) <= longestSilence(one),
    );
    const title = titleIn(record, person, laid.text);
    if (named) addSighting(named, { year, name, title });
    else known.push(newNamed(record, person, { year, name, title }));
  }
}

// After this many years without a record, the same family name is taken for somebody else.
const yearsOfOneFamilyName = 15;

function longestSilence({ words }: Named): number {
  return words.length > 1 ? Number.POSITIVE_INFINITY : yearsOfOneFamilyName;
}

interface Sighting {
  year: number;
  name: string;
  title: TitleSeen | undefined;
}

function newNamed(record: HistorianRecord, person: RecordPerson, { year, name, title }: Sighting): Named {
  const { who } = person;
  return {
    ...{ words: nameWords(name), spellings: new Set([name]), country: countryKey(record, person), years: [year] },
    titles: new Map(title ? [[title.title, title]] : []),
    ...(who !== undefined && { who }),
  };
}

function addSighting({ years, titles, spellings }: Named, { year, name, title }: Sighting): void {
  spellings.add(name);
  if (years.at(-1) !== year) years.push(year);
  if (title && !titles.has(title.title)) titles.set(title.title, title);
}

const titlesOfTravellers: Readonly<Record<string, TitleSeen>> = {
  president: { title: "President", rank: "head-of-state-and-government" },
  secretary: { title: "Secretary of State", rank: "foreign-minister" },
};

function titleIn({ kind }: HistorianRecord, person: RecordPerson, text: string): TitleSeen | undefined {
  if (person.part === "visitor" && kind !== "visit") return titlesOfTravellers[kind];
  if (!person.title || person.former) return undefined;
  const title = text.slice(person.title.start, person.title.end);
  if (person.country === "US" && title === "President") return titlesOfTravellers["president"];
  const rank = titleRank(title)?.rank;
  return { title, ...(rank && { rank }) };
}

function keyOf(record: HistorianRecord, person: RecordPerson, name: string): string {
  return person.who ?? `${countryKey(record, person)} ${nameWords(name).join(" ")}`;
}

// A country without a code is told from others by its name.
function countryKey({ kind, country }: HistorianRecord, { country: code, part }: RecordPerson): string {
  return code ?? (part === "visitor" || kind !== "visit" ? nameWords(country).join(" ") : "");
}

function yearOf({ start, end }: HistorianRecord): number {
  return Number((start || end).slice(0, 4)) || 0;
}

function wholeOf(named: Named): Named {
  return named.longer ? wholeOf(named.longer) : named;
}

// So many years may be between a record with the short name and one with the long name.
const yearsBetweenForms = 4;

// Only if exactly one person fits: the same country and title, near in time, and the words of the name.
function joinShortForms(all: readonly Named[]): void {
  const byCountry = new Map<string, Named[]>();
  for (const named of all) byCountry.set(named.country, [...(byCountry.get(named.country) ?? []), named]);
  for (const shorter of [...all].sort((a, b) => b.words.length - a.words.length)) {
    const longer = (byCountry.get(shorter.country) ?? []).filter((one) => isLonger(one, shorter));
    const wholes = new Set(longer.map(wholeOf));
    const [only] = wholes;
    if (only && wholes.size === 1 && only !== shorter && shorter.who === undefined) shorter.longer = only;
  }
}

function isLonger(longer: Named, shorter: Named): boolean {
  if (longer.words.length <= shorter.words.length) return false;
  if (!isShortForm(shorter.words, longer.words)) return false;
  const held = new Set([...longer.titles.keys()].map(fullTitle));
  const titled = [...shorter.titles.keys()].some((title) => held.has(fullTitle(title)));
  const near = shorter.years.some((year) => longer.years.some((other) => Math.abs(year - other) <= yearsBetweenForms));
  return titled && near;
}

function fullTitle(title: string): string {
  return title.replace(/^(?:acting|interim) |-elect$/gi, "");
}

function idsOf(persons: readonly Named[]): Map<Named, string> {
  const taken = new Set<string>();
  const ids = new Map<Named, string>();
  for (const named of persons) {
    const plain = named.who ? idOfWords([named.who]) : idOfWords([named.country.toLowerCase(), ...named.words]);
    const id = taken.has(plain) ? idOfWords([plain.slice(0, longestStem), String(named.years[0])]) : plain;
    taken.add(id);
    ids.set(named, id);
  }
  return ids;
}

// leaves room for a hyphen and a year in an id
const longestStem = 59;

function actorOf(named: Named, id: string, forms: readonly Named[]): Actor {
  const code = /^[A-Z]{2}$/.test(named.country) ? { country: named.country } : {};
  const titles = new Map(forms.flatMap((form) => [...form.titles]));
  const offices: ActorOffice[] = [...titles.values()].flatMap(({ title, rank }) =>
    rank ? [{ title: { en: title }, rank, ...code }] : [],
  );
  const [name = id, ...others] = new Set([...named.spellings, ...forms.flatMap(({ spellings }) => [...spellings])]);
  return {
    ...{ id, kind: "person", name: { en: name } },
    ...(others.length > 0 && { otherNames: others.map((other) => ({ en: other })) }),
    ...code,
    ...(offices.length > 0 && { offices }),
  };
}
