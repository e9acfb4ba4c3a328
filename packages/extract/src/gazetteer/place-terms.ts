import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { cliticLettersOf, withoutClitics } from "../languages/clitic-readings.ts";
import type { PlaceLists, PlacePatterns } from "../languages/parts/place-words.ts";

/** The words around places of the active lexicons. */
export interface PlaceTerms {
  /** Whether a word is in a list, with or without the article and the clitics before it. */
  has: (list: keyof PlaceLists, word: FoldedWord | undefined) => boolean;
  /** Whether folded letters are in a list as written; two words are joined by a space. */
  is: (list: keyof PlaceLists, letters: string) => boolean;
  /** Whether a word is in a list of words separated by commas, as compared by `has`. */
  isAmong: (word: FoldedWord | undefined, list: string | undefined) => boolean;
  /** Whether words have a shape. */
  fits: (pattern: keyof PlacePatterns, words: string) => boolean;
}

const numeral = "#";

/** The words around places of the active lexicons. */
export const placeTerms = perLexicons((lexicons): PlaceTerms => {
  const lists = mergedLists(lexicons);
  const exact = new Map([...lists].map(([name, list]) => [name, exactSet(list)]));
  const isAmong = wordLists(lexicons);
  const patterns = mergedPatterns(lexicons);
  return {
    has: (list, word) => isAmong(word, lists.get(list)),
    is: (list, letters) => exact.get(list)?.has(letters) ?? false,
    isAmong,
    fits: (pattern, words) => patterns.get(pattern)?.some((one) => one.test(words)) ?? false,
  };
});

function mergedLists(lexicons: ActiveLexicons): ReadonlyMap<keyof PlaceLists, string> {
  const lists = new Map<keyof PlaceLists, string>();
  for (const { places } of lexicons)
    for (const [name, list] of Object.entries(places?.lists ?? {}) as [keyof PlaceLists, string][])
      lists.set(name, lists.has(name) ? `${lists.get(name)}, ${list}` : list);
  return lists;
}

function exactSet(list: string): ReadonlySet<string> {
  return new Set(list.split(", ").map((word) => foldedList(word.replaceAll("_", " ")).join(" ")));
}

function mergedPatterns(lexicons: ActiveLexicons): ReadonlyMap<keyof PlacePatterns, readonly RegExp[]> {
  const patterns = new Map<keyof PlacePatterns, RegExp[]>();
  for (const { places } of lexicons)
    for (const [name, pattern] of Object.entries(places?.patterns ?? {}) as [keyof PlacePatterns, RegExp][])
      patterns.set(name, [...(patterns.get(name) ?? []), pattern]);
  return patterns;
}

// An article before fewer letters is usually part of the word.
const shortestWithArticle = 4;

function wordLists(lexicons: ActiveLexicons): PlaceTerms["isAmong"] {
  const sets = new Map<string, ReadonlySet<string>>();
  const article = lexicons.find(({ clitics }) => clitics)?.clitics?.article;
  const withoutArticle = (word: string) =>
    article !== undefined && word.startsWith(article) && word.length > shortestWithArticle
      ? word.slice(article.length)
      : word;
  const setOf = (list: string) => {
    const known = sets.get(list);
    if (known) return known;
    const words = list.split(",").flatMap((word) => (word.trim() === numeral ? [numeral] : foldedList(word)));
    const made = new Set(words.map(withoutArticle));
    sets.set(list, made);
    return made;
  };
  const clitics = cliticLettersOf(lexicons);
  return (word, list) => {
    if (!word || list === undefined) return false;
    const words = setOf(list);
    if (word.isNumeral) return words.has(numeral);
    if (words.has(withoutArticle(word.letters))) return true;
    if (!clitics.includes(word.letters.charAt(0))) return false;
    return withoutClitics(lexicons, word.letters, (rest) => words.has(withoutArticle(rest)) || undefined) !== undefined;
  };
}
