import { calendarWords, type FoldedWord, foldedList, monthNames, weekdayNamed } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { OrganizationLists } from "../languages/parts/organization-words.ts";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";
import { titlesFrom } from "../persons/known-titles.ts";
import type { NamePage } from "./name-page.ts";

/** The word lists of a language whose names are chains of nouns. */
export interface ChainLists {
  has: (list: keyof OrganizationLists, letters: string | undefined) => boolean;
  article: string;
  /** The heads of names by the letters of a word, after its clitics and with the article. */
  headOf: (letters: string) => ChainHead | undefined;
}

/** A noun that begins a name. */
export interface ChainHead {
  letters: string;
  skipped: number;
  isDefinite: boolean;
}

/** A text with its words and the lists. */
export interface ChainPage extends NamePage {
  lists: ChainLists;
}

/** The word lists of the active lexicons; undefined if none has chains. */
export const chainLists = perLexicons((lexicons): ChainLists | undefined => {
  const own = lexicons.find(({ organizations }) => organizations?.grammar === "chain");
  if (!own?.organizations || !own.clitics) return undefined;
  const sets = new Map(
    Object.entries(own.organizations.lists).map(([list, words]) => [list, new Set(foldedList(words))]),
  );
  const has = (list: keyof OrganizationLists, letters: string | undefined) =>
    letters !== undefined && (sets.get(list)?.has(letters) ?? false);
  const { article } = own.clitics;
  const known = new Map<string, ChainHead | undefined>();
  const isHead = (letters: string) => heads.some((list) => has(list, letters));
  const headOf = (letters: string) => {
    const reading = readingAfterClitics(lexicons, letters, (word) => {
      if (isHead(word)) return { letters: word, isDefinite: has("airlines", word) || has("forces", word) };
      const bare = word.startsWith(article) ? word.slice(article.length) : undefined;
      return bare !== undefined && has("definiteHeads", bare) ? { letters: bare, isDefinite: true } : undefined;
    });
    return reading && { ...reading.found, skipped: reading.skipped };
  };
  return {
    has,
    article,
    headOf: (letters) => {
      if (!known.has(letters)) known.set(letters, headOf(letters));
      return known.get(letters);
    },
  };
});

const heads = [
  "freeHeads",
  "fullHeads",
  "placeHeads",
  "namedHeads",
  "quotedHeads",
  "airlines",
  "purposeHeads",
  "properHeads",
  "forces",
] as const;

/** Whether only a space separates a word from the one before. */
export function isAfterSpace(word: FoldedWord | undefined): word is FoldedWord {
  return word !== undefined && (word.gap === " " || word.gap === "\u00a0");
}

/** Whether a word is never part of a name: one of a list, of a time or of an office. */
export function isOutside({ lists, lexicons }: ChainPage, letters: string): boolean {
  if (lists.has("notInChain", letters)) return true;
  const bare = letters.startsWith(lists.article) ? letters.slice(lists.article.length) : letters;
  if (isTime(lexicons, letters) || isTime(lexicons, bare)) return true;
  return [letters, bare].some((one) => titlesFrom(lexicons, one).some(({ words }) => words.length === 1));
}

/** Whether a word is one of the calendar: a month, a weekday, a unit. */
export function isTime(lexicons: ActiveLexicons, letters: string): boolean {
  const vocabulary = sharedVocabulary(lexicons);
  if (weekdayNamed(letters, vocabulary) || monthNames(letters, vocabulary).length > 0) return true;
  return calendarWords(letters, vocabulary).some(
    ({ kind }) => kind === "near-day" || kind === "part-of-day" || kind === "unit",
  );
}
