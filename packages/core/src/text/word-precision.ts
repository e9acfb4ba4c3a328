import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import { findMonths } from "./months.ts";
import { findNumbers } from "./numbers.ts";
import type { Span } from "./span.ts";
import { findWeekdays } from "./weekdays.ts";

/** How fine the words of a date are: to the day or finer, to the month, to the year. */
export type WordPrecision = "day" | "month" | "year";

const dayWords = `يوم اليوم يومي أمس البارحة غدا الغد مساء صباح ليلة ظهر فجر عصر ساعة أسبوع الأسبوع أسبوعين
  day days today yesterday tomorrow morning evening night noon week weekend hour hours`;
// Seasons, quarters and halves count as months: they are finer than a year, and no value of theirs is finer than a month.
const monthWords = `شهر الشهر أشهر ربيع صيف خريف شتاء الربيع الصيف الخريف الشتاء الربع النصف
  month months spring summer autumn winter quarter half`;
const yearWords = "عام العام سنة السنة year years";

// Beside them a number in words is a day: العشرين من الشهر المقبل.
const oneMonth = "شهر الشهر month";

let lists: Record<"days" | "months" | "oneMonth" | "years", ReadonlySet<string>> | undefined;

/** How fine the words of a date are, in Arabic and English; undefined where they name no day, month or year. */
export function wordPrecision(text: string, span: Span = { start: 0, end: text.length }): WordPrecision | undefined {
  lists ??= {
    days: new Set(foldedList(dayWords)),
    months: new Set(foldedList(monthWords)),
    oneMonth: new Set(foldedList(oneMonth)),
    years: new Set(foldedList(yearWords)),
  };
  const { days, months, years } = lists;
  const all = foldedWords(text, span);
  if (all.some((_, i) => isNewYear(all, i))) return "day";
  const words = all.filter((_, i) => !isCompoundYear(all, i));
  const has = (list: ReadonlySet<string>) => words.some(({ letters }) => hasAny(letters, list));
  const numerals = words.filter(({ isNumeral }) => isNumeral);
  const isDay = numerals.some(({ letters }) => !/^[0-9]{4}$/.test(letters)) || numerals.length > 1;
  if (isDay || has(days) || findWeekdays(text, span).length > 0) return "day";
  const named = findMonths(text, span);
  const counted = words.filter(({ letters }) => hasAny(letters, lists?.oneMonth));
  if ([...named, ...counted].some((month) => hasDayInWords(text, span, month))) return "day";
  if (has(months) || named.length > 0) return "month";
  return has(years) || numerals.length === 1 ? "year" : undefined;
}

// New Year's Eve, رأس السنة: a day of two years.
function isNewYear(words: readonly FoldedWord[], i: number): boolean {
  const [word, next] = [words[i]?.letters ?? "", words[i + 1]?.letters ?? ""];
  if (withoutProclitics(word, (letters) => letters === "راس" || undefined)) return /^ال(?:سنه|عام)$/.test(next);
  return word === "new" && /^years?$/.test(next);
}

// A year-end, a five-year plan, year-on-year: the word names no year.
function isCompoundYear(words: readonly FoldedWord[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return word !== undefined && /^years?$/.test(word.letters) && (word.gap === "-" || next?.gap === "-");
}

function hasAny(letters: string, list: ReadonlySet<string> | undefined): boolean {
  return withoutProclitics(letters, (word) => list?.has(word) || undefined) !== undefined;
}

/** Whether a number in words that can be a day stands beside a month: الحادي والعشرين من مايو. */
function hasDayInWords(text: string, span: Span, month: Span): boolean {
  return findNumbers(text, span).some(
    ({ start, end, value }) => value <= 31 && (end <= month.start || start >= month.end),
  );
}
