import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { findCurrencies } from "./currencies.ts";
import { currencyTable, type OwnerGrammar } from "./currency-table.ts";
import { hitsIn, mayBe, readingInputOf, type Scope } from "./scope.ts";

/**
 * The ambiguous currency names in a text: a name that several states use, without an adjective, country or capital letters
 * that name the owner (دولار, but not دولار أمريكي; dollars, but not US dollars).
 */
export function findBareCurrencies(text: string, scope?: Scope): Span[] {
  const page = readingInputOf(text, scope);
  const { words, vocabulary } = page;
  const table = currencyTable(vocabulary);
  const bare: Span[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    const found = mayBe(page, i, "money") && !word.isNumeral ? table.named(word.letters) : undefined;
    if (!found?.found.isShared) continue;
    const name = word.part(found.skipped);
    const { grammar } = found.found;
    if (isAdjective(words[i + 1], grammar) || isCapital(text, words[i - 1], grammar)) continue;
    if (hitsIn(page, findCurrencies).some(({ isBare, start }) => isBare && start === name.start)) bare.push(name);
  }
  return bare;
}

const shortestAdjective = 4;

function isAdjective(after: FoldedWord | undefined, { adjectiveEndings }: OwnerGrammar): boolean {
  if (!after || !/^ ?$/.test(after.gap) || after.letters.length < shortestAdjective) return false;
  return adjectiveEndings.some((ending) => after.letters.endsWith(ending));
}

// US, Hong Kong, Iraqi; the first word of a text is capitalised anyway
function isCapital(text: string, before: FoldedWord | undefined, { capitalsQualify }: OwnerGrammar): boolean {
  if (!capitalsQualify || before === undefined || before.isNumeral || before.start === 0) return false;
  return /^\p{Lu}/u.test(text.slice(before.start, before.end));
}
