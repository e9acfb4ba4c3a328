import type { AuthoredQuote, Coding, Span } from "@diplomatic-visits/core";
import { eventStatusList, labelOf } from "@diplomatic-visits/core/codelists";
import { type CalendarDay, calendarDay } from "@diplomatic-visits/core/internal";
import type { EventDetails } from "../events/details.ts";
import type { Actor, EventFound } from "../events/event.ts";
import type { TimeFound } from "../times/time-found.ts";
import { addItem, addTodo, type DraftPage } from "./draft-page.ts";
import { capitalKey } from "./entity-plan.ts";
import { type EventDays, eventDays, isLongAgo } from "./event-dates.ts";
import { setRoles } from "./event-roles.ts";
import type { MentionSpan } from "./mention-span.ts";
import { dateOfMeeting, datesOfVisit, datesWritten } from "./write-dates.ts";
import { channelOf, formatsOf, inviterOf, issueAreasOf, purposesOf, statusReasonOf } from "./write-details.ts";

type Visit = NonNullable<Coding["visits"]>[number];
type Meeting = NonNullable<Coding["meetings"]>[number];
type Participant = NonNullable<Visit["visitors"]>[number];

/** The data that events are written from. */
export interface EventMaterials {
  events: readonly EventFound[];
  /** The details of each event, in the same order. */
  details: readonly EventDetails[];
  /** Every mention, in text order. */
  mentions: readonly MentionSpan[];
  times: readonly TimeFound[];
  /** The key of each actor's entity. */
  actors: ReadonlyMap<Actor, string>;
  /** The key of the entity of each town. */
  towns: ReadonlyMap<Span, string>;
  /** The language of the text. */
  language: string;
  /** The day of publication, YYYY-MM-DD. */
  referenceDate?: string;
}

/** Writes the visits and meetings, and returns the starts of the time expressions that date them. */
export function writeEvents(page: DraftPage, materials: EventMaterials): Set<number> {
  const { events, details, times, actors, towns, mentions, language, referenceDate } = materials;
  const today = publicationDay(referenceDate);
  const timeAt = new Map(times.map((time) => [time.start, time]));
  const dating = new Set<number>();
  const longAgo = new Set<object>();
  const foundAs = new Map<Visit | Meeting, EventFound>();
  const beforehand = new Set<object>();
  const visits: Visit[] = [];
  const meetings: Meeting[] = [];
  for (const [i, event] of events.entries()) {
    const list = event.kind === "visit" ? visits : meetings;
    const pointer = `/${event.kind === "visit" ? "visits" : "meetings"}/${list.length}`;
    const own = { page, event, actors, towns, mentions, language, pointer, details: details[i] as EventDetails };
    const daysAt = (span: Span | undefined) => {
      const time = span && timeAt.get(span.start);
      return time && eventDays(time, { text: page.text, status: event.status.value, today });
    };
    const writing: Writing = { ...own, role: "background", daysAt };
    const written = event.kind === "visit" ? visitOf(writing) : meetingOf(writing);
    if (!written) continue;
    (list as unknown[]).push(written);
    foundAs.set(written, event);
    if (own.details.isBeforehand) beforehand.add(written);
    for (const { start } of datesWritten(writing)) dating.add(start);
    const days = daysAt(event.date);
    if (days && isLongAgo(days.start, today)) longAgo.add(written);
  }
  setRoles(page, { visits, meetings, foundAs, longAgo, beforehand });
  if (visits.length > 0) page.coding.visits = visits;
  if (meetings.length > 0) page.coding.meetings = meetings;
  return dating;
}

function publicationDay(referenceDate: string | undefined): CalendarDay | undefined {
  const [year = 0, month = 0, day = 0] = (referenceDate ?? "").slice(0, 10).split("-").map(Number);
  return calendarDay(year, month, day);
}

interface Writing {
  page: DraftPage;
  event: EventFound;
  details: EventDetails;
  actors: ReadonlyMap<Actor, string>;
  towns: ReadonlyMap<Span, string>;
  mentions: readonly MentionSpan[];
  language: string;
  pointer: string;
  role: "focal" | "background";
  /** The days that a time expression of the text names. */
  daysAt: (span: Span | undefined) => EventDays | undefined;
}

function visitOf(writing: Writing): Visit | undefined {
  const { page, pointer, role } = writing;
  const quote = evidenceOf(writing);
  const visitors = participantsOf(writing);
  if (quote === undefined || visitors.length === 0) return undefined;
  noteEvent(writing, "visit");
  return {
    id: page.giveNumbered("visit"),
    role,
    status: statusOf(writing),
    ...statusReasonOf(writing),
    ...typeOf(writing),
    visitors: visitors.map((one, i) => noted(writing, `${pointer}/visitors/${i}`, one)),
    ...hostOf(writing),
    ...datesOfVisit(writing),
    ...purposesOf(writing),
    ...inviterOf(writing),
    quote,
  };
}

