import { foldedWords, phrasesOf } from "@diplomatic-visits/core/internal";
import { addTo } from "../finding/add-to.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { sharedVocabulary } from "../languages/shared-lexicons.ts";

/** Words that introduce a name: an office of the codelist of ranks, or a form of address. */
export interface Title {
  /** The words, folded like the words of a text. */
  words: readonly string[];
  /** The ranks it may name; empty for a form of address. */
  ranks: readonly string[];
  /** Whether these words have many other uses, so that only a known given name may follow. */
  isWeak: boolean;
  /** Whether it is an office that the codelist does not have. */
  isLoose?: boolean;
}

// They do not identify a person: "former" and "delegation" are adjectives of a title, or a group.
const notTitles: ReadonlySet<string> = new Set(["former-official", "unnamed-officials"]);
const weakRanks: ReadonlySet<string> = new Set([
  "family",
  "civil-society",
  "business",
  "subnational-leader",
  "religious",
]);

const titlesByFirst = perLexicons((lexicons): ReadonlyMap<string, readonly Title[]> => {
  const ranksOf = ranksByTitle(lexicons);
  const weak = new Set(lexicons.flatMap(({ titles }) => phrasesIn(titles?.weak)));
  const byFirst = new Map<string, Title[]>();
  for (const [key, ranks] of ranksOf) {
    const words = key.split(" ");
    const isWeak = weak.has(key) || ranks.some((value) => weakRanks.has(value));
    addTo(byFirst, words[0] as string, { words, ranks, isWeak });
  }
  for (const titles of byFirst.values()) titles.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
});

/** The titles that begin with a folded word, the longest first. */
export function titlesFrom(lexicons: ActiveLexicons, word: string): readonly Title[] {
  return titlesByFirst(lexicons).get(word) ?? [];
}

/** Whether words begin with a title, such as an office without the name of its holder. */
export function beginsWithTitle(lexicons: ActiveLexicons, words: string): boolean {
  const letters = foldedWords(words).map((word) => word.letters);
  return titlesFrom(lexicons, letters[0] ?? "").some((title) => title.words.every((word, i) => word === letters[i]));
}

function ranksByTitle(lexicons: ActiveLexicons): ReadonlyMap<string, string[]> {
  const ranksOf = new Map<string, string[]>();
  for (const { offices } of sharedVocabulary(lexicons).lexicons)
    for (const [value, forms] of Object.entries(offices?.titles ?? {}))
      if (!notTitles.has(value)) for (const title of phrasesOf(forms)) addTo(ranksOf, title.join(" "), value);
  for (const { titles } of lexicons)
    for (const key of phrasesIn(titles?.addresses)) if (!ranksOf.has(key)) ranksOf.set(key, []);
  return ranksOf;
}

function phrasesIn(list = ""): string[] {
  return list.split(", ").flatMap((phrase) => (phrase === "" ? [] : [foldedTitle(phrase)]));
}

/** A phrase as its folded words, joined by spaces. */
export function foldedTitle(phrase: string): string {
  return foldedWords(phrase)
    .map(({ letters }) => letters)
    .join(" ");
}
