import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";

/** The words of a text with the known facts about each. */
export interface TitleContext {
  /** The organizations of the text by the word that they begin at: where each begins, and the index after its last word. */
  bodies?: ReadonlyMap<number, { start: number; to: number }>;
  words: readonly FoldedWord[];
  /** The text, if the case of its letters matters. */
  text?: string;
  places: readonly (CountryWords | undefined)[];
  lexicons: ActiveLexicons;
}

/** The end of a title: the index after it, and its meaning. */
export interface AfterTitle {
  to: number;
  country?: string;
  isFormer?: boolean;
}
