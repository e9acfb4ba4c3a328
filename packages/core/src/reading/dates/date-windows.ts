import {
  type CalendarDay,
  calendarDay,
  civilDate,
  daysInMonth,
  formatDay,
  weekdayOf,
} from "../../text/calendar-day.ts";
import { boundsInCalendar } from "../../text/other-calendars.ts";
import type { DateFound, WrittenDate } from "./date-found.ts";

/** The first and last day that words allow, with the value they have if it is only one. */
export interface DateWindow {
  earliest: CalendarDay;
  latest: CalendarDay;
  /** The EDTF value of exactly these days. */
  value?: string;
  /** The words name the first and the last day of a range. */
  isRange?: true;
}

/** The days on which a text can have been written. */
export interface DayOfWriting {
  earliest: CalendarDay;
  latest: CalendarDay;
}

/** The window of a written date in a year; undefined if the date does not exist or its calendar is not readable. */
export function windowOfDate(date: WrittenDate, year: number): DateWindow | undefined {
  const { calendar, month, day, lastDay, lastYear } = date;
  if (calendar !== "gregorian") {
    const bounds = boundsInCalendar(calendar, {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    });
    return lastDay === undefined ? bounds : undefined;
  }
  if (month === undefined) return windowOfYears(year, lastYear ?? year);
  if (day === undefined) return windowOfMonth(year, month);
  const earliest = calendarDay(year, month, day);
  const latest = lastDay === undefined ? earliest : calendarDay(year, month, lastDay);
  if (earliest === undefined || latest === undefined) return undefined;
  if (earliest === latest) return { earliest, latest, value: formatDay(earliest) };
  return { earliest, latest, value: `${formatDay(earliest)}/${formatDay(latest)}`, isRange: true };
}

function windowOfMonth(year: number, month: number): DateWindow | undefined {
  const earliest = calendarDay(year, month, 1);
  const latest = calendarDay(year, month, daysInMonth(year, month));
  return earliest === undefined || latest === undefined
    ? undefined
    : { earliest, latest, value: formatDay(earliest).slice(0, -3) };
}

function windowOfYears(first: number, last: number): DateWindow | undefined {
  const earliest = calendarDay(first, 1, 1);
  const latest = calendarDay(last, 12, 31);
  if (earliest === undefined || latest === undefined) return undefined;
  return { earliest, latest, ...(first === last ? { value: String(first).padStart(4, "0") } : {}) };
}

const week = 7;
const monthDays = 31;
const yearDays = 366;

/**
 * The window of words that count from the day of writing, wide enough for every use of them; undefined for words that do
 * not.
 */
export function relativeWindow(found: DateFound, written: DayOfWriting): DateWindow | undefined {
  const { earliest, latest } = written;
  switch (found.kind) {
    case "near-day":
      return { earliest: earliest + found.days, latest: latest + found.days };
    case "weekday":
      return weekdayWindow(found.points, written);
    case "unit":
      return unitWindow(found.unit, found.shift, written);
    case "ago": {
      const { unit, count } = found;
      if (unit === "day") return { earliest: earliest - count - 1, latest: latest - count + 1 };
      const days = { week, month: monthDays, year: yearDays }[unit as "week" | "month" | "year"];
      return {
        earliest: earliest - (count + 1) * days,
        latest: latest - (count - 1) * (days - 3) - (unit === "week" ? 3 : 1),
      };
    }
    default:
      return undefined;
  }
}

// "On Tuesday" is a day of this week, the last or the next; "next Friday" may skip the nearest Friday.
function weekdayWindow(points: string | undefined, { earliest, latest }: DayOfWriting): DateWindow | undefined {
  if (points === "future") return { earliest: earliest + 1, latest: latest + 2 * week };
  if (points === "past") return { earliest: earliest - 2 * week, latest: latest - 1 };
  // and in retrospect also of the week before
  return { earliest: earliest - 2 * week, latest: latest + week + 1 };
}

// Weeks begin on Saturday, Sunday or Monday, and "the last week" can be the seven days before.
function unitWindow(unit: string, shift: number, { earliest, latest }: DayOfWriting): DateWindow | undefined {
  if (unit === "week") {
    const [back, ahead] = [shift < 0 ? 2 * week : shift > 0 ? -1 : week, shift > 0 ? 2 * week : shift < 0 ? 0 : week];
    return { earliest: earliest - back, latest: latest + ahead };
  }
  const [first, last] = [civilDate(earliest), civilDate(latest)];
  if (unit === "year") return windowOfYears(first.year + shift, last.year + shift);
  const from = monthAway(first.year, first.month, shift);
  const to = monthAway(last.year, last.month, shift);
  const [begin, end] = [windowOfMonth(from.year, from.month), windowOfMonth(to.year, to.month)];
  if (!begin || !end) return undefined;
  return from.month === to.month ? begin : { earliest: begin.earliest, latest: end.latest };
}

function monthAway(year: number, month: number, shift: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + shift;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

const decade = 10;

/** Whether a year can be in a decade: in the nineties of any century, or in the 1990s. */
export function isInDecade(year: number, named: number): boolean {
  const first = Math.floor(year / decade) * decade;
  return named < 100 ? ((first % 100) + 100) % 100 === named : first === named;
}

/** Whether a day is of a weekday. */
export function isOnWeekday(day: CalendarDay, found: DateFound): boolean {
  return found.kind !== "weekday" || weekdayOf(day) === found.weekday;
}
