import { formatDay, weekdayOf } from "@diplomatic-visits/core/internal";
import { yearBeginningIn } from "./calendars.ts";
import { isNear, isNext, type TimeContext, type TimeMatch } from "./context.ts";
import { type DateRead, dateMatch } from "./date-match.ts";
import { type DateParts, dayOf } from "./date-values.ts";
import { afterDay, afterWeekday, dayOfMonth, placesNoun, readWeekday } from "./day-part.ts";
import { type MonthPart, readMonth } from "./month-part.ts";
import { readPointer, readRelativeUnit } from "./pointing.ts";
import { nthDay } from "./relative-values.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";
import { readYearAfter } from "./year-part.ts";

/** Reads a date with a day: 13 أبريل 2021, April 13th, الحادي والعشرين من مايو, أول يناير. */
function readDayAndMonth(context: TimeContext, at: number): DateRead | undefined {
  return dayFirst(context, at) ?? monthFirst(context, at) ?? yearFirst(context, at);
}

/** 2016. نوفمبر. 16 */
function yearFirst(context: TimeContext, at: number): DateRead | undefined {
  const { tokens } = context;
  const token = tokens[at];
  if (!/^[12][0-9]{3}$/.test(token?.digits ?? "")) return undefined;
  const month = isNear(tokens[at + 1]) ? readMonth(context, at + 1) : undefined;
  const place = month?.to ?? 0;
  const day = month && /^ ?[./-]? ?\.?$/.test(tokens[place]?.gap ?? "x") ? dayOfMonth(tokens[place]) : undefined;
  if (!month || day === undefined || month.calendar !== "gregorian") return undefined;
  const parts: DateParts = { calendar: "gregorian", year: Number(token?.digits), month: month.month, day };
  return { parts, to: afterDay(tokens, place), isDoubtful: false };
}

function dayFirst(context: TimeContext, at: number): DateRead | undefined {
  const { tokens } = context;
  // غرة رمضان
  const day = hasRole(tokens[at], "firstDay") ? 1 : dayOfMonth(tokens[at]);
  if (day === undefined || (placesNoun(tokens, at) && !tokens[at - 1]?.weekday)) return undefined;
  const first = afterDay(tokens, at);
  const until = lastDay(context, first, { day, isBetween: tokens[at - 1]?.particle === "between" });
  const to = afterOf(tokens, until?.to ?? first);
  const month = to === undefined ? undefined : readMonth(context, to);
  if (!month) return undefined;
  const read = withYear(context, month, day);
  return until ? { ...read, until: { day: until.day } } : (withLastMonth(context, at, read) ?? read);
}

function afterOf(tokens: readonly TimeToken[], at: number): number | undefined {
  if (isNext(tokens[at]) && tokens[at]?.particle === "of") return at + 1;
  return isNear(tokens[at]) ? at : undefined;
}

interface FirstDay {
  day: number;
  isBetween: boolean;
}

/** إلى 15, -15 or, day by day, و4 و5 after a first day. */
function lastDay(
  context: TimeContext,
  at: number,
  { day, isBetween }: FirstDay,
): { day: number; to: number } | undefined {
  const { tokens } = context;
  const joint = rangeJoint(tokens, at);
  if (!joint) return undefined;
  const last = dayOfMonth(tokens[joint.to]);
  if (last === undefined || last <= day) return undefined;
  const to = afterDay(tokens, joint.to);
  if (joint.kind === "to" || isBetween) return { day: last, to };
  if (last !== day + 1) return undefined;
  const more = lastDay(context, to, { day: last, isBetween: false });
  return more ?? (joint.kind === "and" ? { day: last, to } : undefined);
}

interface Joint {
  kind: "to" | "and" | "comma";
  to: number;
}

