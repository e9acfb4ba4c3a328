import type { ArticleIndex } from "../../article/article-index.ts";
import type { WrittenDate } from "../../reading/dates/date-found.ts";
import { type DateWindow, type DayOfWriting, isInDecade, windowOfDate } from "../../reading/dates/date-windows.ts";
import { findDates } from "../../reading/dates/find-dates.ts";
import type { Reading } from "../../reading/reading.ts";
import { calendarDay, civilDate, daysInMonth } from "../../text/calendar-day.ts";
import { publicationOf } from "../time-readings.ts";
import type { CodedDate, Written } from "./coded-date.ts";

// A date without a year is in the year that puts it near the publication, or in a year that the text names.
const farthest = 300;
const pointedReach = 2 * 366;
const nearYears = 2;

/** The windows that a written date may mean; empty if the words do not decide. */
export function windowsOf(
  index: ArticleIndex,
  reading: Reading,
  { found, coded }: { found: Written; coded: CodedDate },
): DateWindow[] {
  if (found.kind === "decade") return decadeWindow(found.decade, coded);
  const inYears = (years: readonly number[]) => years.flatMap((year) => windowOfDate(found, year) ?? []);
  const { year, swapped } = found;
  if (year !== undefined) {
    const other = swapped ? windowOfDate({ ...found, ...swapped }, year) : undefined;
    return [...inYears([year]), ...(other ? [other] : [])];
  }
  if (found.calendar !== "gregorian") return [];
  const published = placedPublication(index);
  if (found.yearShift !== undefined) {
    if (!published) return [];
    const years = [civilDate(published.earliest - 1).year, civilDate(published.latest).year];
    return inYears([...new Set(years.map((each) => each + (found.yearShift ?? 0)))]);
  }
  const own = yearsOf(coded);
  if (!published) return inYears(own);
  const { year: now } = civilDate(published.latest);
  const near = inYears([now - 2, now - 1, now, now + 1, now + 2]).filter((window) => isNear(found, window, published));
  // to look for a year reads the whole text
  const others = own.filter((year) =>
    inYears([year]).some(({ earliest }) => !near.some((one) => one.earliest === earliest)),
  );
  return [...near, ...inYears(others.filter((each) => isNamed(reading, each)))];
}

/** Whether a written date of the Gregorian calendar has exactly the days of a value: one of its windows is the value. */
export function isPlainly(index: ArticleIndex, found: Written, coded: CodedDate): boolean {
  if (found.kind !== "date" || found.calendar !== "gregorian" || found.yearShift !== undefined) return false;
  if (found.lastDay !== undefined || found.lastYear !== undefined) return false;
  const { year } = civilDate(coded.earliest);
  const first = calendarDay(year, found.month ?? 1, found.day ?? 1);
  if (first !== coded.earliest || (found.year !== undefined && found.year !== year)) return false;
  const lastMonth = found.month ?? 12;
  if (calendarDay(year, lastMonth, found.day ?? daysInMonth(year, lastMonth)) !== coded.latest) return false;
  if (found.year !== undefined) return true;
  const published = placedPublication(index);
  if (!published) return true;
  return Math.abs(year - civilDate(published.latest).year) <= nearYears && isNear(found, coded, published);
}

function yearsOf({ earliest, latest }: CodedDate): number[] {
  const [first, last] = [civilDate(earliest).year, civilDate(latest).year];
  return last - first > 2 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function isNear({ points }: WrittenDate, { earliest, latest }: DateWindow, published: DayOfWriting): boolean {
  if (points === "past" || points === "recent")
    return earliest <= published.latest && latest >= published.earliest - pointedReach;
  if (points === "future") return latest >= published.earliest && earliest <= published.latest + pointedReach;
  return earliest - published.latest <= farthest && published.earliest - latest <= farthest;
}

function isNamed(reading: Reading, year: number): boolean {
  return reading.hits(findDates).some((found) => found.kind === "date" && found.year === year);
}

function placedPublication(index: ArticleIndex): DayOfWriting | undefined {
  const published = publicationOf(index);
  if (published?.earliest === undefined || published.latest === undefined) return undefined;
  return { earliest: published.earliest, latest: published.latest };
}

function decadeWindow(named: number, { earliest, latest }: CodedDate): DateWindow[] {
  const [first, last] = [civilDate(earliest).year, civilDate(latest).year];
  if (isInDecade(first, named) || isInDecade(last, named)) return [{ earliest, latest }];
  const start = named >= 100 ? named : 1900 + named;
  const years: WrittenDate = {
    kind: "date",
    start: 0,
    end: 0,
    calendar: "gregorian",
    isDigits: true,
    lastYear: start + 9,
  };
  const window = windowOfDate(years, start);
  return window ? [{ ...window, value: `${String(start).slice(0, -1)}X` }] : [];
}
