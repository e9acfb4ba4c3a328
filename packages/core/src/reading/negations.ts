import { cliticTable, type Stripped, withoutProclitics } from "../languages/clitics.ts";
import { foldedPhrase, mergedWords, phrasesOf, wordSet } from "../languages/forms.ts";
import type { Negations } from "../languages/parts/assertion.ts";
import { lookup, type Vocabulary } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { wordBits } from "./word-bits.ts";
import { byForm, type WordForm } from "./word-form.ts";

interface Pair {
  first: ReadonlySet<string>;
  second: ReadonlySet<string>;
  reach: number;
}

interface Table {
  words: ReadonlySet<string>;
  /** Negations with the words after them that make them affirmative. */
  affirmative: ReadonlySet<string>;
  pairs: readonly Pair[];
  prefixes: readonly string[];
  suffixes: readonly string[];
  contracted: readonly { after: string; ending: string }[];
  numberSigns: ReadonlySet<string>;
}

const tableOf = lookup((vocabulary): Table => {
  const parts = vocabulary.lexicons.flatMap(({ negations }) => negations ?? []);
  const forms = (key: "prefixes" | "suffixes") => parts.flatMap((part) => [...wordSet(part[key])]);
  return {
    words: mergedWords(vocabulary, ({ negations }) => negations?.words),
    affirmative: new Set(parts.flatMap(affirmativePairs)),
    pairs: parts.flatMap(({ pairs = [] }) =>
      pairs.map(({ first, second, reach }) => ({ first: wordSet(first), second: wordSet(second), reach })),
    ),
    prefixes: forms("prefixes"),
    suffixes: forms("suffixes"),
    contracted: parts.flatMap(({ contracted }) => contracted ?? []),
    numberSigns: mergedWords(vocabulary, ({ negations }) => negations?.numberSign),
  };
});

function affirmativePairs({ affirmative = {} }: Negations): string[] {
  return Object.entries(affirmative).flatMap(([negation, after]) =>
    phrasesOf(after).map((words) => [...foldedPhrase(negation), ...words].join(" ")),
  );
}

/** What a word can be in a negation. */
interface NegationWord {
  /** The endings of contracted negations that may follow it: t in isn't. */
  contracts: readonly string[];
  /** The negations of two words that it begins. */
  pairs: readonly Pair[];
  isInflected: boolean;
  /** The negation itself, and how many letters of a conjunction come before it. */
  own: Stripped<string> | undefined;
}

const negationWord = byForm((letters, vocabulary): NegationWord | undefined => {
  const table = tableOf(vocabulary);
  const contracts = table.contracted.filter(({ after }) => letters.endsWith(after)).map(({ ending }) => ending);
  const pairs = table.pairs.filter(({ first }) => first.has(letters));
  const own = ownNegation(table, letters, vocabulary);
  const isNegating = isInflected(table, letters);
  if (contracts.length === 0 && pairs.length === 0 && !own && !isNegating) return undefined;
  return { contracts, pairs, isInflected: isNegating, own };
});

function ownNegation({ words }: Table, letters: string, vocabulary: Vocabulary): Stripped<string> | undefined {
  const find = (word: string) => (words.has(word) ? word : undefined);
  const found = withoutProclitics(letters, find, vocabulary);
  const { prepositions } = cliticTable(vocabulary);
  return found && !hasPreposition(letters.slice(0, found.skipped), prepositions) ? found : undefined;
}

function hasPreposition(prefix: string, prepositions: ReadonlySet<string>): boolean {
  return Array.from(prefix).some((letter) => prepositions.has(letter));
}

/** The words that negate, without the conjunction written onto them; excludes affirmative idioms (لا شك, not only). */
export function findNegations(text: string, scope?: Scope): Span[] {
  const page = readingInputOf(text, scope);
  const table = tableOf(page.vocabulary);
  const { forms, bits, range } = page;
  const found: Span[] = [];
  // a contracted negation is known by the word after it: t in isn't
  for (let i = range.from; i < range.to; i++) {
    if ((((bits[i] as number) | (bits[i + 1] ?? 0)) & wordBits.negations) === 0) continue;
    const known = negationWord(forms[i] as WordForm);
    const negation = known && negationAt(page, table, i, known);
    if (negation) found.push(negation);
  }
  return found;
}

function negationAt(page: ReadingInput, table: Table, i: number, known: NegationWord): Span | undefined {
  const { words } = page;
  const word = words[i] as FoldedWord;
  const next = words[i + 1];
  if (next && known.contracts.includes(next.letters) && next.gap === "'") return { start: word.start, end: next.end };
  const second = secondOfPair(known.pairs, page, i);
  if (second) return { start: word.start, end: second.end };
  if (known.isInflected) return { start: word.start, end: word.end };
  const { own } = known;
  if (!own) return undefined;
  const isNone =
    next !== undefined && (table.affirmative.has(`${own.found} ${next.letters}`) || isNumberSign(table, word, next));
  return isNone ? undefined : word.part(own.skipped);
}

function isNumberSign({ numberSigns }: Table, word: FoldedWord, next: FoldedWord): boolean {
  return numberSigns.has(word.letters) && next.isNumeral && /^\.? ?$/.test(next.gap);
}

// ne … pas
function secondOfPair(pairs: readonly Pair[], { words, forms }: ReadingInput, i: number): FoldedWord | undefined {
  for (const { second, reach } of pairs)
    for (let k = i + 1; k < forms.length && k < i + 2 + reach; k++)
      if (second.has((forms[k] as WordForm).letters)) return words[k];
  return undefined;
}

const fewestAfterPrefix = 3;
const fewestBeforeSuffix = 2;

function isInflected({ prefixes, suffixes }: Table, letters: string): boolean {
  return (
    prefixes.some((one) => letters.startsWith(one) && letters.length >= one.length + fewestAfterPrefix) ||
    suffixes.some((one) => letters.endsWith(one) && letters.length >= one.length + fewestBeforeSuffix)
  );
}
