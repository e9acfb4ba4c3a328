import { type CalendarDay, calendarDay, civilDate, formatDay, parseEdtf } from "@diplomatic-visits/core/internal";
import type { TimeContext, TimeMatch } from "./context.ts";
import { hasRole } from "./time-token.ts";

/**
 * The dates of a text, in which those of two calendars beside each other are the same day: one date if a word says so (3 رمضان 1442 هـ
 * الموافق 15 أبريل 2021), two with one value if the second is in brackets (3 Ramadan 1442 (15 April 2021)).
 */
export function withParallels(context: TimeContext, matches: readonly TimeMatch[]): TimeMatch[] {
  const settled: TimeMatch[] = [];
  for (const match of matches) {
    const before = settled.at(-1);
    const isSecond = before !== undefined && isParallel(context, before, match);
    if (isSecond) settled.pop();
    for (const one of isSecond ? settledPair(context, before, match) : [match]) settled.push(one);
  }
  return settled;
}

// two dates that contradict each other are for a person
function settledPair({ tokens }: TimeContext, first: TimeMatch, second: TimeMatch): TimeMatch[] {
  const same = first.calendar === undefined ? sameDay(first, second) : sameDay(second, first);
  if (!same) return [first, second].map((one) => ({ ...one, certainty: "candidate" as const }));
  if (tokens[first.to]?.particle === "equals")
    return [{ ...withoutEnd(same), ...span(first, second), type: first.type }];
  const { value, basis, certainty } = same;
  return [first, second].map((one) => ({ ...one, basis, certainty, ...(value === undefined ? {} : { value }) }));
}

function span(first: TimeMatch, second: TimeMatch): Pick<TimeMatch, "from" | "to" | "end"> {
  return { from: first.from, to: second.to, ...(second.end === undefined ? {} : { end: second.end }) };
}

function withoutEnd({ end: _, ...match }: TimeMatch): TimeMatch {
  return match;
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

// The Gregorian words fix the day; the others confirm or contradict it, and give the year if it has none.
function sameDay(own: TimeMatch, other: TimeMatch): TimeMatch | undefined {
  const [a, b] = [dayIn(own), dayIn(other)];
  if (a === undefined) return own;
  const on = b === undefined || isNear(a, b) ? a : own.basis === "explicit" ? undefined : inYearOf(a, b);
  if (on === undefined) return undefined;
  return { ...own, value: formatDay(on), basis: other.value === undefined ? own.basis : other.basis };
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
