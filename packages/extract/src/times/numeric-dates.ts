import { calendarDay, formatDay } from "@diplomatic-visits/core/internal";
import { isNear, type TimeContext, type TimeMatch } from "./context.ts";
import { dateMatch } from "./date-match.ts";
import { digits, nearestYear } from "./date-values.ts";
import { afterWeekday, readWeekday } from "./day-part.ts";
import { readEra } from "./eras.ts";
import { hasRole, saying, type TimeToken } from "./time-token.ts";

interface Numerals {
  first: string;
  second: string;
  third: string;
  to: number;
  /** Whether full stops separate them: then the day is first in every language. */
  isDotted?: true;
}

/** Reads a date in numerals only, with an optional weekday before it: 13/4/2021, 2021-04-13, 13.04.2021; or a first and a last one. */
export function readNumericDate(context: TimeContext, at: number): TimeMatch | undefined {
  const first = oneNumericDate(context, at);
  return first && (withLastDate(context, first) ?? first);
}

// 28/04/2026 to 30/04/2026, 28/4/2026 - 30/4/2026
function withLastDate(context: TimeContext, first: TimeMatch): TimeMatch | undefined {
  const { tokens } = context;
  const token = tokens[first.to];
  const isTo = (token?.particle === "to" || token?.particle === "until") && /^[ \u00a0]$/.test(token.gap);
  const isAnd = token?.isJoined === true && tokens[first.from - 1]?.particle === "between";
  const isDash = token !== undefined && /^ [-–—] $|^[–—]$/.test(token.gap);
  if (!isTo && !isDash && !isAnd) return undefined;
  const last = oneNumericDate(context, isTo ? first.to + 1 : first.to);
  const isRange = last?.value !== undefined && first.value !== undefined && first.value < last.value;
  if (!isRange || first.calendar !== last.calendar || /[X/]/.test(`${first.value}${last.value}`)) return undefined;
  const certainty = first.certainty === "sure" ? last.certainty : first.certainty;
  return { ...first, to: last.to, certainty, value: `${first.value}/${last.value}` };
}

function oneNumericDate(context: TimeContext, at: number): TimeMatch | undefined {
  const weekday = readWeekday(context, at);
  // يوم 28/10/2025
  const isCalled = hasRole(context.tokens[at], "day");
  const place = weekday ? afterWeekday(context, weekday.to) : isCalled ? at + 1 : at;
  if (place > at && !isNear(context.tokens[place])) return undefined;
  const numerals = threeNumerals(context.tokens, place);
  if (!numerals) return undefined;
  const read = orders(context, numerals);
  if (!read) return undefined;
  const { certainty, ...date } = read;
  if ("value" in date)
    return {
      from: at,
      to: numerals.to,
      type: "date",
      rule: "time/numeric",
      basis: "explicit",
      certainty,
      value: date.value,
    };
  const era = readEra(context.tokens, numerals.to);
  const calendar = era?.calendar ?? "gregorian";
  const isOld = date.year < 1700;
  if (isOld && !era)
    return {
      from: at,
      to: numerals.to,
      type: "date",
      rule: "time/numeric",
      certainty: "candidate",
      basis: "unresolved",
    };
  const parts = {
    calendar,
    year: date.year,
    month: date.month,
    day: date.day,
    ...(weekday ? { weekday: weekday.weekday } : {}),
  };
  const match = dateMatch(context, at, { parts, to: era?.to ?? numerals.to, isDoubtful: false });
  if (match.value === undefined) return undefined;
  return { ...match, rule: "time/numeric", certainty: match.certainty === "sure" ? certainty : match.certainty };
}

function threeNumerals(tokens: readonly TimeToken[], at: number): Numerals | undefined {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isDotted = one?.digits?.includes(".") === true;
  const dotted = isDotted ? /^([0-9]{1,4})\.([0-9]{1,2})\.([0-9]{1,4})$/.exec(one.digits ?? "") : undefined;
  if (dotted)
    return { first: dotted[1] ?? "", second: dotted[2] ?? "", third: dotted[3] ?? "", to: at + 1, isDotted: true };
  const [first, second, third] = [one?.digits, two?.digits, three?.digits];
  if (two?.gap === " ") return undefined;
  const stroke = /^ ?([/\-–.]) ?$/.exec(two?.gap ?? "")?.[1];
  if (!stroke || first === undefined || second === undefined || third === undefined) return undefined;
  if (three?.gap.trim() !== stroke || three.gap.length > 3 || isNumeralAfter(tokens, at + 3, stroke)) return undefined;
  return [first, second, third].every((numeral) => /^[0-9]{1,4}$/.test(numeral))
    ? { first, second, third, to: at + 3, ...(stroke === "." ? { isDotted: true as const } : {}) }
    : undefined;
}

