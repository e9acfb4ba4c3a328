import { foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import { findMonths } from "./months.ts";
import type { Span } from "./span.ts";
import { findWeekdays } from "./weekdays.ts";

/** How fine the words of a date are: to the day or finer, to the month, to the year. */
export type WordPrecision = "day" | "month" | "year";

const dayWords = `يوم اليوم يومي أمس البارحة غدا الغد مساء صباح ليلة ظهر فجر عصر ساعة أسبوع الأسبوع أسبوعين
  day days today yesterday tomorrow morning evening night noon week weekend hour hours`;
const monthWords = "شهر الشهر أشهر month months";
const yearWords = "عام العام سنة السنة year years";

let lists: Record<"days" | "months" | "years", ReadonlySet<string>> | undefined;

/** How fine the words of a date are, in Arabic and English; undefined where they name no day, month or year. */
export function wordPrecision(text: string, span: Span = { start: 0, end: text.length }): WordPrecision | undefined {
  lists ??= {
    days: new Set(foldedList(dayWords)),
    months: new Set(foldedList(monthWords)),
    years: new Set(foldedList(yearWords)),
  };
  const { days, months, years } = lists;
  const words = foldedWords(text, span);
  const has = (list: ReadonlySet<string>) =>
    words.some(({ letters }) => withoutProclitics(letters, (word) => list.has(word) || undefined) !== undefined);
  const numerals = words.filter(({ isNumeral }) => isNumeral);
  const isDay = numerals.some(({ letters }) => !/^[0-9]{4}$/.test(letters)) || numerals.length > 1;
  if (isDay || has(days) || findWeekdays(text, span).length > 0) return "day";
  if (has(months) || findMonths(text, span).length > 0) return "month";
  return has(years) || numerals.length === 1 ? "year" : undefined;
}
