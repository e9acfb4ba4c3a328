import type { Pointing } from "../../languages/parts/calendar.ts";
import { monthAt, type NamedMonth } from "../months.ts";
import { mayBe } from "../scope.ts";
import type { WordForm } from "../word-form.ts";
import type { WrittenDate } from "./date-found.ts";
import {
  type CountedWord,
  type DatePage,
  dateWordOf,
  followsPause,
  followsSpace,
  numberEndingAt,
  numberStartingAt,
  timeWordAt,
} from "./date-page.ts";
import { relativeYearAt } from "./relative-dates.ts";
import { yearAt } from "./years.ts";

const mostDays = 31;

/** The date around the name of a month: 3–5 March 2026, March 3, مارس من العام الماضي. */
export function dateOfMonth(page: DatePage, i: number): WrittenDate | undefined {
  const month = monthAt(page, i);
  if (!month) return undefined;
  const last = parallelEnd(page, month);
  const before = daysBefore(page, i);
  const days = before ?? daysAfter(page, last + 1);
  const end = before || !days ? last : days.last;
  const first = before?.first ?? i;
  const found: WrittenDate = {
    kind: "date",
    start: before ? (page.words[first]?.start ?? month.start) : month.start,
    end: page.words[end]?.end ?? month.end,
    calendar: month.calendar,
    month: month.month,
    isDigits: false,
  };
  if (days) found.day = days.day;
  if (days?.lastDay !== undefined) found.lastDay = days.lastDay;
  addYear(page, found, { first, last: end });
  return found;
}

type Month = NamedMonth & { last: number };

// مارس/آذار, آذار (مارس): two names of one month
function parallelEnd(page: DatePage, { month, calendar, last }: Month): number {
  const next = page.words[last + 1];
  if (!next || next.gap === " " || !/^ ?[/(–-] ?$/.test(next.gap)) return last;
  const other = monthAt(page, last + 1);
  return other && other.month === month && other.calendar === calendar ? other.last : last;
}

interface Days {
  day: number;
  lastDay?: number;
  first: number;
  last: number;
}

function daysBefore(page: DatePage, month: number): Days | undefined {
  const { words, lists } = page;
  const gap = words[month]?.gap ?? "";
  if ((gap !== " " && !/^[ \u00a0\u202f]*[.,،/-]? ?$/.test(gap)) || beginsLine(page, month)) return undefined;
  const isOf = lists.of.has(words[month - 1]?.letters ?? "") && followsSpace(words[month - 1]);
  const day = numberEndingAt(page, isOf ? month - 2 : month - 1);
  if (!day || !isDay(day)) return undefined;
  const found = { day: day.value, first: day.first, last: month };
  const lower = lowerEnd(page, day);
  return lower ? { day: lower.value, lastDay: day.value, first: lower.first, last: month } : found;
}

// The folded gap shows a line break as a space, but lines are blocks of their own: “Theresa May” above “2017” is not a month.
function beginsLine({ text, words }: DatePage, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  return before !== undefined && word !== undefined && text.slice(before.end, word.start).includes("\n");
}

function isDay({ value }: CountedWord): boolean {
  return Number.isInteger(value) && value >= 1 && value <= mostDays;
}

const longestList = 4;

/** The first day of a range or a list that ends with a day: 3–5, 3 to 5, 3, 4 and 5, 3 و4. */
function lowerEnd(page: DatePage, day: CountedWord): CountedWord | undefined {
  let first: CountedWord | undefined;
  for (let i = 0; i < longestList; i++) {
    const lower = dayBefore(page, first ?? day, first !== undefined);
    if (!lower) break;
    first = lower;
  }
  return first;
}

function dayBefore(page: DatePage, day: CountedWord, isInList: boolean): CountedWord | undefined {
  // du lundi 3 au mercredi 5 mars
  const { words } = page;
  const hasWeekday =
    mayBe(page, day.first - 1, "weekdays") && followsPause(words[day.first]) && isWeekday(page, day.first - 1);
  const place = hasWeekday ? day.first - 1 : day.first;
  const isComma = isInList && /^[,،] $/.test(words[place]?.gap ?? "");
  const joint = isComma ? place - 1 : jointBefore(page, place);
  const lower = joint === undefined ? undefined : numberEndingAt(page, joint);
  return lower && isDay(lower) && lower.value < day.value ? lower : undefined;
}

function isWeekday({ forms }: DatePage, i: number): boolean {
  return dateWordOf(forms[i] as WordForm)?.isWeekday === true;
}

/** The index of the last word before the joint of a range. */
function jointBefore({ words, lists }: DatePage, i: number): number | undefined {
  const [word, before] = [words[i], words[i - 1]];
  if (!word || !before) return undefined;
  if (word.gap !== " " && /^ ?[-–—] ?$/.test(word.gap)) return i - 1;
  const isJoint = lists.to.has(before.letters) || lists.and.has(before.letters);
  return isJoint && followsSpace(word) && followsSpace(before) ? i - 2 : undefined;
}

function daysAfter(page: DatePage, i: number): Days | undefined {
  const { words, lists } = page;
  const word = words[i];
  if (!word?.isNumeral || (word.gap !== " " && !/^\.? ?$/.test(word.gap)) || beginsLine(page, i)) return undefined;
  const day = numberStartingAt(page, i);
  if (!day || !isDay(day) || timeWordAt(page, day.last + 1, "unit")) return undefined;
  const found = { day: day.value, first: i, last: day.last };
  const next = words[day.last + 1];
  if (!next) return found;
  const isDash = /^ ?[-–—] ?$/.test(next.gap);
  const isJoint = followsSpace(next) && (lists.to.has(next.letters) || lists.and.has(next.letters));
  const upper = numberStartingAt(page, day.last + (isDash ? 1 : 2));
  return (isDash || isJoint) && upper && isDay(upper) && upper.value > day.value && !monthAt(page, upper.last + 1)
    ? { ...found, lastDay: upper.value, last: upper.last }
    : found;
}

interface Words {
  first: number;
  last: number;
}

/** Adds the year or the pointer beside a date. */
function addYear(page: DatePage, found: WrittenDate, { first, last }: Words): void {
  const { words, lists } = page;
  let next = last + 1;
  while (next <= last + 3 && followsPause(words[next]) && lists.of.has(words[next]?.letters ?? "")) next++;
  const year = followsPause(words[next]) && !beginsLine(page, next) ? yearAt(page, next) : undefined;
  if (year) {
    found.end = year.end;
    // a Gregorian year after a month of another calendar does not say in which of its years the month is
    if (found.calendar !== "gregorian" && year.isCommon) return;
    if (found.calendar === "gregorian") found.calendar = year.calendar;
    found.year = year.year;
    return;
  }
  const shifted = shiftAt(page, last + 1) ?? (next > last + 1 ? shiftAt(page, next) : undefined);
  if (shifted) {
    found.yearShift = shifted.shift;
    found.end = shifted.end;
    return;
  }
  const points = pointerBeside(page, { first, last });
  if (points) found.points = points;
}

function shiftAt(page: DatePage, i: number): { shift: number; end: number } | undefined {
  return followsPause(page.words[i]) ? relativeYearAt(page, i) : undefined;
}

function pointerBeside(page: DatePage, { first, last }: Words): Pointing | undefined {
  const { words } = page;
  const after = followsSpace(words[last + 1]) ? timeWordAt(page, last + 1, "pointer") : undefined;
  const before = after || !followsSpace(words[first]) ? undefined : timeWordAt(page, first - 1, "pointer");
  return after?.word.points ?? before?.word.points;
}
