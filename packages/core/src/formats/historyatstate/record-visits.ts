import type {
  AuthoredCoded,
  AuthoredMeeting,
  AuthoredParticipant,
  AuthoredTime,
  AuthoredVisit,
  EventStatus,
  VisitType,
} from "../../generated/types.ts";
import type { Span } from "../../text/span.ts";
import { countryCode, noteOnCountry } from "./country-code.ts";
import { citationOf } from "./historian-source.ts";
import { idOfName } from "./person-names.ts";
import { datesAgree } from "./record-dates.ts";
import { type RecordDraft, recordQuotes } from "./record-draft.ts";
import type { RecordMeeting, RecordPerson } from "./record-persons.ts";
import { companionWords, occasionWordings, protocolWordings, type VisitWording } from "./visit-wordings.ts";

/** The visit of a record; the stops of a trip to several places follow their tour. */
export function recordVisits(draft: RecordDraft): AuthoredVisit[] {
  const places = placesIn(draft);
  const [only] = places;
  const event = eventOf(draft);
  const visit: AuthoredVisit = {
    ...{ id: "visit", role: "focal", status: statusOf(draft) },
    ...typeOf(draft),
    visitors: visitorsOf(draft),
    ...hostsOf(draft),
    ...(places.length < 2 && hostCountry(draft)),
    ...(places.length === 1 && only && { place: { value: only.id, quote: draft.quote(only.span) } }),
    ...datesOf(draft),
    ...(event && { event }),
    quote: recordQuotes(draft),
  };
  if (places.length < 2) return [visit];
  return [visit, ...places.map((place, i) => stopOf(draft, place, i + 1))];
}

/** A place of a trip. */
interface RecordPlace {
  id: string;
  span: Span;
}

function stopOf(draft: RecordDraft, { id, span }: RecordPlace, number: number): AuthoredVisit {
  const quote = draft.quote(span);
  return {
    ...{ id: `stop-${number}`, role: "focal", partOf: "visit" },
    ...hostCountry(draft),
    place: { value: id, quote },
    quote,
  };
}

// “Mexico, D.F.” and “Hamilton, Bermuda” are one place each.
const districts = /^(?:D\.F\.|D\.C\.|Bermuda)$/;
const facility = /\b(?:Base|Field|Airport|Station|Ranch|Palace|House|Castle)\b/;

function placesIn({ text, lines, record, entity }: RecordDraft): RecordPlace[] {
  const { locale } = lines;
  if (!locale || record.kind === "visit") return [];
  const code = countryCode(record.country, record.start);
  return partsOf(text, locale).flatMap((span) => {
    const name = text.slice(span.start, span.end);
    // a city state is already there as a country
    if (name === record.country) return [];
    const kind = facility.test(name) ? "facility" : "place";
    const note = noteOnPlace(name, record.country, code);
    const place = {
      id: idOfName("place", name),
      kind,
      name,
      ...(code && { country: code }),
      ...(note && { note }),
    } as const;
    const id = entity(place, span);
    return [{ id, span }];
  });
}

// Territories such as Bermuda have a code of their own, but the list counts them under the country that they belong to.
function noteOnPlace(name: string, country: string, code: string | undefined): string | undefined {
  const own = countryCode(name, "");
  return own === undefined || own === code ? undefined : `The list has ${name} under ${country}.`;
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(/(?:,|;| and )\s*/)) {
    const from = text.indexOf(part, at);
    const span = { start: from, end: from + part.length };
    const before = parts.at(-1);
    if (before && districts.test(part)) before.end = span.end;
    else if (/[\p{L}\p{N}]/u.test(part)) parts.push(span);
    at = span.end;
  }
  return distinctParts(text, parts);
}

// A place to which a trip returned is listed twice.
function distinctParts(text: string, parts: readonly Span[]): Span[] {
  const words = parts.map(({ start, end }) => text.slice(start, end));
  return parts.filter((_, i) => words.indexOf(words[i] as string) === i);
}

const done =
  /\b(?:met|attended|visited|visiting|signed|addressed|discussed|accompanied|received|briefed|reviewed|arrived|departed|toured|dedicated|joined|participated|conferred|left|stopped|played)\b/iu;

function statusOf({ record, text, lines, quote }: RecordDraft): AuthoredCoded<EventStatus> {
  const found = lines.words && matchIn(text, lines.words, done);
  if (found) return { value: "occurred", quote: quote(found) };
  return { value: "occurred", source: citationOf(record) };
}

function typeOf({ text, lines, quote }: RecordDraft): { type?: AuthoredCoded<VisitType> } {
  const { words } = lines;
  if (!words || companionWords.test(text.slice(words.start, words.end))) return {};
  const protocol = protocolWordings.flatMap((wording) => foundWording(text, words, wording));
  const first = protocol.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)[0];
  const found = first ?? occasionWordings.flatMap((wording) => foundWording(text, words, wording))[0];
  return found ? { type: { value: found.type, quote: quote(found.span) } } : {};
}

