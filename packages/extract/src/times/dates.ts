import { formatDay, weekdayOf } from "@diplomatic-visits/core/text";
import { isNear, isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { type DateParts, dayOf, nearestYear, edtfOf } from "./date-values.ts";
import { behindDay, behindWeekday, dayOfMonth, readWeekday } from "./day-part.ts";
import { type MonthPart, readMonth } from "./month-part.ts";
import { saying } from "./time-token.ts";
import { readYearBehind } from "./year-part.ts";

/** A date as it is read: its parts and how surely it is one. */
export interface DateRead {
  parts: DateParts;
  to: number;
  end?: number;
  isDoubtful: boolean;
  /** The last day, where the words name two: 13 إلى 15 أبريل. */
  until?: number;
}

/** Reads a date with a day: 13 أبريل 2021, April 13th, الحادي والعشرين من مايو, أول يناير. */
export function readDayAndMonth(context: TimeContext, at: number): DateRead | undefined {
  return dayFirst(context, at) ?? monthFirst(context, at);
}

function dayFirst(context: TimeContext, at: number): DateRead | undefined {
  const { tokens } = context;
  const day = dayOfMonth(tokens[at]);
  if (day === undefined) return undefined;
  let to = behindDay(tokens, at);
  const until = lastDay(context, to, day);
  if (until) to = until.to;
  if (isNext(tokens[to]) && tokens[to]?.particle === "of") to++;
  else if (!isNear(tokens[to])) return undefined;
  const month = readMonth(context, to);
  if (!month) return undefined;
  const read = withYear(context, month, day);
  return until ? { ...read, until: until.day } : read;
}

/** إلى 15 or -15 behind a first day. */
function lastDay({ tokens }: TimeContext, at: number, day: number): { day: number; to: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const isJoined = isNext(token) && /^(?:to|until|and)$/.test(token.particle ?? "");
  const isAnd = token.proclitics === "و" && isNext(token);
  const place = isJoined ? at + 1 : at;
  if (!isJoined && !isAnd && !/^ ?[-–—] ?$/.test(token.gap)) return undefined;
  const last = dayOfMonth(tokens[place]);
  if (last === undefined || last <= day) return undefined;
  if ((isAnd || token.particle === "and") && last !== day + 1) return undefined;
  return { day: last, to: behindDay(tokens, place) };
}

function monthFirst(context: TimeContext, at: number): DateRead | undefined {
  const { tokens } = context;
  const month = readMonth(context, at);
  const token = month && tokens[month.to];
  if (!month || !token || !/^[ \u00a0]*[/-]?[ \u00a0]*$/.test(token.gap)) return undefined;
  const place = token.particle === "the" && isNext(tokens[month.to + 1]) ? month.to + 1 : month.to;
  const day = dayOfMonth(tokens[place]);
  if (day === undefined || countsSomething(context, place)) return undefined;
  const to = behindDay(tokens, place);
  return withYear(context, { ...month, to }, day);
}

// «أبريل 20 ألفا» and "May 5 people" are no dates, but "May 5, 2021" is one.
function countsSomething({ tokens }: TimeContext, at: number): boolean {
  const next = tokens[at + 1];
  return isNext(next) && saying(next, "unit") !== undefined && saying(next, "unit")?.unit !== "year";
}

function withYear(context: TimeContext, month: MonthPart, day: number): DateRead {
  const year = readYearBehind(context, month.to);
  const calendar = year?.calendar === "persian" ? "persian" : month.calendar;
  const fits = year && (calendar === "gregorian" ? year.year >= 1000 : year.calendar !== "gregorian");
  const parts: DateParts = { calendar, month: month.month, day, ...(fits ? { year: year.year } : {}) };
  const end = fits || month.end === undefined ? {} : { end: month.end };
  return { parts, to: fits ? year.to : month.to, isDoubtful: month.isDoubtful && !fits, ...end };
}

/** Reads a month, with its year if it has one: أبريل 2021, شهر رمضان المبارك 1442. */
export function readMonthAndYear(context: TimeContext, at: number): DateRead | undefined {
  const month = readMonth(context, at);
  if (!month) return undefined;
  const { parts, ...read } = withYear(context, month, 1);
  const { day: _day, ...rest } = parts;
  return { ...read, parts: rest };
}

/** Reads a whole date, with its weekday before it: الثلاثاء 13 أبريل 2021, اليوم 6 مايو. */
export function readDate(context: TimeContext, at: number): TimeMatch | undefined {
  const weekday = readWeekday(context, at);
  const nearDay = weekday ? undefined : saying(context.tokens[at], "near-day");
  const place = weekday ? behindWeekday(context, weekday.to) : nearDay ? at + 1 : at;
  if (place > at && !isNear(context.tokens[place]) && !weekday) return undefined;
  const read = readDayAndMonth(context, place);
  if (!read) return undefined;
  const parts = weekday ? { ...read.parts, weekday: weekday.weekday } : read.parts;
  return dateMatch(context, at, { ...read, parts });
}

/** What a date that was read says. */
export function dateMatch(context: TimeContext, from: number, read: DateRead): TimeMatch {
  const { parts, to, end } = read;
  const match: TimeMatch = {
    ...{ from, to, type: "date", rule: "time/date", certainty: "sure", basis: "explicit" },
    ...(end === undefined ? {} : { end }),
    ...(parts.calendar === "gregorian" ? {} : { calendar: parts.calendar }),
  };
  if (parts.year === undefined) return yearlessMatch(context, match, read);
  const value = edtfOf(parts);
  if (value === undefined) return { ...match, certainty: "candidate", basis: "unresolved" };
  const last = read.until && edtfOf({ ...parts, day: read.until });
  const on = dayOf(parts);
  const contradicts = parts.weekday !== undefined && on !== undefined && weekdayOf(on) !== parts.weekday;
  const certainty =
    contradicts && parts.calendar === "gregorian" ? "candidate" : parts.calendar === "islamic" ? "likely" : "sure";
  return { ...match, certainty, value: last ? `${value}/${last}` : value };
}

const quarterOfYear = 92;

function yearlessMatch({ today }: TimeContext, match: TimeMatch, { parts, isDoubtful, until }: DateRead): TimeMatch {
  const certainty = isDoubtful ? "candidate" : "likely";
  if (parts.calendar !== "gregorian") return { ...match, certainty, basis: "unresolved" };
  const partial = until === undefined ? edtfOf(parts) : undefined;
  const unplaced: TimeMatch = partial
    ? { ...match, certainty, value: partial }
    : { ...match, certainty, basis: "unresolved" };
  if (today === undefined || parts.day === undefined) return unplaced;
  const on =
    nearestYear(parts, today) ??
    nearestYear({ calendar: parts.calendar, month: parts.month ?? 0, day: parts.day }, today);
  if (on === undefined) return unplaced;
  const isNear = Math.abs(on - today) <= quarterOfYear && certainty === "likely";
  const contradicts = parts.weekday !== undefined && weekdayOf(on) !== parts.weekday;
  const value = until === undefined ? formatDay(on) : `${formatDay(on)}/${formatDay(on + until - parts.day)}`;
  return {
    ...match,
    basis: "resolved-from-publication",
    certainty: isNear && !contradicts ? "likely" : "candidate",
    value,
  };
}
