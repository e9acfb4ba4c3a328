import type { Draft } from "../../../src/draft/drafted.ts";
import { draftOf, quantitiesOfDraft, timesOfDraft } from "../drafted.ts";
import { eventsOfDraft, type GoldEvent, goldEvent, sameEvent } from "./events.ts";
import type { GoldReport } from "./gold-files.ts";

/** How many marks a draft shares with the gold. */
export interface GoldScore {
  kind: string;
  right: number;
  drafted: number;
  wanted: number;
  /** What was wanted and not drafted, and what was drafted and not wanted, with the name of the report. */
  missed: string[];
  extra: string[];
}

const kinds: Readonly<Record<string, { line: string; read: (draft: Draft) => string[] }>> = {
  "countries and capitals, with code": { line: "C", read: placesOf },
  "persons by name": { line: "P", read: personsOf },
  organizations: { line: "O", read: organizationsOf },
  "dates, with value": { line: "D", read: datesOf },
  "quantities, with value and unit": { line: "Q", read: amountsOf },
};

/** Compares drafts with the gold, each mark counted once. */
export function scoreGold(reports: readonly GoldReport[]): GoldScore[] {
  const drafts = reports.map(({ text, referenceDate }) => draftOf(text, referenceDate));
  const marks = Object.entries(kinds).map(([kind, { line, read }]) => {
    const score = emptyScore(kind);
    for (const [i, { id, marks }] of reports.entries())
      count(score, id, {
        wanted: (marks[line] ?? []).filter(isScored),
        found: read(drafts[i] as Draft),
        same: sameMark,
        show: String,
      });
    return score;
  });
  const events = emptyScore("events, kind and status");
  for (const [i, { id, marks }] of reports.entries()) {
    const wanted = (marks["E"] ?? []).map(goldEvent);
    const found = eventsOfDraft(drafts[i] as Draft);
    count(events, id, { wanted, found, same: sameEvent, show: ({ shown }: GoldEvent) => shown });
  }
  return [...marks, events];
}

/** A score of nothing yet. */
export function emptyScore(kind: string): GoldScore {
  return { kind, right: 0, drafted: 0, wanted: 0, missed: [], extra: [] };
}

// units as the gold writes them, and as UCUM does
const inUcum: Readonly<Record<string, string>> = {
  ha: "har",
  nmi: "[nmi_i]",
  mi: "[mi_i]",
  ft: "[ft_i]",
  acre: "[acr_us]",
  "°C": "Cel",
  bbl: "[bbl_us]",
  "bbl/d": "[bbl_us]/d",
  "m³": "m3",
  "km²": "km2",
  l: "L",
  kWh: "kW.h",
  MWh: "MW.h",
  GWh: "GW.h",
  TWh: "TW.h",
  "{percentage point}": "{percentage-point}",
};

// a week is written as such or by its days, an article belongs to a date or not, a unit is that of UCUM or a common one, a full hour has its
// minutes or not, and half an hour is .5H or 30M
function sameMark(wanted: string, found: string): boolean {
  const [bare, bareFound] = [wanted, found].map((mark) =>
    mark
      .replace(/^(?:the|an?) /i, "")
      .replace(/(?<= )\S+(?: point)?$/, (unit) => inUcum[unit] ?? unit)
      .replace(/(T\d\d):00$/, "$1")
      .replace(/(PT\d+)\.5H$/, "$1H30M"),
  );
  if (isLowerEnd(bare ?? "", bareFound ?? "")) return true;
  return bare === bareFound || bare?.replace(/\d{4}-W\d\d$/, daysOfWeek) === bareFound;
}

// the lower end of a range is marked by its number, and drafted with the words it shares with the upper: "between 200 and 250 million"
function isLowerEnd(wanted: string, found: string): boolean {
  const [number = "", value] = wanted.split("=");
  const [words = "", other] = found.split("=");
  if (value === undefined || value !== other || !/^\S?\d[\d.,]*$/.test(number)) return false;
  return words.split(/[\s\-–]+/).filter((word) => /\d/.test(word)).length === 2 && words.includes(number);
}

function daysOfWeek(week: string): string {
  const [year = 0, number = 0] = week.split("-W").map(Number);
  const monday = new Date(Date.UTC(year, 0, 4));
  monday.setUTCDate(4 - ((monday.getUTCDay() + 6) % 7) + 7 * (number - 1));
  const sunday = new Date(monday.getTime() + 6 * 86_400_000);
  return [monday, sunday].map((day) => day.toISOString().slice(0, 10)).join("/");
}

interface Compared<T> {
  wanted: readonly T[];
  found: readonly T[];
  same: (wanted: T, found: T) => boolean;
  show: (one: T) => string;
}

