import type { NamedMonth } from "../../src/reading/months.ts";
import type { NumberFound } from "../../src/reading/numbers.ts";
import type { Span } from "../../src/text/span.ts";

/** A date of a text, in EDTF; `XXXX` is a year that the text does not give. */
export interface WrittenDate extends Span {
  value: string;
  calendar?: string;
}

// Between a day and its month, a month and its year: a space, an ordinal mark, a full stop, "of", "de", "del año", "года".
const joint =
  /^(?:\.?(?:er|[º°])|-(?:го|е|ое))?[\s.,،-]*(?:(?:of|de|del|l'an|año|من|عام|سنة|سال|ماه|yılının)\s+){0,2}$/u;

/** The dates in a text made of numbers and names of months, day first, and dates in figures. */
export function findDates(text: string, numbers: readonly NumberFound[], months: readonly NamedMonth[]): WrittenDate[] {
  const named = months.flatMap((month) => dateAround(text, numbers, month) ?? []);
  return [...named, ...inFigures(text)].sort((a, b) => a.start - b.start);
}

function dateAround(text: string, numbers: readonly NumberFound[], month: NamedMonth): WrittenDate | undefined {
  const day = numbers.find(({ end, value }) => isDay(value) && joins(text, end, month.start));
  const year = numbers.find(({ start, value }) => isYear(value) && joins(text, month.end, start));
  if (!day && !year) return undefined;
  const parts = [year ? String(year.value) : "XXXX", two(month.month), ...(day ? [two(day.value)] : [])];
  return {
    start: day?.start ?? month.start,
    end: year?.end ?? month.end,
    value: parts.join("-"),
    ...(month.calendar !== "gregorian" && { calendar: month.calendar }),
  };
}

function joins(text: string, from: number, to: number): boolean {
  return from <= to && joint.test(text.slice(from, to));
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1200 && value <= 2200;
}

const dayFirst = /(?<!\p{Nd}[./-]?)(\p{Nd}{1,2})([./-])(\p{Nd}{1,2})\2(\p{Nd}{4})(?![./-]?\p{Nd})/gu;
const yearFirst = /(?<!\p{Nd}[./-]?)(\p{Nd}{4})([./-])(\p{Nd}{1,2})\2(\p{Nd}{1,2})(?![./-]?\p{Nd})/gu;

function inFigures(text: string): WrittenDate[] {
  const of = (pattern: RegExp, order: readonly number[]) =>
    [...text.matchAll(pattern)].map((match) => {
      const [year = 0, month = 0, day = 0] = order.map((group) => ascii(match[group] ?? ""));
      const value = [year, two(month), two(day)].join("-");
      return {
        start: match.index,
        end: match.index + match[0].length,
        value,
        ...(year < 1700 && { calendar: "persian" }),
      };
    });
  return [...of(dayFirst, [4, 3, 1]), ...of(yearFirst, [1, 3, 4])];
}

// ۱۴۰۰ and ١٤٠٠
function ascii(figures: string): number {
  return Number(figures.replace(/\p{Nd}/gu, (figure) => String((figure.codePointAt(0) as number) & 0xf)));
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
