import { quoter } from "../../anchor/quote-at.ts";
import type { AuthoredEntity, AuthoredOffice, Coding } from "../../generated/types.ts";
import { sha256 } from "../../text/digest.ts";
import { digestName } from "../../text/digest-name.ts";
import type { Span } from "../../text/span.ts";
import { countryCode, noteOnCountry } from "./country-code.ts";
import { type HistorianRecord, recordName } from "./historian-record.ts";
import { citationOf, historianOffice, pageOf, repositoryOf } from "./historian-source.ts";
import { countryId, type NewEntity, type RecordDraft } from "./record-draft.ts";
import { type RecordPerson, recordPersons } from "./record-persons.ts";
import { recordText } from "./record-text.ts";
import { recordMeetings, recordVisits } from "./record-visits.ts";
import type { HistorianPersons } from "./register.ts";
import { titleRank } from "./titled-persons.ts";

/** A record as text and coding. */
export interface CodedRecord {
  text: string;
  coding: Coding;
}

interface MadeEntity extends NewEntity {
  mentions: Span[];
  nominals: Span[];
  offices: AuthoredOffice[];
}

/** Codes a record: every value is quoted from its text, or external with the record as its source. */
export function recordCoding(record: HistorianRecord, known: HistorianPersons): CodedRecord {
  const laid = recordText(record);
  const { text } = laid;
  const entities = new Map<string, MadeEntity>();
  const quotes = quoter(text);
  const draft: RecordDraft = {
    ...laid,
    record,
    persons: recordPersons(record, laid),
    quote: (span) => quotes.quote(span) ?? text.slice(span.start, span.end),
    entity(entity, mention) {
      const made = entities.get(entity.id) ?? { ...entity, mentions: [], nominals: [], offices: [] };
      entities.set(entity.id, made);
      if (!made.mentions.some(({ start }) => start === mention.start)) made.mentions.push(mention);
      return entity.id;
    },
    idOf: (person) => known.actorOf(record, person, text.slice(person.name.start, person.name.end)),
  };
  addCountry(draft);
  addPersons(draft, entities);
  const visits = recordVisits(draft);
  const meetings = recordMeetings(draft);
  return {
    text,
    coding: {
      ...envelopeOf(draft),
      entities: [...entities.values()].map((entity) => authored(entity, quotes)),
      visits,
      ...(meetings.length > 0 && { meetings }),
    },
  };
}

function addCountry({ record, lines, entity }: RecordDraft): void {
  const { country, start } = record;
  if (!lines.country) return;
  const code = countryCode(country, start);
  const note = noteOnCountry(country);
  const named = { id: countryId(record), kind: "country" as const, name: country };
  entity({ ...named, ...(code && { country: code }), ...(note && { note }) }, lines.country);
}

function addPersons(draft: RecordDraft, entities: ReadonlyMap<string, MadeEntity>): void {
  const { persons, text, entity, idOf } = draft;
  const { visitors, principals, meetings } = persons;
  for (const person of [...visitors, ...principals, ...meetings.flatMap((meeting) => meeting.persons)]) {
    const { country, name } = person;
    const added = { id: idOf(person), kind: "person" as const, name: text.slice(name.start, name.end) };
    entity({ ...added, ...(country && { country }) }, name);
    const made = entities.get(added.id);
    const title = person.title ?? (person.part === "visitor" ? roleOf(draft) : undefined);
    if (!made || !title) continue;
    made.nominals.push(title);
    made.offices.push(officeOf(draft, person, title));
  }
}

// The role of a trip is not yet an office if the remarks say “Visit made as President-elect”.
function roleOf({ record, lines }: RecordDraft): Span | undefined {
  return record.kind === "visit" || /\bas President-elect\b/i.test(record.words) ? undefined : lines.role;
}

function officeOf(draft: RecordDraft, person: RecordPerson, span: Span): AuthoredOffice {
  const { text, quote, record } = draft;
  const words = text.slice(span.start, span.end);
  const title = quote(span);
  const isHome =
    record.kind === "visit" ? person.part === "visitor" : person.country === countryCode(record.country, record.start);
  const of = isHome && draft.lines.country && person.country ? { of: countryId(record) } : {};
  const former = person.former ? { former: true as const } : {};
  if (person.country === "US" && /^president$/i.test(words))
    return { title, rank: { value: "head-of-state-and-government", quote: title }, ...former };
  if (words === "secretary")
    return { title, rank: { value: "foreign-minister", quote: title, source: citationOf(record) } };
  const { rank, because } = titleRank(words) ?? {};
  const ranked = rank && !person.former ? { rank: { value: rank, quote: title, ...(because && { because }) } } : {};
  return { title, ...ranked, ...of, ...former };
}

function authored(entity: MadeEntity, quotes: ReturnType<typeof quoter>): AuthoredEntity {
  const { id, kind, name, country, note, mentions, nominals, offices } = entity;
  const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start);
  const names = quotes.mentions(inOrder(mentions)).mentions;
  const titles = quotes.mentions(inOrder(nominals), { form: "nominal" }).mentions;
  return {
    ...{ id, kind, name: { en: name } },
    ...(country && { country }),
    ...(offices.length > 0 && { offices: distinct(offices) }),
    ...(note && { note }),
    mentions: [...names, ...titles].map(({ mention }) => mention),
  };
}

// A text that names somebody twice with a title has the office once.
function distinct(offices: readonly AuthoredOffice[]): AuthoredOffice[] {
  const wordsOf = ({ title }: AuthoredOffice) => (typeof title === "string" ? title : title.quote);
  return offices.filter((one, i) => offices.findIndex((other) => wordsOf(other) === wordsOf(one)) === i);
}

function envelopeOf({ record, text }: RecordDraft): Omit<Coding, "entities"> {
  const page = pageOf(record);
  return {
    id: `${digestName(sha256(text))}?record=${recordName(record)}`,
    type: "BackgroundNewsArticle",
    extent: "full",
    inLanguage: "en",
    publisher: historianOffice,
    ...(page && { url: page }),
    isBasedOn: [repositoryOf(record)],
    license: "CC0-1.0",
    codings: [
      {
        id: "converter",
        coder: { kind: "software", name: "diplomatic-visits, format historyatstate" },
        method: "automatic",
        reviewed: false,
      },
    ],
  };
}