/** Words that join two days: to, through, a dash; and, or a comma in a list. */
function rangeJoint(tokens: readonly TimeToken[], at: number): Joint | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (isNext(token) && /^(?:to|until)$/.test(token.particle ?? "")) return { kind: "to", to: at + 1 };
  if (isNext(token) && token.particle === "and") return { kind: "and", to: at + 1 };
  if (token.isJoined && /^[,،]? $/.test(token.gap)) return { kind: "and", to: at };
  if (token.gap === " ") return undefined;
  if (/^ ?[-–—] ?$/.test(token.gap)) return { kind: "to", to: at };
  // 14/15 July
  if (token.gap === "/" && token.digits !== undefined) return { kind: "and", to: at };
  return /^[,،] $/.test(token.gap) ? { kind: "comma", to: at } : undefined;
}

/** 26 July - 22 August, من 28 أبريل إلى 2 مايو, April 28 to May 2: a second day with a month of its own. */
function withLastMonth(context: TimeContext, from: number, read: DateRead): DateRead | undefined {
  const { tokens } = context;
  const joint = rangeJoint(tokens, read.to);
  const isBetween = tokens[from - 1]?.particle === "between";
  if (!joint || joint.kind === "comma" || (joint.kind === "and" && !isBetween) || read.points || read.yearShift)
    return undefined;
  const last = dayFirst(context, joint.to) ?? monthFirst(context, joint.to);
  const { month, day, year, calendar } = last?.parts ?? {};
  const isAlike = calendar === read.parts.calendar && last?.until === undefined;
  if (!last || !isAlike || month === undefined || day === undefined || last.points || last.yearShift) return undefined;
  const isTurn = month < (read.parts.month ?? 0);
  const own = read.parts.year ?? (year === undefined ? undefined : isTurn ? year - 1 : year);
  if (month === read.parts.month && day <= (read.parts.day ?? 0)) return undefined;
  return {
    ...read,
    to: last.to,
    parts: { ...read.parts, ...(own === undefined ? {} : { year: own }) },
    until: { day, month },
  };
}

function monthFirst(context: TimeContext, at: number): DateRead | undefined {
  const { tokens } = context;
  const month = readMonth(context, at);
  const token = month && tokens[month.to];
  const isShort = month && hasRole(tokens[month.to - 1], "shortMonths");
  const joint = isShort ? /^\.? ?$/ : /^[ \u00a0]*[/-]?[ \u00a0]*$/;
  if (!month || !token || !joint.test(token.gap)) return undefined;
  const place = token.particle === "the" && isNext(tokens[month.to + 1]) ? month.to + 1 : month.to;
  const day = dayOfMonth(tokens[place]);
  if (day === undefined || countsSomething(context, place)) return undefined;
  const first = afterDay(tokens, place);
  const until = lastDay(context, first, { day, isBetween: tokens[at - 1]?.particle === "between" });
  // "June 3 to 5 July" is a range of two months
  const isOwn = until && !readMonth(context, until.to) && !countsSomething(context, until.to - 1);
  const read = withYear(context, { ...month, to: isOwn ? until.to : first }, day);
  return isOwn ? { ...read, until: { day: until.day } } : (withLastMonth(context, at, read) ?? read);
}

// «أبريل 20 ألفا» and "May 5 people" are not dates, but "May 5, 2021" is one.
function countsSomething({ tokens }: TimeContext, at: number): boolean {
  const next = tokens[at + 1];
  return isNext(next) && saying(next, "unit") !== undefined && saying(next, "unit")?.unit !== "year";
}

function withYear(context: TimeContext, month: MonthPart, day: number): DateRead {
  const year = readYearAfter(context, month.to, month.end !== undefined);
  const calendar = year?.calendar === "persian" ? "persian" : month.calendar;
  const parts: DateParts = { calendar, month: month.month, day };
  const own = year && (year.calendar === "gregorian" ? yearBeginningIn(calendar, year.year, month.month) : year.year);
  if (year && own !== undefined && own >= 1) return { parts: { ...parts, year: own }, to: year.to, isDoubtful: false };
  const end = month.end === undefined ? {} : { end: month.end };
  return readOwnYear(context, month, parts) ?? { parts, to: month.to, isDoubtful: month.isDoubtful, ...end };
}

