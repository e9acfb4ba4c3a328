import { withoutProclitics } from "../languages/clitics.ts";
import { mergedWords, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { PrecisionWords } from "../languages/parts/calendar.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { findMonths } from "./months.ts";
import { findNumbers } from "./numbers.ts";
import { isPhraseAt } from "./phrases.ts";
import { mayBe, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { findWeekdays } from "./weekdays.ts";
import { byForm, type WordForm } from "./word-form.ts";

/** How fine the words of a date are: to the day or finer, to the month, to the year. */
export type WordPrecision = "day" | "month" | "year";

interface Lists {
  days: ReadonlySet<string>;
  /** Seasons, quarters and halves count as months: they are finer than a year, and their values are never finer than a month. */
  months: ReadonlySet<string>;
  years: ReadonlySet<string>;
  oneMonth: ReadonlySet<string>;
  newYear: PhraseTable<true>;
  hyphenated: ReadonlySet<string>;
}

const listsOf = lookup((vocabulary): Lists => {
  const words = (key: keyof PrecisionWords) => mergedWords(vocabulary, ({ precision }) => precision?.[key]);
  const phrases = vocabulary.lexicons.flatMap(({ precision }) => phrasesOf(precision?.newYear ?? ""));
  return {
    days: words("day"),
    months: words("month"),
    years: words("year"),
    oneMonth: words("oneMonth"),
    newYear: phraseTable(phrases.map((phrase) => [phrase, true] as const)),
    hyphenated: words("hyphenated"),
  };
});

/** How fine the words of a date are; undefined if they do not name a day, month or year. */
export function wordPrecision(text: string, scope?: Scope): WordPrecision | undefined {
  const page = readingInputOf(text, scope);
  const { words, forms } = page;
  const { newYear, hyphenated } = listsOf(page.vocabulary);
  const numerals = forms.filter(({ isNumeral }) => isNumeral);
  if (numerals.length > 1 || numerals.some(({ letters }) => !/^[0-9]{4}$/.test(letters))) return "day";
  if (words.some((_, i) => isNewYear(page, newYear, i))) return "day";
  let kinds = 0;
  const counted: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const own = mayBe(page, i, "precision") && !isHyphenated(words, hyphenated, i) ? kindsOf(forms[i] as WordForm) : 0;
    kinds |= own;
    if ((own & kind.oneMonth) !== 0) counted.push(words[i] as FoldedWord);
  }
  if ((kinds & kind.day) !== 0 || findWeekdays(text, page).length > 0) return "day";
  const named = findMonths(text, page);
  if ([...named, ...counted].some((month) => hasDayInWords(page, month))) return "day";
  if ((kinds & kind.month) !== 0 || named.length > 0) return "month";
  return (kinds & kind.year) !== 0 || numerals.length === 1 ? "year" : undefined;
}

const kind = { day: 1, month: 2, year: 4, oneMonth: 8 } as const;

/** The lists that contain a word, as bits. */
const kindsOf = byForm((letters, vocabulary): number => {
  const { days, months, years, oneMonth } = listsOf(vocabulary);
  const bit = (list: ReadonlySet<string>, own: number) =>
    withoutProclitics(letters, (word) => list.has(word) || undefined, vocabulary) ? own : 0;
  return bit(days, kind.day) | bit(months, kind.month) | bit(years, kind.year) | bit(oneMonth, kind.oneMonth);
});

// New Year's Eve, رأس السنة: a day that belongs to two years.
function isNewYear(page: ReadingInput, newYear: PhraseTable<true>, i: number): boolean {
  if (!mayBe(page, i, "precision")) return false;
  const { words, vocabulary } = page;
  const isThere = (letters: string) =>
    newYear.get(letters)?.some((phrase) => isPhraseAt(words, i, phrase)) || undefined;
  return withoutProclitics(words[i]?.letters ?? "", isThere, vocabulary) !== undefined;
}

// A year-end, a five-year plan, year-on-year: the word does not name a year.
function isHyphenated(words: readonly FoldedWord[], hyphenated: ReadonlySet<string>, i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  return word !== undefined && hyphenated.has(word.letters) && (word.gap === "-" || next?.gap === "-");
}

/** Whether a number in words that can be a day is beside a month: الحادي والعشرين من مايو. */
function hasDayInWords(page: ReadingInput, month: Span): boolean {
  return findNumbers(page.text, page).some(
    ({ start, end, value }) => value <= 31 && (end <= month.start || start >= month.end),
  );
}
