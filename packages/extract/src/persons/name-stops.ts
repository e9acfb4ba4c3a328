import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { isGivenName } from "./given-names.ts";
import { nameWordsOf } from "./name-terms.ts";

const stopWords = nameWordsOf("stops");

const endings = perLexicons(
  (lexicons) =>
    new Map(
      lexicons.flatMap(({ names }) =>
        (names?.stopsByEnding ?? []).map(({ word, ending }) => [foldedList(word)[0] ?? "", ending] as const),
      ),
    ),
);

// names such as سعيد and صالح have the form of verbs
const isStopForm = perLexicons((lexicons) => {
  const readers = lexicons.flatMap(({ names }) => names?.isStopForm ?? []);
  return (letters: string) => readers.length > 0 && readers.some((isStop) => isStop(letters));
});

/** Whether a folded word is in the lists of words that end a name or never begin one. */
export function isNameStop(lexicons: ActiveLexicons, letters: string): boolean {
  return stopWords(lexicons).has(letters);
}

/** Whether a folded word ends a name or never begins one, by the lists or by its form; `written` is the word as the text has it. */
export function endsName(lexicons: ActiveLexicons, letters: string, written = letters): boolean {
  const ending = endings(lexicons).get(letters);
  if (ending !== undefined) return written.endsWith(ending);
  return stopWords(lexicons).has(letters) || (!isGivenName(lexicons, letters) && isStopForm(lexicons)(letters));
}
