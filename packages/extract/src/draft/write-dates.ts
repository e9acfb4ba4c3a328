import type { Coding, Span } from "@diplomatic-visits/core";
import type { EventDetails } from "../events/details.ts";
import type { EventFound } from "../events/event.ts";
import type { TimeFound } from "../times/time-found.ts";
import { addItem, addTodo, type DraftPage } from "./draft-page.ts";
import type { EventDays } from "./event-dates.ts";
import { timeOf } from "./write-times.ts";

type Visit = NonNullable<Coding["visits"]>[number];
type Meeting = NonNullable<Coding["meetings"]>[number];
type AuthoredTime = NonNullable<Visit["start"]>;

/** An event whose dates are written. */
export interface DatesWriting {
  page: DraftPage;
  event: EventFound;
  details: EventDetails;
  pointer: string;
  /** The days that a time expression of the text names. */
  daysAt: (span: Span | undefined) => EventDays | undefined;
}

/** The first and the last day of a visit; of one that is off, the day that was planned and the new one. */
export function datesOfVisit(writing: DatesWriting): Pick<Visit, "start" | "end" | "plannedStart" | "plannedEnd"> {
  const { event, details, daysAt } = writing;
  const { moved } = details;
  if (moved) {
    const [planned, later] = [daysAt(moved.planned), daysAt(moved.later)];
    return {
      ...dateAt(writing, "plannedStart", { span: moved.planned, date: planned?.start }),
      ...dateAt(writing, "plannedEnd", { span: moved.planned, date: planned?.end }),
      ...dateAt(writing, "start", { span: moved.later, date: later && withoutUntil(later.start), days: later }),
      ...dateAt(writing, "end", { span: moved.later, date: later?.end, days: later }),
    };
  }
  const days = daysAt(event.date);
  // "concluded a visit on Wednesday": the one day that is said is the last
  const isLastOnly = details.isEnding && days !== undefined && days.end === undefined;
  const [first, last] = isLastOnly ? [undefined, days.start] : [days?.start, days?.end];
  return {
    ...dateAt(writing, "start", { span: event.date, date: first, days }),
    ...dateAt(writing, "end", { span: event.date, date: last, days }),
  };
}

// "postponed until 20 April": the visit begins then
function withoutUntil({ mod, ...time }: TimeFound): TimeFound {
  return mod === undefined || mod === "on-or-before" ? time : { ...time, mod };
}

/** The day or the days of a meeting. */
export function dateOfMeeting(writing: DatesWriting): Pick<Meeting, "date"> {
  const days = writing.daysAt(writing.event.date);
  return dateAt(writing, "date", { span: writing.event.date, date: days?.all, days });
}

/** The time expressions of the text that the dates of an event are read from. */
export function datesWritten({ event, details }: DatesWriting): Span[] {
  const { moved } = details;
  const own = moved ? [moved.planned, moved.later] : [event.date];
  return own.filter((span) => span !== undefined);
}

interface Dated {
  span: Span | undefined;
  date: TimeFound | undefined;
  days?: EventDays | undefined;
}

function dateAt<K extends "start" | "end" | "plannedStart" | "plannedEnd" | "date">(
  { page, event, pointer }: DatesWriting,
  key: K,
  { span, date, days }: Dated,
): { [k in K]?: AuthoredTime } {
  const quote = span && date && (page.quoter.quote(span, event.evidence) ?? page.quoter.quote(span));
  if (!date || quote === undefined) return {};
  addItem(page, `${pointer}/${key}`, date);
  if (date.basis === "unresolved") addTodo(page, `${pointer}/${key}/value`, { key: "unresolvedDate" });
  else if (days?.isAgainstStatus) addTodo(page, `${pointer}/${key}/value`, { key: "dateAgainstStatus", span: date });
  return { [key]: { ...timeOf(date), quote } } as { [k in K]?: AuthoredTime };
}
