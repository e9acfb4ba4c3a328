import { fold } from "../../text/fold.ts";
import type { WrittenDate } from "./date-found.ts";
import type { DatePage } from "./date-page.ts";

const longest = 12;
const yearFirst = /^([12][0-9]{3})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/;
const yearLast = /^([0-9]{1,2})([-/.])([0-9]{1,2})\2([12][0-9]{3})(?![0-9])/;
const firstYear = 1500;

/** A date in figures: 2026-03-03, 3/3/2026, 3.3.2026. Figures before a month of 1500 are of another calendar. */
export function numericDate({ text, words }: DatePage, i: number): WrittenDate | undefined {
  const word = words[i];
  if (!word || !isJoined(word.letters, words[i + 1]?.gap)) return undefined;
  if (/[\p{L}\p{Nd}/.-]$/u.test(word.gap)) return undefined;
  const figures = fold(text.slice(word.start, word.start + longest), "orthographic").text;
  const [whole, year, , month, day] = yearFirst.exec(figures) ?? [];
  if (whole !== undefined) return dated(word.start, whole, { year, month, day });
  const [other, first, mark, second, last] = yearLast.exec(figures) ?? [];
  if (other === undefined) return undefined;
  const found = dated(word.start, other, { year: last, month: second, day: first });
  const swapped = dated(word.start, other, { year: last, month: first, day: second });
  // 3/4/2026 is 3 April or March 4, but 3.4.2026 is 3 April everywhere
  if (mark === "." || !swapped) return found;
  if (!found) return swapped;
  return { ...found, swapped: { month: Number(first), day: Number(second) } };
}

// Only figures with a mark between them are a date.
function isJoined(letters: string, next: string | undefined): boolean {
  return next === "-" || next === "/" || next === "." || letters.includes(".");
}

function dated(
  start: number,
  whole: string,
  { year = "", month = "", day = "" }: { year: string | undefined; month: string | undefined; day: string | undefined },
): WrittenDate | undefined {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (parts.year < firstYear || parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31)
    return undefined;
  return { kind: "date", calendar: "gregorian", start, end: start + whole.length, ...parts, isDigits: true };
}
