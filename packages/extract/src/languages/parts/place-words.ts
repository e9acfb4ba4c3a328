import type { Certainty } from "../../finding/finding.ts";

/**
 * What a language says of a country beside its names in CLDR: names and adjectives separated by commas, and its capitals
 * separated by semicolons, in the same order in every language. An adjective after = is not inflected.
 */
export type PlaceRow = readonly [code: string, names?: string, adjectives?: string, capitals?: string];

/** Names from CLDR: of countries by their code, and of capitals by their code and their English name. */
export interface CldrPlaces {
  names: readonly (readonly [code: string, names: string])[];
  capitals: readonly (readonly [code: string, english: string, name: string])[];
}

/**
 * A form that means a place or something else, and what decides. Forms and words are lists with commas; a form with *
 * stands for all that is inflected from it. A word is compared without clitics and without the article; # is a numeral.
 */
export interface Ambiguity {
  forms: string;
  /** What else the form means. */
  also: string;
  /** The countries it may mean, the likeliest first, where it means more than one. */
  countries?: string;
  /** A spelling in the text that rules the place out. */
  notSpelled?: RegExp;
  /** Spellings that show which country is meant. */
  spelled?: Readonly<Record<string, RegExp>>;
  /** Words right before or right after that rule the place out. */
  notAfter?: string;
  notBefore?: string;
  /** Words right before that support the place; with several countries, by country. */
  after?: string | Readonly<Record<string, string>>;
  /** Words right after that do. */
  before?: string | Readonly<Record<string, string>>;
  /** A place of its kind in a row with it, a nationality before a hyphen, or a preposition written onto it. */
  inRow?: true;
  /** Other words of the text on the same country support it. */
  near?: true;
  /** A country whose mention elsewhere in the text speaks against it. */
  against?: string;
  /** The form is a given name or a surname too, so that a name beside it rules the place out. */
  person?: true;
  /** A given name too, in a script without capitals: right after a noun with the article it begins the name of a person. */
  given?: true;
  /** When one place of the form in a text is ruled out and no other word names the country, all are. */
  sameThroughout?: true;
  /** A surname too: the adjective follows a definite word, or has a clitic. */
  surname?: true;
  /** How sure one can be when something supports it; `likely` unless given. */
  atMost?: Certainty;
  /** How sure one can be when nothing decides. */
  otherwise: Certainty | "none";
}

/** How adjectives of nationality are inflected, in folded letters. */
export interface AdjectiveInflection {
  /** The ending of the listed form. */
  base: string;
  /** The endings of all forms, separated by spaces. */
  endings: string;
  /** The ending that never has the article. */
  indefinite: string;
}

/** Word lists around places: words separated by commas. */
export interface PlaceLists {
  /** Men of office, after whose title an adjective is not one of theirs. */
  men?: string;
  /** Words before and after the name of a language. */
  languageBefore?: string;
  languageAfter?: string;
  /** The preposition before the name of a language, and what may follow the name then. */
  languagePreposition?: string;
  afterLanguage?: string;
  /** Units of money before and after an adjective of nationality. */
  moneyBefore?: string;
  moneyAfter?: string;
  /** Words after and before a place that is part of the name of a company or a club. */
  companyAfter?: string;
  companyBefore?: string;
  /** Owners of a name with "of": the Bank of China. */
  companyOwners?: string;
  of?: string;
  /** States and provinces after the name of a town; two words are joined by `_`. */
  states?: string;
  /** Of those, one that is a city too. */
  stateOrCity?: string;
  stateAbbreviations?: string;
  /** Names of states that are places of their own, after "state of". */
  doubtfulStates?: string;
  stateWord?: string;
  /** "In the state of" in one word, and in two. */
  inState?: string;
  stateHead?: string;
  statePreposition?: string;
  /** The conjunction of a list of states. */
  and?: string;
  /** Words after a place that show that it is a state. */
  afterState?: string;
  /** Words that are written with a capital and are not a name. */
  notNames?: string;
  /** Titles before a name, written with a full stop. */
  nameTitles?: string;
}

/** Shapes of words around places. */
export interface PlacePatterns {
  /** A definite word, in folded letters. */
  definite?: RegExp;
  /** A definite word that a given name may follow. */
  definiteNoun?: RegExp;
  /** A definite word or one with a pronoun, as it is written. */
  definiteOrOwned?: RegExp;
  /** An ending that makes the word after it an adjective. */
  pluralNoun?: RegExp;
  /** An ending in which a name and its adjective are alike. */
  ambiguousEnding?: RegExp;
  /** A mark that only an adjective has, as it is written. */
  adjectiveMark?: RegExp;
  /** Clitics that support a place, and clitics that join it to the one before. */
  supportingClitic?: RegExp;
  joiningClitic?: RegExp;
  /** Initials of a state after the name of a town, as they are written. */
  stateInitials?: RegExp;
}

/** Ways in which papers write the names of a language: what is replaced, and by what. */
export type SpellingRow = readonly [from: string, to: string];

/** The names of places in one language. */
export interface PlaceWords {
  cldr: CldrPlaces;
  rows: readonly PlaceRow[];
  ambiguities?: readonly Ambiguity[];
  /** Names that contain one of these and mean something else, separated by commas. */
  otherNames?: string;
  inflection?: AdjectiveInflection;
  /** Endings of adjectives that take a plural, endings that do not, and the plural. */
  plural?: { endings: RegExp; except: RegExp; suffix: string };
  /** Papers leave accents out. */
  dropsAccents?: true;
  spellings?: readonly SpellingRow[];
  lists: PlaceLists;
  patterns?: PlacePatterns;
}
