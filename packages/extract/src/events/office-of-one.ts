import { foldedWords } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { beginsWithTitle, titlesFrom } from "../persons/known-titles.ts";
import { eventTerms } from "./event-terms.ts";

/** Whether words name the holder of one office, such as "the Iranian president" or رئيس الوزراء العراقي, and not a group. */
export function isOfficeOfOne(lexicons: ActiveLexicons, words: string): boolean {
  if (beginsWithTitle(lexicons, words)) return true;
  const letters = foldedWords(words).map((word) => word.letters);
  const head = letters.findIndex((word, i) =>
    titlesFrom(lexicons, word).some((title) => title.words.join(" ") === letters.slice(i).join(" ")),
  );
  const terms = eventTerms(lexicons);
  // "advisers to the president", "the delegation of the president"
  return (
    head > 0 &&
    letters.slice(0, head).every((word) => !terms.has("groups", word) && !terms.has("outerPrepositions", word))
  );
}
