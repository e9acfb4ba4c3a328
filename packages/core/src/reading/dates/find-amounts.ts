import type { TimeUnit } from "../../languages/parts/calendar.ts";
import type { Span } from "../../text/span.ts";
import { numberTable } from "../number-words.ts";
import type { Finder } from "../reading.ts";
import { mayBe, possibleWords, readingInputOf, type Scope } from "../scope.ts";
import { wordBits } from "../word-bits.ts";
import { type DatePage, datePage, numbersIn, timeWordAt } from "./date-page.ts";

/** A counted unit of time: three days, عامين, two-hour. */
export interface TimeAmount extends Span {
  unit: TimeUnit;
  count: number;
}

const longestNumber = 5;
// and a half
const halfReach = 3;

/** The counted units of time in a text; a unit without a number counts only as a dual. */
export const findAmounts: Finder<TimeAmount> = Object.assign(amountsIn, {
  runBits: wordBits.times | wordBits.numbers | wordBits.numerals | wordBits.joints,
});

function amountsIn(text: string, scope: Scope): TimeAmount[] {
  const page = datePage(readingInputOf(text, scope));
  return possibleWords(page, "times").flatMap((i) => amountAt(page, i) ?? []);
}

function amountAt(page: DatePage, i: number): TimeAmount | undefined {
  const { words } = page;
  const unit = timeWordAt(page, i, "unit");
  const word = words[i];
  if (!unit || !word) return undefined;
  // two years and a half
  for (let k = unit.last + 1; k <= unit.last + halfReach; k++) if (isFraction(page, k)) return undefined;
  const end = words[unit.last]?.end ?? word.end;
  const follows = mayBe(page, i - 1, "numbers") || mayBe(page, i - 1, "numerals");
  const number =
    follows && /^[ \u00a0-]$/.test(word.gap)
      ? numbersIn(page, Math.max(0, i - longestNumber), i).find(({ last }) => last === i - 1)
      : undefined;
  if (number) {
    const start = words[number.first]?.start ?? word.start;
    return isRank(page, number.first) ? undefined : { unit: unit.word.unit, count: number.value, start, end };
  }
  return unit.word.number === "two" ? { unit: unit.word.unit, count: 2, start: word.start, end } : undefined;
}

function isFraction(page: DatePage, i: number): boolean {
  const { words, vocabulary } = page;
  return mayBe(page, i, "numbers") && numberTable(vocabulary).named(words[i]?.letters ?? "")?.word.kind === "fraction";
}

// "the third day", الثالث: a rank counts nothing
function isRank({ words, vocabulary }: DatePage, i: number): boolean {
  return numberTable(vocabulary).named(words[i]?.letters ?? "")?.word.kind === "ordinal";
}

const secondsOf: Readonly<Record<TimeUnit, readonly [least: number, most: number]>> = {
  second: [1, 1],
  minute: [60, 60],
  hour: [3600, 3600],
  day: [86_400, 86_400],
  week: [604_800, 604_800],
  month: [28 * 86_400, 31 * 86_400],
  year: [365 * 86_400, 366 * 86_400],
  decade: [3650 * 86_400, 3660 * 86_400],
  century: [36_500 * 86_400, 36_600 * 86_400],
};

const secondsPerDay = 86_400;

/** The fewest and the most days that an amount lasts. */
export function daysOfAmount({ unit, count }: TimeAmount): { least: number; most: number } {
  const [least, most] = secondsOf[unit];
  return { least: (least * count) / secondsPerDay, most: (most * count) / secondsPerDay };
}

const letters: Readonly<Partial<Record<TimeUnit, readonly [before: string, after: string]>>> = {
  minute: ["PT", "M"],
  hour: ["PT", "H"],
  day: ["P", "D"],
  week: ["P", "W"],
  month: ["P", "M"],
  year: ["P", "Y"],
};

/** An amount as an ISO 8601 duration. */
export function durationOfAmount({ unit, count }: TimeAmount): string | undefined {
  const [before, after] = letters[unit] ?? [];
  return before === undefined ? undefined : `${before}${count}${after}`;
}
