import type { EventStatus } from "@diplomatic-visits/core";
import {
  type CalendarDay,
  calendarDay,
  civilDate,
  formatDay,
  parseEdtf,
  tenseOf,
} from "@diplomatic-visits/core/internal";
import type { TimeFound } from "../times/time-found.ts";

/** The days of an event, by its words and its status. */
export interface EventDays {
  start: TimeFound;
  /** The first to the last day as the words give them, which is the date of a meeting. */
  all: TimeFound;
  /** The last day, if the words name a range of days. */
  end?: TimeFound;
  /** Whether the day is before publication although the event is planned, or after it although it took place. */
  isAgainstStatus: boolean;
}

/** The context for reading the days of an event. */
export interface EventDating {
  text: string;
  status: EventStatus;
  /** The day of publication. */
  today: CalendarDay | undefined;
}

// of a week, an event need not last all days
const stretchRules: ReadonlySet<string> = new Set(["time/date", "time/numeric", "time/weekday-range"]);

const toCome: ReadonlySet<EventStatus> = new Set<EventStatus>(["invited", "announced", "planned"]);

/** The days of an event: a day without its year or week is the next one for a planned event, and the last one for a past one. */
export function eventDays(time: TimeFound, dating: EventDating): EventDays {
  const moved = towardsStatus(time, dating);
  const [first, last] = moved.value?.split("/") ?? [];
  const isStretch =
    stretchRules.has(time.rule) && last !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(last) && first !== undefined;
  const isAgainstStatus = isAgainst(moved, dating);
  if (!isStretch) return { start: moved, all: moved, isAgainstStatus };
  return { start: { ...moved, value: first }, all: moved, end: { ...moved, value: last }, isAgainstStatus };
}

function isAgainst({ value }: TimeFound, { status, today }: EventDating): boolean {
  const reading = value === undefined ? undefined : parseEdtf(value);
  if (!reading || today === undefined) return false;
  if (isToCome(value, status)) return reading.latest !== undefined && reading.latest < today;
  return status === "occurred" && reading.earliest !== undefined && reading.earliest > today;
}

// a visit is postponed to a month to come
function isToCome(value: string | undefined, status: EventDating["status"]): boolean {
  return toCome.has(status) || (status === "postponed" && /^\d{4}-\d{2}$/.test(value ?? ""));
}

// A weekday or a day of a month that neither words such as "last" nor the verb of its clause place.
function towardsStatus(time: TimeFound, dating: EventDating): TimeFound {
  const { text, status } = dating;
  const isOpen = time.basis === "resolved-from-publication" && tenseOf(text, { span: time }) === undefined;
  if (!isOpen || time.isPlaced || time.value === undefined || !isAgainst(time, dating)) return time;
  const direction = isToCome(time.value, status) ? 1 : -1;
  const value = time.value
    .split("/")
    .map((day) => moved(day, time.rule, direction))
    .join("/");
  return parseEdtf(value) ? { ...time, value, certainty: "candidate" } : time;
}

const week = 7;

function moved(day: string, rule: string, direction: 1 | -1): string {
  const [year, month, date] = day.split("-").map(Number);
  // a month without its year
  if (/^\d{4}-\d{2}$/.test(day)) return `${(year ?? 0) + direction}${day.slice(4)}`;
  const on = calendarDay(year ?? 0, month ?? 0, date ?? 0);
  if (on === undefined) return day;
  if (rule === "time/weekday") return formatDay(on + direction * week);
  if (rule !== "time/date" && rule !== "time/numeric") return day;
  const civil = civilDate(on);
  const other = calendarDay(civil.year + direction, civil.month, civil.day);
  return other === undefined ? day : formatDay(other);
}

const recently = 60;

/** Whether an event is long enough before publication to be background. */
export function isLongAgo({ value }: TimeFound, today: CalendarDay | undefined): boolean {
  const reading = value === undefined ? undefined : parseEdtf(value);
  return reading?.latest !== undefined && today !== undefined && reading.latest < today - recently;
}
