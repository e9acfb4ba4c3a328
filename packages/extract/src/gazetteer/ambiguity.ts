import type { Certainty } from "../finding/finding.ts";

/**
 * A form that means a place or something else, and what decides. Forms and words are lists with commas; a form with *
 * stands for all that is inflected from it. A word is compared without proclitics and without ال; # is a numeral.
 */
export interface Ambiguity {
  forms: string;
  /** What else the form means. */
  also: string;
  /** The countries it may mean, the likeliest first, where it means more than one. */
  countries?: string;
  /** A spelling in the text that rules the place out. */
  notSpelled?: RegExp;
  /** Spellings that tell which country is meant. */
  spelled?: Readonly<Record<string, RegExp>>;
  /** Words right before or right behind that rule the place out. */
  notAfter?: string;
  notBefore?: string;
  /** Words right before that speak for the place; with several countries, by country. */
  after?: string | Readonly<Record<string, string>>;
  /** Words right behind that do. */
  before?: string | Readonly<Record<string, string>>;
  /** A place of its kind in a row with it, a nationality before a hyphen, ب or ل before the name of one country. */
  inRow?: true;
  /** Other words of the text on the same country speak for it. */
  near?: true;
  /** A country whose mention elsewhere in the text speaks against it. */
  against?: string;
  /** The form is a given name or a surname too, so that a name beside it rules the place out. */
  person?: true;
  /** A given name too in Arabic script: right after a noun with ال it begins the name of a person. */
  given?: true;
  /** Where one place of the form in a text is ruled out and no other word names the country, all are. */
  sameThroughout?: true;
  /** A surname too: the adjective stands behind a word with ال or a pronoun, or is joined by و. */
  surname?: true;
  /** How sure one can be when something speaks for it; `likely` unless given. */
  atMost?: Certainty;
  /** How sure one can be when nothing decides. */
  otherwise: Certainty | "none";
}
