import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconOfWord, perLexicons } from "../languages/active-lexicons.ts";
import type { NameWords } from "../languages/parts/person-words.ts";

/** A lookup of the words that the active lexicons have in one list of names. */
export function nameWordsOf(
  list: "stops" | "givenNames" | "connectors" | "hyphenEnds" | "calendarNames" | "postNominals" | "headlineVerbs",
) {
  const sets = perLexicons((lexicons) => new Set(lexicons.flatMap(({ names }) => foldedList(names?.[list] ?? ""))));
  return (lexicons: ActiveLexicons): ReadonlySet<string> => sets(lexicons);
}

/** The words of names of the lexicon that a folded word belongs to. */
export function nameWordsFor(lexicons: ActiveLexicons, letters: string): NameWords | undefined {
  return lexiconOfWord(lexicons, letters)?.names;
}
