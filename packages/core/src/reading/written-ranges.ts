import { oneOf, phrasesOf } from "../languages/forms.ts";
import type { Forms } from "../languages/parts/forms.ts";
import type { Numbers } from "../languages/parts/numbers.ts";
import { lookup, type Vocabulary } from "../languages/vocabulary.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { findMonths } from "./months.ts";
import type { NumberFound } from "./numbers.ts";

const bareStroke = /^ ?- ?$/;
const farthest = 16;
const year = /^\p{Nd}{4}$/u;
const hour = /^ ?:\d/;

interface Patterns {
  /** The words and signs that join the ends of a range. */
  joint: RegExp;
  /** "And" between two numbers, and "between" before them. */
  and: RegExp;
  between: RegExp;
  /** The words after an hour. */
  clock: RegExp;
}

const patternsOf = lookup(({ lexicons }): Patterns => {
  const forms = (formsOf: (numbers: Numbers) => Forms | undefined) =>
    oneOf(
      lexicons.flatMap(({ numbers }) => phrasesOf((numbers && formsOf(numbers)) ?? "").map((words) => words.join(" "))),
    );
  const to = forms(({ ranges }) => `${ranges?.to ?? ""} ${ranges?.till ?? ""}`);
  const conjunctions = lexicons.flatMap(({ clitics }) => clitics?.conjunctions?.split(" ") ?? []);
  return {
    joint: new RegExp(`^(?:%| ?${forms(({ ranges }) => ranges?.percent)})? ?(?:-|${to}) ?[$€£¥]?$`),
    and: new RegExp(`^ ?${forms(({ and }) => and)} ?[$€£¥]?$`),
    between: new RegExp(
      `(?:^|[^\\p{L}])[${conjunctions.join("")}]?${forms(({ ranges }) => ranges?.between)} ?[$€£¥]?$`,
      "iu",
    ),
    clock: new RegExp(`^ ?${forms(({ ranges }) => ranges?.clock).replaceAll(" ", "[.']?")}(?!\\p{L})`, "iu"),
  };
});

/**
 * Ranges of numbers as they are written (5–7 billion, between 5 and 7, من 5 إلى 7), each from its first number to the end of its last.
 * Excludes ranges of years, days of a month and hours, and the parts of a longer chain (22-222-22).
 */
export function findRanges(text: string, numbers: readonly NumberFound[], vocabulary: Vocabulary): Span[] {
  const page = { text, vocabulary, patterns: patternsOf(vocabulary) };
  return numbers.flatMap((last, i) => {
    const first = numbers[i - 1];
    if (!first || last.form === "ordinal" || first.form === "ordinal") return [];
    const isRange = isJoined(page, first, last) && !isChain(text, first, last) && !isDate(page, first, last);
    return isRange ? [{ start: first.start, end: last.end }] : [];
  });
}

interface Page {
  text: string;
  vocabulary: Vocabulary;
  patterns: Patterns;
}

function isJoined({ text, patterns }: Page, first: Span, last: Span): boolean {
  if (last.start - first.end > farthest) return false;
  const middle = folded(text, first.end, last.start);
  if (patterns.joint.test(middle)) return bareStroke.test(middle) || /^[ %$€£¥-]/.test(middle);
  if (!patterns.and.test(middle)) return false;
  return patterns.between.test(folded(text, Math.max(0, first.start - farthest), first.start));
}

function isDate({ text, vocabulary, patterns }: Page, first: NumberFound, last: NumberFound): boolean {
  const written = [first, last].map(({ start, end }) => text.slice(start, end));
  if (written.some((one) => year.test(one))) return true;
  const after = text.slice(last.end, last.end + farthest);
  if (hour.test(after) || patterns.clock.test(after)) return true;
  const span = { start: Math.max(0, first.start - farthest), end: Math.min(text.length, last.end + farthest) };
  return last.value <= 31 && findMonths(text, { span, vocabulary }).length > 0;
}

function isChain(text: string, first: Span, last: Span): boolean {
  return (
    /[\p{L}\p{Nd}][-–/.]$/u.test(text.slice(Math.max(0, first.start - 2), first.start)) ||
    /^[-–/]\p{Nd}/u.test(text.slice(last.end, last.end + 2))
  );
}

function folded(text: string, start: number, end: number): string {
  const part = text.slice(start, end);
  return part.includes("\n") ? "\n" : fold(part, "orthographic").text.toLowerCase();
}