// with a fourth numeral it is a telephone or document number
function isNumeralAfter(tokens: readonly TimeToken[], at: number, stroke: string): boolean {
  return tokens[at]?.digits !== undefined && tokens[at]?.gap.trim() === stroke;
}

type Ordered = { certainty: TimeMatch["certainty"] } & (
  | { year: number; month: number; day: number }
  | { value: string }
);

/** Year first; else day first if the language writes so, or if only one order makes a date. */
function orders(
  { isDayFirst: dayFirst }: TimeContext,
  { first, second, third, isDotted }: Numerals,
): Ordered | undefined {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return isDay(a, b, c) ? { year: a, month: b, day: c, certainty: "sure" } : undefined;
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return undefined;
  const year = third.length === 4 ? c : c + (c < 70 ? 2000 : 1900);
  const [isDayFirst, isMonthFirst] = [isDay(year, b, a), isDay(year, a, b)];
  const sure = third.length === 4 ? "sure" : "candidate";
  if (isDayFirst && isMonthFirst && a !== b && !dayFirst && !isDotted)
    return { value: `${digits(year, 4)}-XX-XX`, certainty: "candidate" };
  if (isDayFirst) return { year, month: b, day: a, certainty: isMonthFirst && sure === "sure" ? "likely" : sure };
  return isMonthFirst ? { year, month: a, day: b, certainty: sure === "sure" ? "likely" : sure } : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year >= 1300 && year < 1500) return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return year >= 1700 && year < 2200 && calendarDay(year, month, day) !== undefined;
}

/** Reads a day and month (22/4) or a month and year (4/2021) in numerals; only after a word that announces a date. */
export function readShortNumericDate({ tokens, isDayFirst, today }: TimeContext, at: number): TimeMatch | undefined {
  const [one, two, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!one?.digits || !two?.digits || two.gap.trim() !== "/" || isNumeralAfter(tokens, at + 2, "/")) return undefined;
  const isAnnounced =
    before?.particle === "in" || before?.weekday || saying(before, "unit") || hasRole(before, "dateWords");
  // من 20/10 إلى 23/10/2025
  const isRangeStart = tokens[at + 2]?.particle === "to" && threeNumerals(tokens, at + 3) !== undefined;
  const year4 = yearAfterComma(tokens, at + 2);
  if (
    year4 === undefined &&
    !isZeroed(one.digits, two.digits) &&
    (!(isAnnounced || isRangeStart) || !/^ ?$/.test(one.gap))
  )
    return undefined;
  const [a, b] = [Number(one.digits), Number(two.digits)];
  const match = { from: at, to: at + 2, type: "date", rule: "time/numeric", basis: "explicit" } as const;
  const month = two.digits.length === 4 ? a : b;
  const year = two.digits.length === 4 ? b : a;
  if (Math.max(one.digits.length, two.digits.length) === 4)
    return year >= 1900 && year < 2100 && month >= 1 && month <= 12
      ? { ...match, certainty: "likely", value: `${digits(year, 4)}-${digits(month, 2)}` }
      : undefined;
  const [day, monthOfDay] = b > 12 || !isDayFirst ? [b, a] : [a, b];
  if (calendarDay(year4 ?? 2000, monthOfDay, day) === undefined) return undefined;
  const value = `${year4 ?? "XXXX"}-${digits(monthOfDay, 2)}-${digits(day, 2)}`;
  if (year4 !== undefined) return { ...match, to: at + 3, certainty: "candidate", value };
  const on = today === undefined ? undefined : nearestYear({ calendar: "gregorian", month: monthOfDay, day }, today);
  if (on !== undefined)
    return { ...match, certainty: "candidate", basis: "resolved-from-publication", value: formatDay(on) };
  return { ...match, certainty: "candidate", value };
}

// zero-padded forms such as 04/22 and 22/04 are always dates
function isZeroed(first: string, second: string): boolean {
  return first.length === 2 && second.length === 2 && (first.startsWith("0") || second.startsWith("0"));
}

/** The year of 11/12, 2016. */
function yearAfterComma(tokens: readonly TimeToken[], at: number): number | undefined {
  const token = tokens[at];
  return /^[,،] $/.test(token?.gap ?? "") && /^(?:19|20)[0-9]{2}$/.test(token?.digits ?? "")
    ? Number(token?.digits)
    : undefined;
}
