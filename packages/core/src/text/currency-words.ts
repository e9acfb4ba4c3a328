import { findCurrencies } from "./currencies.ts";
import { currencyTable } from "./currency-names.ts";
import { type FoldedWord, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

/**
 * The names of money in a text that do not say whose money it is: a name that several states use, without the adjective,
 * country or capital letters that would tell (دولار, but not دولار أمريكي; dollars, but not US dollars).
 */
export function findBareCurrencies(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const { names } = currencyTable();
  const words = foldedWords(text, span);
  const bare = new Set(findCurrencies(text, span).flatMap(({ isBare, start }) => (isBare ? [start] : [])));
  return words.flatMap((word, i) => {
    const found = withoutProclitics(
      word.letters,
      (letters) => names.get(letters.replace(/^ال/, ""))?.isShared || undefined,
    );
    if (!found) return [];
    const name = word.part(found.skipped);
    return bare.has(name.start) && !isQualified(text, { before: words[i - 1], after: words[i + 1] }) ? [name] : [];
  });
}

interface Neighbours {
  before: FoldedWord | undefined;
  after: FoldedWord | undefined;
}

// Arabic: an adjective in ي or ية behind the name. English: a capital before it (US, Hong Kong, Iraqi), or "of X" behind.
function isQualified(text: string, { before, after }: Neighbours): boolean {
  if (after && /^ ?$/.test(after.gap) && /(?:ي|يه|يا|كي)$/.test(after.letters) && after.letters.length > 3) return true;
  if (before === undefined || before.isNumeral) return false;
  return /^\p{Lu}/u.test(text.slice(before.start, before.end)) && before.start > 0;
}
