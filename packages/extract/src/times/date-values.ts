import {
  type CalendarDay,
  calendarDay,
  civilDate,
  formatDay,
  type MonthCalendar,
  type Weekday,
  weekdayOf,
} from "@diplomatic-visits/core/internal";
import { dayIn, daysOf, yearOf } from "./calendars.ts";

/** The value of a date: any of its parts may be absent. */
export interface DateParts {
  calendar: MonthCalendar;
  year?: number;
  month?: number;
  day?: number;
  weekday?: Weekday;
}

/** A number with this many digits. */
export function digits(value: number, width: number): string {
  return `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(width, "0")}`;
}

/** The month of a day as YYYY-MM. */
export function monthOf(day: CalendarDay): string {
  return formatDay(day).slice(0, -3);
}

/** The EDTF value of a date, Gregorian whatever its calendar; undefined if the calendar has no such date. */
export function edtfOf(parts: DateParts): string | undefined {
  return parts.calendar === "gregorian" ? gregorianValue(parts) : convertedValue(parts);
}

function gregorianValue({ year, month, day }: DateParts): string | undefined {
  if (year === undefined) {
    if (month === undefined) return undefined;
    if (day === undefined) return `XXXX-${digits(month, 2)}`;
    return calendarDay(2000, month, day) === undefined ? undefined : `XXXX-${digits(month, 2)}-${digits(day, 2)}`;
  }
  if (month === undefined) return digits(year, 4);
  if (day === undefined) return `${digits(year, 4)}-${digits(month, 2)}`;
  return calendarDay(year, month, day) === undefined
    ? undefined
    : `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** For a month or a year of another calendar, the Gregorian months or years it spans; a Hijri day may be off by one. */
function convertedValue({ calendar, year, month, day }: DateParts): string | undefined {
  if (year === undefined || calendar === "gregorian") return undefined;
  if (month !== undefined && day !== undefined) {
    const on = dayIn(calendar, year, month, day);
    return on === undefined ? undefined : `${formatDay(on)}${calendar === "islamic" ? "~" : ""}`;
  }
  const days = daysOf(calendar, year, month);
  if (!days) return undefined;
  const [from, to] = days.map((on) => (month === undefined ? digits(yearOf(on), 4) : monthOf(on)));
  return from === to ? from : `${from}/${to}`;
}

/** The day of a complete date. */
export function dayOf({ calendar, year, month, day }: DateParts): CalendarDay | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayIn(calendar, year, month, day);
}

/** The year that puts a day and month nearest to another day, on its weekday if it has one. */
export function nearestYear({ month, day, weekday }: DateParts, to: CalendarDay): CalendarDay | undefined {
  const { year } = civilDate(to);
  const days = [year - 1, year, year + 1].flatMap((each) => calendarDay(each, month ?? 0, day ?? 0) ?? []);
  const matching = days.filter((each) => weekday === undefined || weekdayOf(each) === weekday);
  const distance = (each: CalendarDay) => Math.abs(each - to);
  return matching.sort((a, b) => distance(a) - distance(b))[0];
}