function meetingOf(writing: Writing): Meeting | undefined {
  const { page, pointer, role } = writing;
  const quote = evidenceOf(writing);
  if (quote === undefined) return undefined;
  const participants = participantsOf(writing);
  noteEvent(writing, "meeting");
  if (participants.length === 0) addTodo(page, `${pointer}/participants`, { key: "participants" });
  return {
    id: page.giveNumbered("meeting"),
    role,
    status: statusOf(writing),
    ...(participants.length > 0
      ? { participants: participants.map((one, i) => noted(writing, `${pointer}/participants/${i}`, one)) }
      : {}),
    ...channelOf(writing),
    ...formatsOf(writing),
    ...issueAreasOf(writing),
    ...dateOfMeeting(writing),
    quote,
  };
}

function quoteOf({ page, event }: Writing, span: Span): AuthoredQuote | undefined {
  return page.quoter.quote(span, event.evidence);
}

function evidenceOf({ page, event }: Writing): Visit["quote"] | undefined {
  const quotes = event.evidence.flatMap((span) => page.quoter.quote(span) ?? []);
  const [first] = quotes;
  // the parts below are looked up in all of the evidence: if one part cannot be quoted, the event is not drafted
  if (quotes.length < event.evidence.length || first === undefined) return undefined;
  return quotes.length === 1 ? first : quotes;
}

function noteEvent({ page, event, pointer }: Writing, key: "visit" | "meeting"): void {
  const { start, end, rule, certainty } = event;
  addItem(page, pointer, { start, end, rule, certainty });
  addTodo(page, pointer, { key });
}

function statusOf(writing: Writing): NonNullable<Visit["status"]> {
  const { page, event, pointer } = writing;
  const { value, ...span } = event.status;
  addItem(page, `${pointer}/status`, { ...span, rule: "event/status", certainty: "candidate" });
  addTodo(page, `${pointer}/status`, {
    key: "status",
    span,
    value: { en: labelOf(eventStatusList, value, "en"), ar: labelOf(eventStatusList, value, "ar") },
  });
  return { value, quote: quoteOf(writing, span) as AuthoredQuote };
}

function typeOf(writing: Writing): Pick<Visit, "type"> {
  const { page, event, pointer } = writing;
  const quote = event.type && quoteOf(writing, event.type);
  if (!event.type || quote === undefined) return {};
  const { value, ...span } = event.type;
  addItem(page, `${pointer}/type`, { ...span, rule: "event/visit-type", certainty: "likely" });
  return { type: { value, quote } };
}

interface Participation {
  actor: Actor;
  participant: Participant;
}

function participantsOf(writing: Writing): Participation[] {
  const { page, event, actors } = writing;
  return event.actors.flatMap((actor) => {
    const entity = page.entityIds.get(actors.get(actor) ?? "");
    const quote = quoteOf(writing, actor);
    return entity === undefined || quote === undefined ? [] : [{ actor, participant: { entity, quote } }];
  });
}

function noted({ page, event }: Writing, pointer: string, { actor, participant }: Participation): Participant {
  addItem(page, pointer, { start: actor.start, end: actor.end, rule: event.rule, certainty: "candidate" });
  return participant;
}

function hostOf(writing: Writing): Pick<Visit, "hostCountry" | "place"> {
  const { page, event, pointer } = writing;
  const quote = event.place && quoteOf(writing, event.place);
  if (!event.place) return townOf(writing);
  if (quote === undefined) return {};
  const { place, ...span } = event.place;
  const found = { ...span, rule: `${event.rule}/place`, certainty: "candidate" as const };
  addItem(page, `${pointer}/hostCountry`, found);
  const city = page.entityIds.get(capitalKey({ name: place.name ?? "", country: place.country }));
  if (city !== undefined) addItem(page, `${pointer}/place`, found);
  return {
    hostCountry: { value: place.country, quote },
    ...(city === undefined ? townOf(writing) : { place: { value: city, quote } }),
  };
}

// "arrived in Kutaisi": whose town it is, no list says
function townOf(writing: Writing): Pick<Visit, "place"> {
  const { page, event, towns, pointer } = writing;
  const { town } = event;
  const value = town && page.entityIds.get(towns.get(town) ?? "");
  const quote = town && quoteOf(writing, town);
  if (!town || value === undefined || quote === undefined) return {};
  addItem(page, `${pointer}/place`, { ...town, rule: event.rule, certainty: "candidate" });
  return { place: { value, quote } };
}
