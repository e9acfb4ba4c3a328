import type { Finder } from "../reading.ts";
import { readingInputOf, type Scope } from "../scope.ts";
import { wordBits } from "../word-bits.ts";
import type { WordForm } from "../word-form.ts";
import type { DateFound } from "./date-found.ts";
import { type DatePage, datePage, dateWordOf } from "./date-page.ts";
import { numericDate } from "./numeric-dates.ts";
import { nearDayAt, relativeUnitAt, timeAgoAt, weekdayAt } from "./relative-dates.ts";
import { dateOfMonth } from "./written-dates.ts";
import { bareYear, decadeAt } from "./years.ts";

/** The bits of the words by which a date is found. */
export const dateBits = wordBits.numerals | wordBits.months | wordBits.times | wordBits.weekdays;

/**
 * The dates of a text, in order, not nested: written dates of the Gregorian, Hijri and Persian calendars, years, decades,
 * and words that count from the day of writing. It reads what a value can be compared with, so ambiguous words are excluded.
 */
export const findDates: Finder<DateFound> = Object.assign(datesIn, {
  runBits: dateBits | wordBits.numbers | wordBits.joints,
});

function datesIn(text: string, scope: Scope): DateFound[] {
  const page = datePage(readingInputOf(text, scope));
  const { range, bits } = page;
  const found: DateFound[] = [];
  for (let i = range.from; i < range.to; i++) {
    const one = ((bits[i] as number) & dateBits) !== 0 ? dateAt(page, i) : undefined;
    if (one) found.push(one);
  }
  return withoutNested(found);
}

function dateAt(page: DatePage, i: number): DateFound | undefined {
  const form = page.forms[i] as WordForm;
  if (form.isNumeral) return numericDate(page, i) ?? decadeAt(page, i) ?? bareYear(page, i);
  const known = dateWordOf(form);
  if (!known) return page.lists.nearYears.has(form.letters) ? relativeUnitAt(page, i) : undefined;
  return (
    (known.isMonth ? dateOfMonth(page, i) : undefined) ??
    (known.phrases.length > 0
      ? (nearDayAt(page, i) ?? timeAgoAt(page, i) ?? relativeUnitAt(page, i) ?? decadeAt(page, i))
      : undefined) ??
    (known.isWeekday ? weekdayAt(page, i) : undefined)
  );
}

// Of dates that share words, the first counts, or the longer one that begins before it.
function withoutNested(found: DateFound[]): DateFound[] {
  if (areApart(found)) return found;
  const kept: DateFound[] = [];
  let end = 0;
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}

function areApart(found: readonly DateFound[]): boolean {
  for (let i = 1; i < found.length; i++)
    if ((found[i] as DateFound).start < (found[i - 1] as DateFound).end) return false;
  return true;
}
