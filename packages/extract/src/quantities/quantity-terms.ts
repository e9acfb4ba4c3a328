import { calendarWords, foldedList, monthNames, remembered, type Vocabulary } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { shortestRest, withoutClitics } from "../languages/clitic-readings.ts";
import type { QuantityLists, QuantityWords } from "../languages/parts/quantity-words.ts";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";

/** A phrase without its first word, in folded letters. */
export interface PhraseRest {
  rest: readonly string[];
}

/** A name of a unit without its first word, and the unit. */
export interface Measure extends PhraseRest {
  unit: string;
}

/** The words of quantities of the active lexicons, merged into one lookup. */
export interface QuantityTerms {
  /** What core knows of the same languages. */
  vocabulary: Vocabulary;
  has: (list: keyof QuantityLists, letters: string) => boolean;
  /** Whether a word can never be counted: a preposition, pronoun, particle or common verb. */
  isFunctionWord: (letters: string) => boolean;
  /** Whether a word names a unit of time or a month, so that the number before it belongs to a time. */
  isTimeWord: (letters: string) => boolean;
  /** Whether a word is a noun that news counts: a person, a state, a treaty, a ship … */
  isCountedNoun: (letters: string) => boolean;
  /** Whether a word is the dual of such a noun, without the article. */
  isKnownDual: (letters: string) => boolean;
  /** The words of amount that begin with a word, the longest first. */
  amountsFrom: (first: string) => readonly PhraseRest[] | undefined;
  /** The units whose name begins with a word, the longest name first. */
  measuresFrom: (first: string) => readonly Measure[];
}

/** The words of quantities of the active lexicons. */
export const quantityTerms = perLexicons((lexicons): QuantityTerms => {
  const quantities = lexicons.flatMap(({ quantities: own }) => own ?? []);
  const vocabulary = sharedVocabulary(lexicons);
  const sets = listSets(quantities);
  const nouns = nounSets(quantities);
  const amounts = phrasesByFirst(quantities.map(({ lists }) => lists.amounts ?? "").join(" "));
  const measures = measuresByFirst(quantities);
  const has = (list: keyof QuantityLists, letters: string) => sets.get(list)?.has(letters) ?? false;
  const isFunctionWord = (letters: string) => has("functionWords", letters);
  return {
    vocabulary,
    has,
    isFunctionWord: remembered(
      (letters) => isFunctionWord(letters) || isFunctionWord(withoutConjunction(lexicons, letters)),
    ),
    isTimeWord: remembered((letters) => isTimeWord(vocabulary, withoutArticle(lexicons, letters))),
    isCountedNoun: (letters) => nouns.counted.has(letters),
    isKnownDual: (letters) => nouns.duals.has(letters),
    amountsFrom: (first) => amounts.get(first),
    measuresFrom: (first) => measures.get(first) ?? [],
  };
});

function withoutConjunction(lexicons: ActiveLexicons, letters: string): string {
  const conjunctions = lexicons.map(({ clitics }) => clitics?.conjunctions ?? "").join("");
  return letters.length > shortestRest && conjunctions.includes(letters.charAt(0)) ? letters.slice(1) : letters;
}

/** A word without the article. */
export function withoutArticle(lexicons: ActiveLexicons, letters: string): string {
  const article = lexicons.find(({ clitics }) => clitics)?.clitics?.article;
  return article !== undefined && letters.startsWith(article) ? letters.slice(article.length) : letters;
}

function isTimeWord(vocabulary: Vocabulary, letters: string): boolean {
  return (
    calendarWords(letters, vocabulary).some(({ kind }) => kind === "unit" || kind === "era") ||
    monthNames(letters, vocabulary).length > 0
  );
}

function listSets(quantities: readonly QuantityWords[]): ReadonlyMap<keyof QuantityLists, ReadonlySet<string>> {
  const sets = new Map<keyof QuantityLists, Set<string>>();
  for (const { lists } of quantities)
    for (const [list, words] of Object.entries(lists) as [keyof QuantityLists, string][]) {
      const set = sets.get(list) ?? new Set<string>();
      sets.set(list, set);
      for (const word of words.split(/\s+/)) set.add(foldedList(word.replaceAll("_", " ")).join(" "));
    }
  return sets;
}

function nounSets(quantities: readonly QuantityWords[]): Record<"counted" | "duals", ReadonlySet<string>> {
  const counted = new Set<string>();
  const duals = new Set<string>();
  for (const { countedNouns, singularEnding, duals: forms } of quantities) {
    const rows = countedNouns.split(/[|\n]/).map((row) => foldedList(row.replaceAll("_", " ")));
    for (const word of rows.flat()) counted.add(word);
    if (singularEnding === undefined) continue;
    const singulars = rows.flatMap(([singular]) => singular ?? []);
    for (const one of singulars) counted.add(`${one}${singularEnding}`);
    const alike = new Set(foldedList(forms?.pluralsAlike ?? ""));
    for (const one of singulars.flatMap((singular) => forms?.of(singular) ?? []))
      if (!counted.has(one) && !alike.has(one)) duals.add(one);
  }
  return { counted, duals };
}

function phrasesByFirst(phrases: string): ReadonlyMap<string, readonly PhraseRest[]> {
  const found = new Map<string, PhraseRest[]>();
  for (const phrase of phrases.split(/\s+/)) {
    const [first = "", ...rest] = foldedList(phrase.replaceAll("_", " "));
    if (first !== "") found.set(first, [...(found.get(first) ?? []), { rest }]);
  }
  for (const same of found.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

function measuresByFirst(quantities: readonly QuantityWords[]): ReadonlyMap<string, readonly Measure[]> {
  const found = new Map<string, Measure[]>();
  for (const [unit, names] of quantities.flatMap(({ measures }) => measures))
    for (const name of names.split(" ")) {
      const [first = "", ...rest] = foldedList(name.replaceAll("_", " "));
      found.set(first, [...(found.get(first) ?? []), { rest, unit: unit.replace(" ", "-") }]);
    }
  for (const same of found.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}

/** A lookup of words by the amounts that begin with them, also after clitics; remembered for each word. */
export const amountReader = perLexicons((lexicons) =>
  remembered((letters) => withoutClitics(lexicons, letters, quantityTerms(lexicons).amountsFrom)),
);
