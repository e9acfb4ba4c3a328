import { type CalendarDay, calendarDay, civilDate, formatDay, parseEdtf } from "@diplomatic-visits/core/internal";
import type { TimeContext, TimeMatch } from "./context.ts";
import { hasRole } from "./time-token.ts";

/** The dates of a text, in which those of two calendars beside each other are the same day: 3 رمضان 1442 هـ الموافق 15 أبريل 2021. */
export function withParallels(context: TimeContext, matches: readonly TimeMatch[]): TimeMatch[] {
  const settled = [...matches];
  for (let i = 0; i + 1 < settled.length; i++) {
    const [first, second] = [settled[i] as TimeMatch, settled[i + 1] as TimeMatch];
    if (!isParallel(context, first, second)) continue;
    const [own, other] = first.calendar === undefined ? [first, second] : [second, first];
    const same = sameDay(own, other);
    settled[i] = first === own ? same.own : same.other;
    settled[i + 1] = first === own ? same.other : same.own;
  }
  return settled;
}

function isParallel({ tokens }: TimeContext, first: TimeMatch, second: TimeMatch): boolean {
  const areDates = [first, second].every(({ rule }) => /^time\/(?:date|numeric)$/.test(rule));
  if (!areDates || (first.calendar === undefined) === (second.calendar === undefined)) return false;
  const joint = tokens[first.to];
  if (joint === undefined || second.from - first.to > 2) return false;
  if (second.from === first.to) return /^ ?[(/] ?$/.test(joint.gap);
  const isEqual = joint.particle === "equals" && /^[ \u00a0]*[(,،]?[ \u00a0]*$/.test(joint.gap);
  return isEqual && (second.from === first.to + 1 || hasRole(tokens[first.to + 1], "correspondingTo"));
}

// Hijri months begin a day earlier or later than in the tables.
const mostDaysApart = 2;

interface Pair {
  own: TimeMatch;
  other: TimeMatch;
}

// The Gregorian words fix the day; the others confirm or contradict it, and give the year if it has none.
function sameDay(own: TimeMatch, other: TimeMatch): Pair {
  const [a, b] = [dayIn(own), dayIn(other)];
  if (a === undefined) return { own, other };
  const on = b === undefined || isNear(a, b) ? a : own.basis === "explicit" ? undefined : inYearOf(a, b);
  if (on === undefined) return { own: { ...own, certainty: "candidate" }, other: { ...other, certainty: "candidate" } };
  const value = formatDay(on);
  const basis = other.value === undefined ? own.basis : other.basis;
  return { own: { ...own, value }, other: { ...other, value, basis, certainty: own.certainty } };
}

function isNear(a: CalendarDay, b: CalendarDay): boolean {
  return Math.abs(a - b) <= mostDaysApart;
}

function inYearOf(day: CalendarDay, other: CalendarDay): CalendarDay | undefined {
  const { month, day: date } = civilDate(day);
  const on = calendarDay(civilDate(other).year, month, date);
  return on !== undefined && isNear(on, other) ? on : undefined;
}

function dayIn({ value }: TimeMatch): CalendarDay | undefined {
  const reading = value === undefined ? undefined : parseEdtf(value);
  return reading?.earliest === reading?.latest ? reading?.earliest : undefined;
}
