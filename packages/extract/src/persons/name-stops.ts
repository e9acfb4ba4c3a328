import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
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

/** Whether a folded word ends a name or never begins one; `written` is the word as the text has it. */
export function endsName(lexicons: ActiveLexicons, letters: string, written = letters): boolean {
  const ending = endings(lexicons).get(letters);
  return ending === undefined ? stopWords(lexicons).has(letters) : written.endsWith(ending);
}
