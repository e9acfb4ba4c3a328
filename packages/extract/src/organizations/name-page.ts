import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { OrganizationLists } from "../languages/parts/organization-words.ts";
import type { NameUnit } from "./name-units.ts";

/** A name found by its grammar. */
export interface NamedByGrammar {
  start: number;
  end: number;
  /** The position of its first word. */
  from: number;
}

/** The text with its words, and the country words at each. */
export interface NamePage {
  text: string;
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  lexicons: ActiveLexicons;
}

/** A text in units, with the word lists of a language that has capitals. */
export interface CapitalPage extends NamePage {
  units: readonly NameUnit[];
  has: (list: keyof OrganizationLists, unit: NameUnit | undefined) => boolean;
}
