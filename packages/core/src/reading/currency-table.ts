import { cliticTable, type Stripped, withoutArticle, withoutProclitics } from "../languages/clitics.ts";
import { phrasesOfEach, wordSet } from "../languages/forms.ts";
import type { Forms } from "../languages/parts/forms.ts";
import type { Money, MoneyName } from "../languages/parts/names.ts";
import {
  commonVocabulary,
  everyVocabulary,
  lookup,
  type SharedVocabulary,
  type Vocabulary,
} from "../languages/vocabulary.ts";
import { remembered } from "../text/remembered.ts";
import { signCodes } from "./money-signs.ts";

/** A currency name: its code if only one state uses it, otherwise the codes by the words that name the owner. */
export interface CurrencyName {
  /** The name in English, such as dinar, if it does not have a code of its own. */
  name?: string;
  /** The code that the bare name most often means in news; absent if unknown. */
  code?: string;
  /** Whether several states use the name, so that alone it is ambiguous. */
  isShared: boolean;
  /** The name is a dual, whose ending contains the number two. */
  isDual: boolean;
  /** Codes by the folded words of an owner. */
  owners(): ReadonlyMap<string, string>;
  grammar: OwnerGrammar;
}

/** How a language writes the owner of a currency. */
export interface OwnerGrammar {
  side: Money["ownerSide"];
  /** An owner's word in the form used by the rows. */
  base(letters: string): string;
  /** Endings by which a word after the name looks like an owner. */
  adjectiveEndings: readonly string[];
  capitalsQualify: boolean;
}

/** The currency names of a vocabulary. */
export interface CurrencyTable {
  /** The name in folded letters, without prefixes and article. */
  named(letters: string): Stripped<CurrencyName> | undefined;
  /** Codes by two folded letters with a stop between them: ج.م. */
  abbreviations: ReadonlyMap<string, string>;
  /** The codes of the names in all languages and of the signs; in capitals, they are currencies in every text. */
  codes: ReadonlySet<string>;
}

const tableOf = lookup((vocabulary): CurrencyTable => {
  const parts = vocabulary.lexicons.flatMap(({ money }) => money ?? []);
  const names = new Map([...parts].reverse().flatMap((money) => namesOf(money, vocabulary)));
  const find = (letters: string) => withoutArticle(letters, (bare) => names.get(bare), vocabulary);
  return {
    named: remembered((letters) => withoutProclitics(letters, find, vocabulary)),
    abbreviations: new Map(parts.flatMap(({ abbreviations = {} }) => pairs(abbreviations))),
    codes: allCodes(everyVocabulary()),
  };
});

const allCodes = lookup(
  ({ lexicons }: SharedVocabulary): ReadonlySet<string> =>
    new Set([...lexicons.flatMap(({ currencies }) => currencies), ...signCodes]),
);

/** The names and codes of currencies. */
export function currencyTable(vocabulary: Vocabulary = commonVocabulary()): CurrencyTable {
  return tableOf(vocabulary);
}

function namesOf(money: Money, vocabulary: Vocabulary): [string, CurrencyName][] {
  const grammar = grammarOf(money, vocabulary);
  const phrases = phrasesOfEach(money.names.flatMap(({ forms, duals = "" }) => [forms, duals]));
  return money.names.flatMap((name, i) => {
    const meaning = meaningOf(name);
    const entry = (isDual: boolean) => (letters: string[]) =>
      [letters.join(" "), { ...meaning, isDual, grammar }] as [string, CurrencyName];
    return [...(phrases[2 * i] ?? []).map(entry(false)), ...(phrases[2 * i + 1] ?? []).map(entry(true))];
  });
}

function meaningOf({ unit, isShared, owners = {} }: MoneyName): Omit<CurrencyName, "isDual" | "grammar"> {
  const isCode = /^[A-Z]{3}$/.test(unit);
  // texts name few of all currencies, and the owners of fewer
  let codes: ReadonlyMap<string, string> | undefined;
  return {
    isShared: isShared === true,
    owners() {
      codes ??= new Map(pairs(owners));
      return codes;
    },
    ...(isCode ? { code: unit } : { name: unit }),
  };
}

function pairs(formsByCode: Readonly<Record<string, Forms>>): [letters: string, code: string][] {
  const codes = Object.keys(formsByCode);
  return phrasesOfEach(Object.values(formsByCode)).flatMap((phrases, i) =>
    phrases.map((words): [string, string] => [words.join(" "), codes[i] as string]),
  );
}

function grammarOf({ ownerSide: side, ...money }: Money, vocabulary: Vocabulary): OwnerGrammar {
  const { articles } = cliticTable(vocabulary);
  const endings = Object.entries(money.ownerEndings ?? {}).flatMap(([base, forms]) =>
    [...wordSet(forms)].map((ending) => [ending, base] as const),
  );
  endings.sort(([one], [other]) => other.length - one.length);
  return {
    side,
    base(letters) {
      const article = articles.find((one) => letters.startsWith(one)) ?? "";
      const bare = letters.slice(article.length);
      const found = endings.find(([ending]) => bare.endsWith(ending));
      return found ? bare.slice(0, -found[0].length) + found[1] : bare;
    },
    adjectiveEndings: [...wordSet(money.adjectiveEndings)],
    capitalsQualify: money.capitalsQualify === true,
  };
}
