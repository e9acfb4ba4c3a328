import { type CalendarDay, civilDate, formatDay, type Pointing, weekdayOf } from "@diplomatic-visits/core/internal";
import { yearBeginningIn } from "./calendars.ts";
import { tenseOfDate } from "./clause-tense.ts";
import type { TimeContext, TimeMatch } from "./context.ts";
import { type DateParts, dayOf, edtfOf, nearestYear } from "./date-values.ts";
import { hasRole } from "./time-token.ts";

/** A date as read: its parts, and the certainty that it is a date. */
export interface DateRead {
  parts: DateParts;
  to: number;
  end?: number;
  isDoubtful: boolean;
  /** The last day, if the words name two: 13 إلى 15 أبريل, 26 July - 22 August. */
  until?: LastDay;
  /** The source of its year: أبريل الماضي, أبريل من العام الماضي. */
  points?: Pointing;
  yearShift?: number;
  /** Whether a part of the day comes before it: مساء الأربعاء 31 مارس. */
  partOfDay?: boolean;
}

/** The last day of a range; its month is that of the first unless the words give another. */
interface LastDay {
  day: number;
  month?: number;
}

/** The value of a date that was read. */
export function dateMatch(context: TimeContext, from: number, read: DateRead): TimeMatch {
  const { parts, to, end } = read;
  const type = read.partOfDay ? "time" : "date";
  const match: TimeMatch = { from, to, type, rule: "time/date", certainty: "sure", basis: "explicit" };
  if (end !== undefined) match.end = end;
  if (parts.calendar !== "gregorian") match.calendar = parts.calendar;
  if (parts.year === undefined) return yearlessMatch(context, match, read);
  const value = edtfOf(parts);
  if (value === undefined) return { ...match, certainty: "candidate", basis: "unresolved" };
  const last = read.until && lastValue(parts, read.until);
  const on = dayOf(parts);
  const contradicts = parts.weekday !== undefined && on !== undefined && weekdayOf(on) !== parts.weekday;
  // Monday, 12 January 2016 was a Tuesday: the words do not show which of the two is wrong
  if (contradicts && parts.calendar === "gregorian") return { ...match, certainty: "candidate", basis: "unresolved" };
  const named = on === undefined ? undefined : onItsWeekday(parts, on);
  if (named !== undefined && !last) return { ...match, value: formatDay(named) };
  const certainty = parts.calendar === "islamic" ? "likely" : "sure";
  return { ...match, certainty, value: last ? `${value}/${last}` : value };
}

// A Hijri month may begin a day earlier or later than in the tables: the weekday of the text decides.
function onItsWeekday({ calendar, weekday }: DateParts, on: CalendarDay): CalendarDay | undefined {
  if (calendar !== "islamic" || weekday === undefined) return undefined;
  return [on, on - 1, on + 1].find((day) => weekdayOf(day) === weekday);
}

// 28 December - 2 January ends in the next year
function lastValue(parts: DateParts, { day, month }: LastDay): string | undefined {
  const year = parts.year ?? 0;
  const isNextYear = month !== undefined && parts.month !== undefined && month < parts.month;
  return edtfOf({ ...withoutWeekday(parts), year: isNextYear ? year + 1 : year, day, ...(month ? { month } : {}) });
}

// The Persian year that begins in a Gregorian one has a number this much smaller.
const persianEpoch = 621;

// A more distant day without a year may belong to another year.
const quarterOfYear = 92;

function yearlessMatch(context: TimeContext, match: TimeMatch, read: DateRead): TimeMatch {
  const { tokens, today, terms } = context;
  const { parts, isDoubtful, until, points, yearShift } = read;
  const isRelative = points !== undefined || yearShift !== undefined;
  const before = tokens[match.from - 1]?.letters ?? "";
  const after = tokens[match.to];
  // The Second of December Committee, the September 11 attacks: a name, not a day of this year
  const isNamedAfter = after?.gap === " " && hasRole(after, "namedAfterDay");
  const isName = !isRelative && (terms.isNamedByDate(before) || isNamedAfter);
  const certainty = isDoubtful || isName ? "candidate" : "likely";
  if (parts.calendar !== "gregorian")
    return { ...match, certainty, basis: "unresolved", ...otherNearest(context, match, read) };
  const partial = until === undefined ? edtfOf(parts) : undefined;
  const basis = partial && !isRelative ? "explicit" : "unresolved";
  const unplaced: TimeMatch = { ...match, certainty, basis, ...(partial ? { value: partial } : {}) };
  const tense = today === undefined || isName || isRelative ? undefined : tenseOfDate(context, match.from, match.to);
  const year = today === undefined || isName ? undefined : yearNear(today, read, tense);
  const value = year === undefined ? undefined : withLast({ ...parts, year }, until);
  if (today === undefined || year === undefined || value === undefined) return unplaced;
  const on = dayOf({ ...parts, year });
  const isFar = !isRelative && on !== undefined && Math.abs(on - today) > quarterOfYear;
  const contradicts = parts.weekday !== undefined && on !== undefined && weekdayOf(on) !== parts.weekday;
  return {
    ...match,
    basis: "resolved-from-publication",
    certainty: isFar || contradicts ? "candidate" : certainty,
    value,
    ...(tense !== undefined || isRelative ? { isPlaced: true } : {}),
  };
}

