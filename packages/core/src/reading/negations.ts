import { cliticTable, withoutProclitics } from "../languages/clitics.ts";
import { foldedPhrase, mergedWords, phrasesOf, wordSet } from "../languages/forms.ts";
import type { Negations } from "../languages/parts/assertion.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { mayBe, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";

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

/** The words that negate, without the conjunction written onto them; excludes affirmative idioms (لا شك, not only). */
export function findNegations(text: string, scope?: Scope): Span[] {
  const page = readingInputOf(text, scope);
  const table = tableOf(page.vocabulary);
  const found: Span[] = [];
  // a contracted negation is known by the word after it: t in isn't
  for (let i = 0; i < page.words.length; i++) {
    if (!mayBe(page, i, "negations") && !mayBe(page, i + 1, "negations")) continue;
    const negation = negationAt(page, table, i);
    if (negation) found.push(negation);
  }
  return found;
}

function negationAt({ words, vocabulary }: ReadingInput, table: Table, i: number): Span | undefined {
  const word = words[i] as FoldedWord;
  const next = words[i + 1];
  if (isContracted(table, word, next)) return { start: word.start, end: (next as FoldedWord).end };
  const second = secondOfPair(table, words, i);
  if (second) return { start: word.start, end: second.end };
  if (isInflected(table, word.letters)) return { start: word.start, end: word.end };
  const find = (letters: string) => (table.words.has(letters) ? letters : undefined);
  const found = withoutProclitics(word.letters, find, vocabulary);
  if (!found || hasPreposition(word.letters.slice(0, found.skipped), cliticTable(vocabulary).prepositions))
    return undefined;
  const isNone =
    next !== undefined && (table.affirmative.has(`${found.found} ${next.letters}`) || isNumberSign(table, word, next));
  return isNone ? undefined : word.part(found.skipped);
}

function hasPreposition(prefix: string, prepositions: ReadonlySet<string>): boolean {
  return Array.from(prefix).some((letter) => prepositions.has(letter));
}

function isContracted({ contracted }: Table, word: FoldedWord, next: FoldedWord | undefined): boolean {
  return contracted.some(
    ({ after, ending }) => next?.letters === ending && next.gap === "'" && word.letters.endsWith(after),
  );
}

function isNumberSign({ numberSigns }: Table, word: FoldedWord, next: FoldedWord): boolean {
  return numberSigns.has(word.letters) && next.isNumeral && /^\.? ?$/.test(next.gap);
}

// ne … pas
function secondOfPair({ pairs }: Table, words: readonly FoldedWord[], i: number): FoldedWord | undefined {
  const { letters } = words[i] as FoldedWord;
  for (const { first, second, reach } of pairs) {
    if (!first.has(letters)) continue;
    const found = words.slice(i + 1, i + 2 + reach).find((word) => second.has(word.letters));
    if (found) return found;
  }
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
