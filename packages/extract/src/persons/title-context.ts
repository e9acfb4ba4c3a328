import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";

/** The words of a text and what is known of each. */
export interface TitleContext {
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  lexicons: ActiveLexicons;
}

/** What comes after a title: the index after it, and what it says. */
export interface AfterTitle {
  to: number;
  country?: string;
  isFormer?: boolean;
}
