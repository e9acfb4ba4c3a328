import { occurrences } from "./occurrences.ts";
import { procliticReading, writtenBefore } from "./proclitics.ts";
import type { Span } from "./span.ts";
import { codePointBefore, isWordAfter, isWordBefore, isWordCodePoint, marksEnd } from "./word-edges.ts";

/**
 * Every place where a quote stands as whole words. In Arabic script the conjunctions and prepositions written onto a
 * word (و ف ب ل ك س) may stand before it, and a quote in ال is also found in لل, from its second ل on; marks on the last
 * letter belong to the place.
 */
export function wholeOccurrences(text: string, quote: string): Span[] {
  const afterProclitics = procliticReading(text, quote);
  const spans = occurrences(text, quote)
    .map(({ start, end }) => ({ start, end: marksEnd(text, end) }))
    .filter((span) => endsWhole(text, span) && (beginsWhole(text, span.start) || afterProclitics(span.start)));
  return [...spans, ...afterLam(text, quote)].sort((a, b) => a.start - b.start);
}

// ل before ال is written لل, and before الل too: the quote has lost its alef there, or its article.
function afterLam(text: string, quote: string): Span[] {
  if (!/^ال\p{L}{2}/u.test(quote)) return [];
  const shortened = quote[2] === "ل" ? quote.slice(2) : quote.slice(1);
  return occurrences(text, `ل${shortened}`)
    .map(({ start, end }) => ({ start: start + 1, end: marksEnd(text, end) }))
    .filter((span) => endsWhole(text, span) && /^[وف]?ل$/.test(writtenBefore(text, span.start)));
}

const irishName = /(?<![\p{L}\p{M}])O['’]$/u;

function beginsWhole(text: string, start: number): boolean {
  const first = text.codePointAt(start);
  if (first === undefined || !isWordCodePoint(first)) return true;
  if (isWordBefore(text, start)) return false;
  return !joinsDigits(text, start - 1) && !irishName.test(text.slice(Math.max(0, start - 4), start));
}

// ’s, Turkish case endings and the like may follow, but "can" is not a whole word in "can't".
const contractedNot = /^['’]t(?![\p{L}\p{M}])/u;

function endsWhole(text: string, { end }: Span): boolean {
  const last = codePointBefore(text, end);
  if (last === undefined || !isWordCodePoint(last)) return true;
  return !isWordAfter(text, end) && !joinsDigits(text, end) && !contractedNot.test(text.slice(end, end + 3));
}

const digit = /\p{Nd}/u;

/** Whether the unit at a UTF-16 offset is a separator inside a number, as in 2.5 or ١٬٢٠٠. */
function joinsDigits(text: string, offset: number): boolean {
  return (
    /[.,٫٬]/.test(text.charAt(offset)) && digit.test(text.charAt(offset - 1)) && digit.test(text.charAt(offset + 1))
  );
}
