import {
  type CalendarDay,
  calendarDay,
  civilDate,
  daysInMonth,
  formatDay,
  type Pointing,
  type TimeUnit,
  type Weekday,
  weekdayOf,
} from "@diplomatic-visits/core/internal";
import { digits, monthOf } from "./date-values.ts";

/** The first day of the month this many months away from that of another day. */
function monthAway(day: CalendarDay, months: number): CalendarDay {
  const { year, month } = civilDate(day);
  const count = year * 12 + month - 1 + months;
  return calendarDay(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1) as CalendarDay;
}

/** The day, week, month, year, decade or century this many units away from that of another day; weeks follow ISO 8601. */
export function unitAway(today: CalendarDay, unit: TimeUnit, shift: number): string | undefined {
  const { year } = civilDate(today);
  switch (unit) {
    case "day":
      return formatDay(today + shift);
    case "week": {
      const monday = mondayOf(today) + 7 * shift;
      return `${formatDay(monday)}/${formatDay(monday + 6)}`;
    }
    case "month":
      return monthOf(monthAway(today, shift));
    case "year":
      return digits(year + shift, 4);
    case "decade":
      return `${digits(Math.floor(year / 10) + shift, 3)}X`;
    default:
      return unit === "century" ? `${digits(Math.floor(year / 100) + shift, 2)}XX` : undefined;
  }
}

// 21 is spring, which begins in March; winter belongs to the year in which it begins
const firstSeason = 21;
const monthsOfSeason = 3;

/** The season in which a day is, or the nearest one before or after it. */
export function seasonAway(today: CalendarDay, season: number | string, points: Pointing): string | undefined {
  const { year, month } = civilDate(today);
  const start = (Number(season) - firstSeason + 1) * monthsOfSeason;
  if (!Number.isInteger(start) || start < monthsOfSeason || start > 12) return undefined;
  // how many months ago it began, in the latest year in which it has begun
  const [own, ago] = month >= start ? [year, month - start] : [year - 1, month + 12 - start];
  const isNow = ago < monthsOfSeason;
  if (points === "recent") return `${digits(own, 4)}-${season}`;
  if (points === "past") return `${digits(isNow ? own - 1 : own, 4)}-${season}`;
  return `${digits(isNow && points === "present" ? own : own + 1, 4)}-${season}`;
}

function mondayOf(day: CalendarDay): CalendarDay {
  return day - weekdayOf(day) + 1;
}

/** A weekday in the week this many weeks away from that of another day. */
export function weekdayInWeek(today: CalendarDay, weekday: Weekday, shift: number): CalendarDay {
  return mondayOf(today) + 7 * shift + weekday - 1;
}

/** The weekday nearest to another day in the direction that the words point; never that day itself, except with هذا. */
export function weekdayTowards(today: CalendarDay, weekday: Weekday, points: Pointing): CalendarDay {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (points === "future") return today + (7 - back);
  if (points === "present") return weekdayInWeek(today, weekday, 0);
  return today - (back === 0 ? 7 : back);
}

/** The time this many years, months and days away from a day: a day if days are counted, else the month or the year. */
export function amountAway(
  today: CalendarDay,
  amount: ReadonlyMap<TimeUnit, number>,
  direction: 1 | -1,
): string | undefined {
  const years = (amount.get("year") ?? 0) + 10 * (amount.get("decade") ?? 0) + 100 * (amount.get("century") ?? 0);
  const months = years * 12 + (amount.get("month") ?? 0);
  const days = (amount.get("day") ?? 0) + 7 * (amount.get("week") ?? 0);
  if (
    ![months, days].every(Number.isInteger) ||
    ["hour", "minute", "second"].some((unit) => amount.has(unit as TimeUnit))
  )
    return undefined;
  if (months > 24_000 || days > 800_000) return undefined;
  const first = monthAway(today, direction * months);
  const { year, month } = civilDate(first);
  if (days === 0) return amount.has("month") ? monthOf(first) : digits(year, 4);
  const day = Math.min(civilDate(today).day, daysInMonth(year, month));
  return formatDay(first + day - 1 + direction * days);
}

/** A weekday by its position in a month. */
export interface NthWeekday {
  weekday: Weekday;
  place: number;
}

/** The position of the last weekday of a month. */
export const lastPlace = -1;

/** The day of a weekday by its position in a month; undefined if the month has too few. */
export function nthDay(
  { year, month }: { year: number; month: number },
  { weekday, place }: NthWeekday,
): CalendarDay | undefined {
  const length = daysInMonth(year, month);
  const first = calendarDay(year, month, 1);
  if (first === undefined) return undefined;
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const day =
    place === lastPlace ? offset + 1 + 7 * Math.floor((length - offset - 1) / 7) : offset + 1 + 7 * (place - 1);
  return calendarDay(year, month, day);
}