function count<T>(score: GoldScore, id: string, { wanted, found, same, show }: Compared<T>): void {
  const left = [...wanted];
  score.wanted += wanted.length;
  score.drafted += found.length;
  for (const one of found) {
    const at = left.findIndex((other) => same(other, one));
    if (at < 0) {
      score.extra.push(`${id} ${show(one)}`);
      continue;
    }
    left.splice(at, 1);
    score.right++;
  }
  score.missed.push(...left.map((one) => `${id} ${show(one)}`));
}

function mentionsOf(
  draft: Draft,
  kindsOfEntity: readonly string[],
  not: ReadonlySet<string> = new Set(),
): { words: string; country: string | undefined }[] {
  const { text, coding, items } = draft;
  return items.flatMap(({ pointer, start, end }) => {
    const [, index, place] = /^\/entities\/(\d+)\/mentions\/(\d+)/.exec(pointer) ?? [];
    const entity = index === undefined ? undefined : coding.entities?.[Number(index)];
    if (!entity || !kindsOfEntity.includes(entity.kind) || not.has(`/entities/${index}`)) return [];
    const mention = entity.mentions[Number(place)];
    // "the foreign ministry" and "there" are no names
    if (mention && isReferring(mention)) return [];
    return [{ words: text.slice(start, end), country: entity.country }];
  });
}

// only countries and their capitals have marks, other towns have none
function placesOf(draft: Draft): string[] {
  const towns = new Set(draft.items.flatMap(({ pointer, rule }) => (rule === "event/town" ? [pointer] : [])));
  return mentionsOf(draft, ["country", "place"], towns).map(({ words, country }) => `${words}=${country}`);
}

function organizationsOf(draft: Draft): string[] {
  return mentionsOf(draft, ["organization"]).map(({ words }) => words);
}

function personsOf({ coding: { entities = [] } }: Draft): string[] {
  // an office holder whom the text does not name is no named person
  const persons = entities.filter(({ kind, mentions }) => kind === "person" && mentions.some(isName));
  return persons.flatMap(({ name }) => Object.values(name ?? {}).slice(0, 1));
}

type Mention = NonNullable<Draft["coding"]["entities"]>[number]["mentions"][number];

function isReferring(mention: Mention): boolean {
  return typeof mention !== "string" && (mention.form === "nominal" || mention.form === "anaphor");
}

function isName(mention: Mention): boolean {
  return typeof mention === "string" || (mention.form ?? "name") === "name";
}

// first and last day of an event that the same words give are one stretch
function datesOf(draft: Draft): string[] {
  const bySpan = new Map<string, Set<string>>();
  for (const { start, end, value, type } of timesOfDraft(draft)) {
    if (type === "set") continue;
    const span = `${start} ${end}`;
    bySpan.set(span, (bySpan.get(span) ?? new Set()).add(value ?? ""));
  }
  return [...bySpan].map(([span, values]) => {
    const [start, end] = span.split(" ").map(Number);
    return `${draft.text.slice(start, end)}=${[...values].join("/")}`;
  });
}

function amountsOf(draft: Draft): string[] {
  return quantitiesOfDraft(draft)
    .map(({ start, end, value, unit }) => `${draft.text.slice(start, end)}=${value ?? ""} ${unit}`)
    .filter(isScored);
}

// things that are counted, and amounts without a number: five agreements, several million euros
function isScored(mark: string): boolean {
  return !/(?:=[\d.]* 1|= \S+)$/.test(mark);
}

const named = {
  names: { kind: "persons of single sentences, by name", read: personsOf },
  bodies: { kind: "organizations of single sentences, by name", read: organizationsOf },
} as const;

/** Compares the names in single sentences with those expected, each sentence a line with its names after a tab. */
export function scoreNames(set: keyof typeof named, file: string): GoldScore {
  const { kind, read } = named[set];
  const score = emptyScore(kind);
  for (const line of file.split("\n")) {
    const [sentence = "", names] = line.split("\t");
    if (names === undefined) continue;
    const wanted = names.split("; ").filter(Boolean);
    const found = read(draftOf(sentence, "2025-06-10"));
    count(score, `⟦${sentence}⟧`, { wanted, found, same: (a, b) => a === b, show: String });
  }
  return score;
}

/** Compares the dates and the quantities of single sentences with those expected: a sentence, its dates, its quantities. */
export function scoreValues(file: string): GoldScore[] {
  const dates = emptyScore("dates of single sentences, with value");
  const amounts = emptyScore("quantities of single sentences, with value and unit");
  for (const line of file.split("\n")) {
    const [sentence = "", ...marks] = line.split("\t");
    const [ofDates = [], ofAmounts = []] = marks.map((list) => list.split("; ").filter(Boolean));
    if (marks.length === 0) continue;
    const draft = draftOf(sentence, "2025-06-10");
    const id = `⟦${sentence}⟧`;
    count(dates, id, { wanted: ofDates, found: datesOf(draft), same: sameMark, show: String });
    count(amounts, id, { wanted: ofAmounts.filter(isScored), found: amountsOf(draft), same: sameMark, show: String });
  }
  return [dates, amounts];
}
