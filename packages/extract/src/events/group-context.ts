import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";

/** A sentence in which to look for groups and offices. */
export interface GroupContext {
  text: string;
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  /** Whether a word belongs to a named person. */
  isTaken: readonly boolean[];
  isDate: readonly boolean[];
  lexicons: ActiveLexicons;
}
