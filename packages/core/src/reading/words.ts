import { cliticsOf } from "../languages/written-clitics.ts";
import { type Find, occurrences } from "../text/occurrences.ts";
import type { Span } from "../text/span.ts";
import { codePointBefore, isWordAfter, isWordBefore, isWordCodePoint, marksEnd } from "../text/word-edges.ts";
import { isContractionAt } from "./contractions.ts";
import { procliticReading, writtenBefore } from "./proclitics.ts";

/** What a caller knows of a text: an index of it, and where words begin that need not be looked at again. */
interface Occurring {
  find?: Find;
  isKnown?: (start: number) => boolean;
}

/**
 * Every place where a quote occurs as whole words. In Arabic script, conjunctions and prepositions written onto a word
 * (و ف ب ل ك س) may come before it, and a quote in ال is also found in لل, from its second ل on. Marks on the last letter
 * belong to the place.
 */
export function wholeOccurrences(
  text: string,
  quote: string,
  { find = (words) => occurrences(text, words), isKnown }: Occurring = {},
): Span[] {
  const afterProclitics = procliticReading(text, quote, find);
  const spans: Span[] = [];
  for (const { start, end: letters } of find(quote)) {
    if (isKnown?.(start)) continue;
    const end = marksEnd(text, letters);
    if (endsWhole(text, end) && (beginsWhole(text, start) || afterProclitics(start))) spans.push({ start, end });
  }
  const behindLam = afterLam(text, quote, find);
  return behindLam.length > 0 ? [...spans, ...behindLam].sort((a, b) => a.start - b.start) : spans;
}

// ل before ال is written لل, and so is ل before الل: there the quote has lost its alef or its article.
function afterLam(text: string, quote: string, find: Find): Span[] {
  const clitics = cliticsOf(quote);
  const article = clitics?.articles.find((one) => quote.startsWith(one) && /^\p{L}{2}/u.test(quote.slice(one.length)));
  if (!clitics || article === undefined) return [];
  const bare = quote.slice(article.length);
  const last = article.slice(-1);
  const shortened = bare.startsWith(last) ? bare : last + bare;
  return clitics.merged.flatMap((merged) =>
    find(merged.charAt(0) + shortened)
      .map(({ start, end }) => ({ start: marksEnd(text, start + 1), end: marksEnd(text, end) }))
      .filter(({ start, end }) => endsWhole(text, end) && clitics.plainPrefixes.test(writtenBefore(text, start))),
  );
}

const irishName = /(?<![\p{L}\p{M}])O['’]$/u;

function beginsWhole(text: string, start: number): boolean {
  const first = text.codePointAt(start);
  if (first === undefined || !isWordCodePoint(first)) return true;
  if (isWordBefore(text, start)) return false;
  return !joinsDigits(text, start - 1) && !irishName.test(text.slice(Math.max(0, start - 4), start));
}

// ’s, Turkish case endings and the like may follow, but "can" is not a whole word in "can't".
function endsWhole(text: string, end: number): boolean {
  const last = codePointBefore(text, end);
  if (last === undefined || !isWordCodePoint(last)) return true;
  return !isWordAfter(text, end) && !joinsDigits(text, end) && !isContractionAt(text, end);
}

const digit = /\p{Nd}/u;

/** Whether the unit at a UTF-16 offset is a separator inside a number, such as 2.5 or ١٬٢٠٠. */
function joinsDigits(text: string, offset: number): boolean {
  return (
    /[.,٫٬]/.test(text.charAt(offset)) && digit.test(text.charAt(offset - 1)) && digit.test(text.charAt(offset + 1))
  );
}