// ۲۶ مهر, 3 محرم: in a text of a language of the calendar, the year whose day is nearest
function otherNearest(
  { tokens, terms, today }: TimeContext,
  { to }: TimeMatch,
  { parts, until, points }: DateRead,
): Pick<TimeMatch, "basis" | "value"> | undefined {
  const { calendar } = parts;
  const own = terms.wordsFor(tokens[to - 1]?.letters ?? "");
  const isOwn = own?.nounsBare === true || calendar === "islamic";
  if (today === undefined || !isOwn || calendar === "gregorian" || own?.hasCapitals) return undefined;
  if (calendar === "islamic" && parts.day === undefined && points === undefined) return undefined;
  const about = yearBeginningIn(calendar, civilDate(today).year, 1) ?? civilDate(today).year - persianEpoch;
  const distance = (year: number) => Math.abs((dayOf({ day: 1, ...parts, year }) ?? Number.POSITIVE_INFINITY) - today);
  const onSide = (year: number) => {
    const on = dayOf({ day: 1, ...parts, year }) ?? today;
    return points === "future" ? on > today : points === "past" ? on <= today : true;
  };
  const years = [about - 1, about, about + 1, about + 2].filter(onSide);
  const [year = about] = years.sort((a, b) => distance(a) - distance(b));
  const value = withLast({ ...parts, year }, until);
  return value === undefined ? undefined : { basis: "resolved-from-publication", value };
}

function withLast(parts: DateParts, until: LastDay | undefined): string | undefined {
  const value = edtfOf(parts);
  const last = until === undefined ? undefined : lastValue(parts, until);
  return value !== undefined && last !== undefined ? `${value}/${last}` : value;
}

/** The year that words point to; without such words, the one that puts the day or the month on the side of the verb's tense, or nearest. */
function yearNear(
  today: CalendarDay,
  { parts, points, yearShift, until }: DateRead,
  side: "past" | "future" | undefined,
): number | undefined {
  const { year, month, day } = civilDate(today);
  if (yearShift !== undefined) return year + yearShift;
  // a stretch that has begun is not over: من 17 إلى 21 يونيو
  const own = { month: until?.month ?? parts.month ?? 0, day: until?.day ?? parts.day };
  const ahead = own.month - month || (own.day === undefined ? 0 : own.day - day);
  if (points === "past") return ahead < 0 ? year : year - 1;
  if (points !== undefined) return points === "future" && ahead <= 0 ? year + 1 : year;
  if (parts.day === undefined) return parts.month === undefined ? undefined : yearOfMonth(today, parts.month, side);
  if (parts.weekday === undefined && side === "future")
    return ahead < 0 && !isRecent(today, { ...parts, year }) ? year + 1 : year;
  return yearOfDay(today, parts, side);
}

// "June 9 - Poland will buy": a dateline, not a day almost a year ahead
const recently = 31;

function isRecent(today: CalendarDay, parts: DateParts): boolean {
  const on = dayOf(parts);
  return on !== undefined && on <= today && today - on <= recently;
}

function yearOfDay(today: CalendarDay, parts: DateParts, side: "past" | "future" | undefined): number | undefined {
  const on = nearestYear(parts, today) ?? nearestYear(withoutWeekday(parts), today);
  if (on === undefined) return undefined;
  const isAhead = parts.weekday === undefined && side === "past" && on > today;
  return isAhead ? yearBefore(today, on) : civilDate(on).year;
}

// A past verb may be of another clause than a day shortly ahead.
const shortlyAhead = 15;

function yearBefore(today: CalendarDay, on: CalendarDay): number {
  return civilDate(on).year - (on - today > shortlyAhead ? 1 : 0);
}

const monthsOfYear = 12;

function yearOfMonth(today: CalendarDay, month: number, side: "past" | "future" | undefined): number {
  const { year, month: own } = civilDate(today);
  const ahead = month - own;
  if (side === "future") return ahead < 0 ? year + 1 : year;
  if (side === "past") return ahead > 0 ? year - 1 : year;
  if (Math.abs(ahead) * 2 <= monthsOfYear) return year;
  return ahead < 0 ? year + 1 : year - 1;
}

function withoutWeekday({ weekday: _weekday, ...parts }: DateParts): DateParts {
  return parts;
}
