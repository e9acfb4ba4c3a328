import type { MonthCalendar } from "../../languages/parts/calendar.ts";
import type { Span } from "../../text/span.ts";
import { mayBe } from "../scope.ts";
import type { DecadeFound, WrittenDate } from "./date-found.ts";
import { type DatePage, followsSpace, timeWordAt } from "./date-page.ts";

/** A year in figures, with the era after it. */
interface YearFound extends Span {
  calendar: MonthCalendar;
  year: number;
  /** Whether it is of the Gregorian calendar, by its size or its era. */
  isCommon: boolean;
  last: number;
}

const firstCommon = 1500;
const lastCommon = 2199;
const firstOther = 1200;

/** The year in four figures at a word; a year before 1500 only with its era, unless a month of its calendar comes before it. */
export function yearAt(page: DatePage, i: number): YearFound | undefined {
  const { words } = page;
  const word = words[i];
  if (!word?.isNumeral || mayBe(page, i, "figures")) return undefined;
  const year = Number(word.letters);
  const era = followsSpace(words[i + 1]) ? timeWordAt(page, i + 1, "era") : undefined;
  const last = era?.last ?? i;
  const isCommon = year >= firstCommon && year <= lastCommon;
  if (!isCommon && (year < firstOther || year >= firstCommon)) return undefined;
  if (!isCommon && era?.word.calendar === "gregorian") return undefined;
  const calendar = isCommon ? "gregorian" : (era?.word.calendar ?? "gregorian");
  return { start: word.start, end: words[last]?.end ?? word.end, calendar, year, isCommon, last };
}

/** The year or years at a word without a month: 2025, 2019–20. */
export function bareYear(page: DatePage, i: number): WrittenDate | undefined {
  const { words } = page;
  const found = yearAt(page, i);
  const word = words[i];
  if (!found || !word || (!found.isCommon && found.calendar === "gregorian")) return undefined;
  // part of a number, a code or a resolution
  if (/[\p{L}\p{Nd}/.,$€£#№-]$/u.test(word.gap) && !/^ ?[-–—] ?$/.test(word.gap)) return undefined;
  const { start, end, calendar, year } = found;
  const date: WrittenDate = { kind: "date", start, end, calendar, year, isDigits: true };
  const next = words[i + 1];
  if (!next?.isNumeral || !/^[-–—/]$/.test(next.gap)) return date;
  if (/^[0-9]{2}$/.test(next.letters)) {
    const last = Math.floor(year / 100) * 100 + Number(next.letters);
    // 2019-20 is a range of years; 2026-03 is a month
    return last > year && last <= year + 10 && Number(next.letters) > 12
      ? { ...date, end: next.end, lastYear: last }
      : undefined;
  }
  return date;
}

/** A decade at a word: التسعينيات, the 1990s. */
export function decadeAt(page: DatePage, i: number): DecadeFound | undefined {
  const { words } = page;
  const word = words[i];
  if (!word) return undefined;
  const tens = timeWordAt(page, i, "tens");
  if (tens) {
    const end = words[tens.last]?.end ?? word.end;
    return { kind: "decade", start: word.start, end, decade: tens.word.tens };
  }
  const next = words[i + 1];
  if (next?.letters !== "s") return undefined;
  const isPlural = word.isNumeral && /^[12][0-9]{2}0$/.test(word.letters) && /^['’]?$/.test(next.gap);
  return isPlural ? { kind: "decade", start: word.start, end: next.end, decade: Number(word.letters) } : undefined;
}
