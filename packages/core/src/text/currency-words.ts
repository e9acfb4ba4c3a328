import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

// Money of several states goes by these names; those that one state alone uses (euro, yen, rouble, shekel) are left out.
const arabic = `دولار دولارا دولارات دولاران دولارين جنيه جنيها جنيهات دينار دينارا دنانير ريال ريالا ريالات ليرة ليرات درهم
  درهما دراهم فرنك فرنكا فرنكات روبية روبيات كرونة كرونات بيزو شلن`;
const english =
  "dollar dollars pound pounds dinar dinars riyal riyals rial rials lira liras dirham dirhams franc francs rupee rupees krone kroner krona kronor peso pesos shilling shillings";

let names: ReadonlySet<string> | undefined;

/**
 * The names of money in a text that do not say whose money it is: a name that several states use, without the adjective,
 * country or capital letters that would tell (دولار, but not دولار أمريكي; dollars, but not US dollars).
 */
export function findBareCurrencies(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  names ??= new Set(foldedList(`${arabic} ${english}`));
  const known = names;
  const words = foldedWords(text, span);
  return words.flatMap((word, i) => {
    const found = withoutProclitics(word.letters, (letters) => known.has(letters.replace(/^ال/, "")) || undefined);
    if (!found || isQualified(text, { before: words[i - 1], after: words[i + 1] })) return [];
    return [word.part(found.skipped)];
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
