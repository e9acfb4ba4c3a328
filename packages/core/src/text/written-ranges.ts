import { fold } from "./fold.ts";
import { findMonths } from "./months.ts";
import type { NumberFound } from "./numbers.ts";
import type { Span } from "./span.ts";

const joint =
  /^(?:%| ?(?:percent|per cent|بالمئه|بالمائه|في المئه))? ?(?:-|to|up to|through|till|until|الي|حتي) ?[$€£¥]?$/;
const bareStroke = /^ ?- ?$/;
const andBetween = /^ ?(?:and|و) ?[$€£¥]?$/;
const between = /(?:^|[^\p{L}])(?:between|و?بين|ما بين) ?[$€£¥]?$/iu;
const farthest = 16;
const year = /^\p{Nd}{4}$/u;
const clock = /^ ?(?:[ap]\.?m\b|o'clock|:\d)/i;

/**
 * Ranges of numbers as they are written (5–7 billion, between 5 and 7, من 5 إلى 7), each from its first number to the end of its last.
 * Ranges of years, days of a month, hours and the parts of a longer chain (22-222-22) are left out.
 */
export function findRanges(text: string, numbers: readonly NumberFound[]): Span[] {
  return numbers.flatMap((last, i) => {
    const first = numbers[i - 1];
    if (!first || last.form === "ordinal" || first.form === "ordinal") return [];
    const isRange = isJoined(text, first, last) && !isDate(text, first, last) && !isChain(text, first, last);
    return isRange ? [{ start: first.start, end: last.end }] : [];
  });
}

function isJoined(text: string, first: Span, last: Span): boolean {
  if (last.start - first.end > farthest) return false;
  const middle = folded(text, first.end, last.start);
  if (joint.test(middle)) return bareStroke.test(middle) || /^[ %$€£¥-]/.test(middle);
  return andBetween.test(middle) && between.test(folded(text, Math.max(0, first.start - farthest), first.start));
}

function isDate(text: string, first: NumberFound, last: NumberFound): boolean {
  const written = [first, last].map(({ start, end }) => text.slice(start, end));
  if (written.some((one) => year.test(one))) return true;
  if (clock.test(text.slice(last.end, last.end + farthest))) return true;
  const around = { start: Math.max(0, first.start - farthest), end: Math.min(text.length, last.end + farthest) };
  return last.value <= 31 && findMonths(text, around).length > 0;
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