function foundWording(text: string, within: Span, { type, words }: VisitWording): { type: VisitType; span: Span }[] {
  const span = matchIn(text, within, new RegExp(`\\b(?:${words})`, "iu"));
  return span ? [{ type, span }] : [];
}

function matchIn(text: string, { start, end }: Span, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

function visitorsOf(draft: RecordDraft): AuthoredParticipant[] {
  const { visitors, principals } = draft.persons;
  const with_ = principals.length > 0 ? { role: "delegation-member" as const } : {};
  const own = visitors.map((person) => ({ ...participant(draft, person), ...with_ }));
  return distinctPersons([...own, ...principals.map((person) => participant(draft, person))]);
}

// Only those of the host country receive; others met there are participants of the meeting.
function hostsOf(draft: RecordDraft): { hosts?: AuthoredParticipant[] } {
  const { record, persons } = draft;
  const host = record.kind === "visit" ? "US" : countryCode(record.country, record.start);
  const met = persons.meetings.flatMap((meeting) => meeting.persons);
  const receiving = met.filter(({ country, former }) => country !== undefined && country === host && !former);
  const hosts = distinctPersons(receiving.map((person) => participant(draft, person)));
  return hosts.length > 0 ? { hosts } : {};
}

function participant({ idOf, quote }: RecordDraft, person: RecordPerson): AuthoredParticipant {
  return { entity: idOf(person), quote: quote(person.whole) };
}

function distinctPersons(all: readonly AuthoredParticipant[]): AuthoredParticipant[] {
  return all.filter((one, i) => all.findIndex(({ entity }) => entity === one.entity) === i);
}

function hostCountry({ record, lines, quote }: RecordDraft): Pick<AuthoredVisit, "hostCountry"> {
  if (record.kind === "visit") return { hostCountry: { value: "US", source: citationOf(record) } };
  const code = countryCode(record.country, record.start);
  const note = noteOnCountry(record.country);
  return code && lines.country
    ? { hostCountry: { value: code, quote: quote(lines.country), ...(note && { note }) } }
    : {};
}

// Days that contradict each other are left out: the record does not say which of them is wrong.
function datesOf({ record, lines, quote }: RecordDraft): Pick<AuthoredVisit, "start" | "end"> {
  if (!datesAgree(record)) return {};
  const time = (value: string, span: Span | undefined): AuthoredTime | undefined =>
    span && { value, basis: "explicit", quote: quote(span) };
  const [start, end] = [time(record.start, lines.start), time(record.end, lines.end)];
  return { ...(start && { start }), ...(end && { end }) };
}

const attended =
  /\b(?:attended|participated\s+in)\s+(?:(?:the|an?)\s+)?(?:(?:opening\s+)?(?:session|meetings?)\s+of\s+(?:the\s+)?)?/iu;
const eventName =
  /^(?:\p{Lu}|\d)[\p{L}\p{N}.’'-]*(?:\s(?:(?:of|the|on|and|for|in|de)\s)*(?:[\p{Lu}\d][\p{L}\p{N}.’'-]*|summit|meeting|conference))*/u;
const eventNoun = /\b(?:summit|conference|council|assembly|meeting|forum|ceremony|olympics|congress)s?\b/iu;

// “Summit Meeting in New York City”, “Security Conference and the G7 Meeting”
const afterEvent = /(?<=\b(?:summit|conference|council|assembly|meeting|forum|ceremony|congress)s?) (?:in|at|and) /iu;

function eventOf({ text, lines, quote, entity }: RecordDraft): AuthoredVisit["event"] {
  const cue = lines.words && matchIn(text, lines.words, attended);
  const line = lines.words;
  if (!cue || !line) return undefined;
  const [words = ""] = eventName.exec(text.slice(cue.end, line.end)) ?? [];
  const [name] = words.replace(/[.’']+$/, "").split(afterEvent) as [string];
  if (!eventNoun.test(name)) return undefined;
  const span = { start: cue.end, end: cue.end + name.length };
  const id = entity({ id: idOfName("event", name), kind: "event", name }, span);
  return { value: id, quote: quote(span) };
}

/** The meetings of a record: one for each clause that names whom the traveller met. */
export function recordMeetings(draft: RecordDraft): AuthoredMeeting[] {
  return draft.persons.meetings.map((meeting, i) => meetingOf(draft, meeting, i + 1));
}

function meetingOf(draft: RecordDraft, { cue, clause, persons }: RecordMeeting, number: number): AuthoredMeeting {
  const { text, quote } = draft;
  const travellers = [...draft.persons.visitors, ...draft.persons.principals];
  const isAudience = /^audience/i.test(text.slice(cue.start, cue.end));
  return {
    ...{ id: `meeting-${number}`, role: "focal", status: { value: "occurred", quote: quote(cue) } },
    visit: { value: "visit", quote: quote(clause) },
    participants: distinctPersons([...travellers, ...persons].map((person) => participant(draft, person))),
    ...(isAudience && { formats: [{ value: "audience" as const, quote: quote(cue) }] }),
    quote: quote(clause),
  };
}
