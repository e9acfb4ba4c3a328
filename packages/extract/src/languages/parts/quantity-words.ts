import type { NumberFound } from "@diplomatic-visits/core/internal";

/** A unit as UCUM writes it, and its names; the words of a name are joined by `_`. */
export type MeasureRow = readonly [unit: string, names: string];

/** Word lists around numbers: words separated by spaces, the words of a phrase joined by `_`. */
export interface QuantityLists {
  /** Words that no number counts: prepositions, pronouns, particles, common verbs. */
  functionWords: string;
  /** Words after which a number names something and does not count: article 5. */
  labels?: string;
  /** Words before a year. */
  beforeYears?: string;
  /** Two words before a number that is a share: one in three. */
  shares?: string;
  /** The article before a year in a name: the 1967 borders. */
  the?: string;
  /** The indefinite article before a scale: a hundred. */
  indefinite?: string;
  /** Determiners before a known quantity: the two countries. */
  determiners?: string;
  /** Words of amount without a number: several, عدة. */
  amounts?: string;
  /** Scales after an amount: tens of thousands. */
  scales?: string;
  /** The preposition after a scale, before a noun or the name of money. */
  of?: string;
  /** The word for per cent before its number: yüzde. */
  percentBefore?: string;
  /** Words for minus before a share or a degree. */
  minus?: string;
  between?: string;
  /** Approximators after a unit: at least. */
  approximatorsAfter?: string;
  /** Two-word nouns that count as one: رجل أعمال. */
  compounds?: string;
}

/** How a language forms duals. */
export interface DualForms {
  /** The duals of a noun in folded letters. */
  of: (singular: string) => string[];
  /** Matches folded words that may be a dual, and those that look like one by their form. */
  ending: RegExp;
  byForm: RegExp;
  /** The fewest letters of a dual that is known by its form alone. */
  shortest: number;
  /** Duals that are spelled like a plural, and words and names that end like a dual. */
  pluralsAlike: string;
  exceptions: string;
}

/** The words of quantities of one language. */
export interface QuantityWords {
  /** Nouns that news counts: rows separated by `|` or line breaks, each a singular, then its plurals; or plurals alone. */
  countedNouns: string;
  /** Whether rows of counted nouns begin with a singular, from which further forms are made with this ending. */
  singularEnding?: string;
  /** Whether a number counts a phrase that ends in a plural, or the noun right after it. */
  counts: "phrase" | "noun";
  /** The shape of a plural that ends a phrase, and of words that only look like one. */
  plural?: { ending: RegExp; except: RegExp };
  /** Whether a noun has the form that a number requires. */
  agrees?: (letters: string, number: NumberFound) => boolean;
  /** A definite noun, which a number does not count. */
  definite?: RegExp;
  duals?: DualForms;
  /** A clitic that turns a word of amount into another word: كميات. */
  notBeforeAmount?: string;
  measures: readonly MeasureRow[];
  lists: QuantityLists;
}