/** الماضي or الجاري after a month, and (من) العام الماضي. */
function readOwnYear(context: TimeContext, { to, month, calendar }: MonthPart, parts: DateParts): DateRead | undefined {
  const { tokens } = context;
  const pointer = readPointer(context, to);
  if (pointer && pointer.points !== "recent" && !pointer.isAnaphoric)
    return { parts, to: pointer.to, isDoubtful: false, points: pointer.points };
  if (calendar !== "gregorian" || month === 0) return undefined;
  const place = tokens[to]?.particle === "of" && isNext(tokens[to]) ? to + 1 : to;
  const year = isNext(tokens[place]) ? readRelativeUnit(context, place) : undefined;
  if (year?.unit !== "year" || year.shift === undefined) return undefined;
  return { parts, to: year.to, isDoubtful: false, yearShift: year.shift };
}

/** Reads a month, with an optional year: أبريل 2021, شهر رمضان المبارك 1442. */
export function readMonthAndYear(context: TimeContext, at: number): DateRead | undefined {
  const month = readMonth(context, at);
  if (!month) return undefined;
  const { parts, ...read } = withYear(context, month, 1);
  const { day: _day, ...rest } = parts;
  return { ...read, parts: rest };
}

/** Reads a part of a day before "of" and its date: the night of 2 March 2022. */
function readDateOfPart(context: TimeContext, at: number): TimeMatch | undefined {
  const { tokens } = context;
  const isOf =
    saying(tokens[at], "part-of-day") && tokens[at + 1]?.particle === "of" && tokens[at + 1]?.isJoined === false;
  if (!isOf || !tokens[at]?.pointsBefore || !isNext(tokens[at + 1]) || !isNext(tokens[at + 2])) return undefined;
  const place = hasRole(tokens[at + 2], "the") ? at + 3 : at + 2;
  const date = readDate(context, place);
  return date && { ...date, from: at, type: "time" };
}

/** Reads a whole date, with its weekday before it: الثلاثاء 13 أبريل 2021, اليوم 6 مايو. */
export function readDate(context: TimeContext, at: number): TimeMatch | undefined {
  const whole = readDateOfPart(context, at);
  if (whole) return whole;
  const weekday = readWeekday(context, at);
  // «يومي 6 و7 فبراير»
  const isPair = saying(context.tokens[at], "pair")?.unit === "day";
  const isDay = isPair || saying(context.tokens[at], "near-day") || hasRole(context.tokens[at], "day");
  const place = weekday ? afterWeekday(context, weekday.to) : isDay ? at + 1 : at;
  const isBracketed = weekday !== undefined && /^ ?\($/.test(context.tokens[place]?.gap ?? "");
  if (place > at && !isBracketed && !isNear(context.tokens[place])) return undefined;
  const read = readDayAndMonth(context, place);
  if (!read) return undefined;
  if (isBracketed) {
    const end = read.end ?? context.tokens[read.to - 1]?.end ?? 0;
    if (context.text.charAt(end) !== ")") return undefined;
    read.end = end + 1;
  }
  const parts = weekday ? { ...read.parts, weekday: weekday.weekday } : read.parts;
  const nth = weekday && isNext(context.tokens[place]) ? nthWeekday(context.tokens[place], parts) : undefined;
  if (nth !== undefined)
    return {
      from: at,
      to: read.to,
      type: "date",
      rule: "time/nth-weekday",
      certainty: "likely",
      basis: "explicit",
      value: nth,
    };
  return dateMatch(context, at, { ...read, parts, ...(weekday?.partOfDay ? { partOfDay: true } : {}) });
}

/** الثلاثاء الثالث من أيلول 2014 is the third Tuesday, if the third of the month is not a Tuesday. */
function nthWeekday(token: TimeToken, parts: DateParts): string | undefined {
  const { calendar, year, month, day, weekday } = parts;
  const on = dayOf(parts);
  if (!token.isOrdinal || calendar !== "gregorian" || on === undefined || weekday === undefined) return undefined;
  if (year === undefined || month === undefined || day === undefined || day > 5 || weekdayOf(on) === weekday)
    return undefined;
  const found = nthDay({ year, month }, { weekday, place: day });
  return found === undefined ? undefined : formatDay(found);
}
