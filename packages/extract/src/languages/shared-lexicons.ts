import { type Lexicon, lexicons } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "./active-lexicons.ts";

/** What core knows of the languages that a text is read with, in the same order. */
export const sharedLexicons = perLexicons((active: ActiveLexicons): readonly Lexicon[] =>
  active.flatMap(({ tag }) => lexicons().filter((lexicon) => lexicon.tag === tag)),
);
