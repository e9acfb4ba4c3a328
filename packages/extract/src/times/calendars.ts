import { type CalendarDay, calendarDay, civilDate, type MonthCalendar } from "@diplomatic-visits/core/internal";
import umalquraModule from "@umalqura/core";
import { isValidJalaaliDate, jalaaliMonthLength, toGregorian } from "jalaali-js";

type Umalqura = typeof umalquraModule.default;

// A CommonJS module whose default export some loaders nest in another.
const umalqura: Umalqura = umalquraModule.default ?? umalquraModule;
const table = umalqura.$;
const firstYear = 1318;
const lastYear = 1500;

/** The Gregorian day of a Hijri or Persian date; undefined if the date does not exist. */
export function dayIn(calendar: MonthCalendar, year: number, month: number, day: number): CalendarDay | undefined {
  if (day < 1 || month < 1 || month > 12) return undefined;
  if (calendar === "gregorian") return calendarDay(year, month, day);
  if (day > monthLength(calendar, year, month)) return undefined;
  const first = firstOf(calendar, year, month);
  return first === undefined ? undefined : first + day - 1;
}

/** The first and the last day of a Hijri or Persian month, or of a year. */
export function daysOf(
  calendar: "islamic" | "persian",
  year: number,
  month?: number,
): readonly [CalendarDay, CalendarDay] | undefined {
  const first = dayIn(calendar, year, month ?? 1, 1);
  const last = dayIn(calendar, year, month ?? 12, monthLength(calendar, year, month ?? 12));
  return first === undefined || last === undefined ? undefined : [first, last];
}

function monthLength(calendar: "islamic" | "persian", year: number, month: number): number {
  if (calendar === "persian") return isPersianYear(year) ? jalaaliMonthLength(year, month) : 0;
  if (year >= firstYear && year <= lastYear) return table.getDaysInMonth(year, month);
  if (year < 1 || year > 9999) return 0;
  return month % 2 === 1 || (month === 12 && (11 * year + 14) % 30 < 11) ? 30 : 29;
}

function isPersianYear(year: number): boolean {
  return year >= 1 && year <= 3000;
}

function firstOf(calendar: "islamic" | "persian", year: number, month: number): CalendarDay | undefined {
  if (calendar === "islamic") return firstOfIslamic(year, month);
  if (!isPersianYear(year) || !isValidJalaaliDate(year, month, 1)) return undefined;
  const { gy, gm, gd } = toGregorian(year, month, 1);
  return calendarDay(gy, gm, gd);
}

let starts: readonly CalendarDay[] | undefined;

// Adds up the month lengths of the Umm al-Qura tables: the library's own conversion uses the clock of the zone.
function islamicStarts(): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  let day = calendarDay(1900, 4, 30) as CalendarDay;
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 1; month <= 12; month++) {
      days.push(day);
      day += table.getDaysInMonth(year, month);
    }
  return days;
}

function firstOfIslamic(year: number, month: number): CalendarDay | undefined {
  if (year < 1 || year > 9999) return undefined;
  if (year >= firstYear && year <= lastYear) {
    starts ??= islamicStarts();
    return starts[(year - firstYear) * 12 + month - 1];
  }
  // the tabular calendar, whose first day is 16 July 622 of the Julian calendar
  return 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + 29 * (month - 1) + Math.ceil((month - 1) / 2) - 492_148;
}

/** The year of a day in the Gregorian calendar. */
export function yearOf(day: CalendarDay): number {
  return civilDate(day).year;
}

/** The year of a calendar in which a month begins within a Gregorian year: for رمضان 2021 it is 1442. */
export function yearBeginningIn(calendar: MonthCalendar, gregorian: number, month: number): number | undefined {
  if (calendar === "gregorian") return gregorian;
  const about = calendar === "persian" ? gregorian - 621 : Math.floor(((gregorian - 622) * 33) / 32);
  return [about - 1, about, about + 1].find((year) => {
    const first = dayIn(calendar, year, month, 1);
    return first !== undefined && yearOf(first) === gregorian;
  });
}
