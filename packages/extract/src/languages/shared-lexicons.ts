import { lexicons, type Vocabulary } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "./active-lexicons.ts";

/** Core's lexicons for the languages that a text is read with, in the same order: numbers, calendar, money, offices. */
export const sharedVocabulary = perLexicons((active: ActiveLexicons): Vocabulary => {
  const shared = active.flatMap(({ tag }) => lexicons().filter((lexicon) => lexicon.tag === tag));
  return { own: shared.find(({ tag }) => tag === active[0]?.tag), lexicons: shared };
});
