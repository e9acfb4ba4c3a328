import { splitSentences } from "../../reading/sentences.ts";
import type { Span } from "../../text/span.ts";
import { countryCode } from "./country-code.ts";
import type { HistorianRecord } from "./historian-record.ts";
import type { RecordText } from "./record-text.ts";
import { type TitledPerson, titledPersons } from "./titled-persons.ts";

/** A person in a record: where the words are, and what tells this person from others. */
export interface RecordPerson {
  /** The traveller, the one whom the traveller accompanies, or one whom the traveller met. */
  part: "visitor" | "principal" | "met";
  /** The name in the text, without a title. */
  name: Span;
  /** The title in the text. */
  title?: Span;
  /** The title, the name and the adjective of the country in the text. */
  whole: Span;
  former: boolean;
  /** The code of the country that the person acts for; absent if the record does not say or the country list has none. */
  country?: string;
  /** The key of the person in the lists of trips. */
  who?: string;
}

/** Words that say that the traveller met somebody. */
export interface RecordMeeting {
  /** The verb, such as Met with. */
  cue: Span;
  /** The words from the verb to the last person. */
  clause: Span;
  persons: RecordPerson[];
}

/** Everybody whom a record names with a title, and its traveller. */
export interface RecordPersons {
  visitors: RecordPerson[];
  principals: RecordPerson[];
  meetings: RecordMeeting[];
  /** How many more persons the record names than are read. */
  more: number;
}

/** So many persons of a record are read; a real record names about ten at most. */
export const mostPersons = 50;

const persons = new WeakMap<HistorianRecord, RecordPersons>();

/** The persons of a record with its text; each record is read once. */
export function recordPersons(record: HistorianRecord, laid: RecordText): RecordPersons {
  const known = persons.get(record) ?? readPersons(record, laid);
  persons.set(record, known);
  return known;
}

function readPersons(record: HistorianRecord, { text, lines }: RecordText): RecordPersons {
  const { words, name } = lines;
  const sentences = words ? clausesIn(text, words) : [];
  const visitors = name ? visitorsIn(record, text, name) : [];
  const principals = record.kind === "visit" ? [] : sentences.flatMap((span) => principalsIn(text, span));
  const meetings = sentences.flatMap((span) => meetingIn(record, text, span) ?? []);
  return withinLimit({ visitors, principals, meetings, more: 0 });
}

function withinLimit({ visitors, principals, meetings }: RecordPersons): RecordPersons {
  let left = mostPersons;
  const first = <T>(all: readonly T[]): T[] => {
    const kept = all.slice(0, left);
    left -= kept.length;
    return kept;
  };
  const kept = {
    visitors: first(visitors),
    principals: first(principals),
    meetings: meetings.map((meeting) => ({ ...meeting, persons: first(meeting.persons) })),
  };
  const named = [visitors, principals, ...meetings.map((meeting) => meeting.persons)].flat().length;
  const meetingsLeft = kept.meetings.filter((meeting) => meeting.persons.length > 0);
  return { ...kept, meetings: meetingsLeft, more: named - (mostPersons - left) };
}

function visitorsIn({ kind, who, country, start }: HistorianRecord, text: string, line: Span): RecordPerson[] {
  const own = kind === "visit" ? countryCode(country, start) : "US";
  const titled = kind === "visit" ? titledPersons(text, line) : [];
  if (titled.length > 0) return titled.map((one) => ({ ...personOf(one, "visitor"), ...codeOf(own) }));
  return [{ part: "visitor", name: line, whole: line, former: false, ...codeOf(own), ...(who && { who }) }];
}

// A semicolon separates what was done one after the other, unless “and with” continues a list of persons.
function clausesIn(text: string, words: Span): Span[] {
  return splitSentences(text, words, "en").flatMap(({ start, end }) => {
    const clauses: Span[] = [];
    let from = start;
    for (let i = start; i <= end; i++) {
      if (i < end && (text[i] !== ";" || text.startsWith(" and with ", i + 1))) continue;
      const lead = /^\s*/.exec(text.slice(from, i))?.[0].length ?? 0;
      if (from + lead < i) clauses.push({ start: from + lead, end: i });
      from = i + 1;
    }
    return clauses;
  });
}

const companion = /\b(?:accompanied|joined)\s+(?=(?:vice\s+)?president\b)/iu;

function principalsIn(text: string, span: Span): RecordPerson[] {
  const found = companion.exec(text.slice(span.start, span.end));
  if (!found) return [];
  const from = span.start + found.index + found[0].length;
  const [first] = titledPersons(text, { start: from, end: span.end });
  return first?.title.start === from ? [{ ...personOf(first, "principal"), country: "US" }] : [];
}

const directCues = /\b(?:met(?:\s+(?:\w+ly|afterward|again))?(?:\s+with)?|briefed|received\s+by|audience\s+with)\s/iu;
const cuesBeforeWith =
  /\b(?:discuss(?:ed|ions)|review(?:ed)|held|conferred|conversations?|talks|meetings?|(?:informal|official) visit)\b/iu;

// “Discussed … with” names the others after “with”; what was discussed may name others before it.
function meetingIn(record: HistorianRecord, text: string, span: Span): RecordMeeting | undefined {
  const clause = text.slice(span.start, span.end);
  const direct = directCues.exec(clause);
  const loose = direct ? undefined : cuesBeforeWith.exec(clause);
  const found = direct ?? loose;
  if (!found) return undefined;
  const cueEnd = found.index + found[0].trimEnd().length;
  const withAt = loose ? clause.indexOf(" with ", cueEnd) : cueEnd;
  if (withAt < 0) return undefined;
  const upTo = /^briefed/i.test(found[0]) ? clause.indexOf(" on ", cueEnd) : -1;
  const among = { start: span.start + withAt, end: upTo < 0 ? span.end : span.start + upTo };
  const persons = titledPersons(text, among).map((one) => metPerson(record, text, one));
  if (persons.length === 0) return undefined;
  const clauseEnd = persons.reduce((end, { whole }) => Math.max(end, whole.end), -Infinity);
  return {
    cue: { start: span.start + found.index, end: span.start + cueEnd },
    clause: { start: span.start + found.index, end: clauseEnd },
    persons,
  };
}

const officesOfTheUnitedStates = /^(?:Vice President|President|President-elect|Secretary of State)$/;

// A title without a country is that of the host: of the United States in the list of visits, if it has such an office.
function metPerson({ kind, country, start }: HistorianRecord, text: string, person: TitledPerson): RecordPerson {
  const title = text.slice(person.title.start, person.title.end);
  const host =
    kind === "visit" ? (officesOfTheUnitedStates.test(title) ? "US" : undefined) : countryCode(country, start);
  return { ...personOf(person, "met"), ...codeOf(person.country ?? host) };
}

function personOf({ title, name, whole, former, country }: TitledPerson, part: RecordPerson["part"]): RecordPerson {
  return { part, title, name, whole, former, ...codeOf(country) };
}

function codeOf(country: string | undefined): { country?: string } {
  return country === undefined ? {} : { country };
}
