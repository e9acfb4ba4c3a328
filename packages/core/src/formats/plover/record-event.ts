import type {
  AuthoredMeeting,
  AuthoredParticipant,
  AuthoredQuote,
  AuthoredQuotes,
  AuthoredTime,
  AuthoredVisit,
} from "../../generated/types.ts";
import { notInText } from "../annotations/problems.ts";
import { shortText } from "../envelope/field-values.ts";
import { bareWords, type PloverReading, recordDay } from "./plover-reading.ts";
import type { FoundActor, RecordActors } from "./record-actors.ts";
import { wordsInText } from "./words-in-text.ts";

/** The visit or meeting of a record. */
export type RecordEvent = { visit: AuthoredVisit } | { meeting: AuthoredMeeting };

/** The event of a record, if it is a consultation whose words the text has: a visit, or a meeting of another mode. */
export function eventIn(reading: PloverReading, actors: RecordActors): RecordEvent | undefined {
  const quotes = eventQuotes(reading);
  const event = wordAt(reading, "event");
  if (event !== "consult") {
    if (event !== undefined) reading.taken.giveBack(reading.record, "event");
    return undefined;
  }
  const [first] = quotes;
  if (first === undefined || actors.actors.length === 0) return undefined;
  const parts: EventParts = { quote: quotes.length === 1 ? first : quotes, first, actors, time: timeIn(reading) };
  const mode = wordAt(reading, "mode");
  if (mode === "visit") return { visit: visitOf(parts) };
  return { meeting: meetingOf(parts, mode === "phone") };
}

interface EventParts {
  quote: AuthoredQuotes;
  first: AuthoredQuote;
  actors: RecordActors;
  time: AuthoredTime | undefined;
}

function visitOf({ quote, first, actors, time }: EventParts): AuthoredVisit {
  const hosts = actors.recipients.filter(({ id }) => !actors.actors.some((actor) => actor.id === id));
  return {
    id: "visit-1",
    role: "focal",
    status: { value: "occurred", quote: first },
    visitors: actors.actors.map(participantOf),
    ...(hosts.length > 0 && { hosts: hosts.map(participantOf) }),
    ...(time && { start: time }),
    quote,
  };
}

function meetingOf({ quote, first, actors, time }: EventParts, isPhone: boolean): AuthoredMeeting {
  const all = new Map([...actors.actors, ...actors.recipients].map((actor) => [actor.id, actor]));
  return {
    id: "meeting-1",
    role: "focal",
    status: { value: "occurred", quote: first },
    participants: [...all.values()].map(participantOf),
    ...(isPhone && { channel: { value: "phone", quote: first } }),
    ...(time && { date: time }),
    quote,
  };
}

function participantOf({ id, quotes }: FoundActor): AuthoredParticipant {
  const [first] = quotes;
  return { entity: id, quote: quotes.length === 1 && first !== undefined ? first : quotes };
}

// PLOVER's date is the coder's: it quotes nothing.
function timeIn({ read, name }: PloverReading): AuthoredTime | undefined {
  const value = recordDay(read, "date");
  return value === undefined ? undefined : { value, basis: "external", source: { title: `PLOVER ${name}` } };
}

// The first word of a list, or the only one.
function wordAt({ record, taken }: PloverReading, key: string): string | undefined {
  const value = taken.take(record, key);
  const list = Array.isArray(value) ? value : [value];
  const word = shortText(list[0])?.toLowerCase();
  if (word === undefined || list.length > 1) taken.giveBack(record, key);
  return word;
}

function eventQuotes({ record, taken, text, name, problems }: PloverReading): AuthoredQuote[] {
  const value = taken.take(record, "event_text");
  const list = Array.isArray(value) ? value : [value];
  const found = list.flatMap((one, i) => {
    if (typeof one !== "string" || one.trim() === "") return [];
    const words = wordsInText(text, bareWords(one));
    if (!("missing" in words)) return words.quotes.map((quote, at) => ({ quote, start: words.starts[at] ?? 0 }));
    problems.push(notInText(`${name}/event_text/${i}`, words.missing));
    return [];
  });
  const unique = new Map(found.map((one) => [`${one.start} ${JSON.stringify(one.quote)}`, one]));
  return [...unique.values()].sort((a, b) => a.start - b.start).map(({ quote }) => quote);
}
