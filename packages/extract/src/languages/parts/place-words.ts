import type { Certainty } from "../../finding/finding.ts";

/**
 * The forms of a country in one language, in addition to its names in CLDR: names and adjectives separated by commas, and its capitals
 * separated by semicolons, in the same order in every language. An adjective after = is not inflected.
 */
export type PlaceRow = readonly [code: string, names?: string, adjectives?: string, capitals?: string];

/** Names from CLDR: of countries by their code, and of capitals by their code and their English name. */
export interface CldrPlaces {
  names: readonly (readonly [code: string, names: string])[];
  capitals: readonly (readonly [code: string, english: string, name: string])[];
}

/**
 * A form that means a place or something else, and the deciding context. Forms and words are comma-separated lists; a form with *
 * covers all its inflections. A word is compared without clitics and without the article; # is a numeral.
 */
export interface Ambiguity {
  forms: string;
  /** The other meaning of the form. */
  also: string;
  /** The countries it may mean, the likeliest first, if there are several. */
  countries?: string;
  /** A spelling in the text that rules the place out. */
  notSpelled?: RegExp;
  /** Spellings that show which country is meant. */
  spelled?: Readonly<Record<string, RegExp>>;
  /** Words right before or after it that rule the place out. */
  notAfter?: string;
  notBefore?: string;
  /** Words right before it that support the place; with several countries, by country. */
  after?: string | Readonly<Record<string, string>>;
  /** Words right after it that support the place. */
  before?: string | Readonly<Record<string, string>>;
  /** Support from a place of the same kind in a list with it, a nationality before a hyphen, or a prefixed preposition. */
  inRow?: true;
  /** Whether other words of the text about the same country support it. */
  near?: true;
  /** A country whose mention elsewhere in the text is evidence against it. */
  against?: string;
  /** The form is also a given name or a surname, so a name next to it rules the place out. */
  person?: true;
  /** Also a given name, in a script without capitals: right after a noun with the article it begins a person's name. */
  given?: true;
  /** If one place of the form in a text is ruled out and no other word names the country, all are. */
  sameThroughout?: true;
  /** Also a surname: the adjective follows a definite word, or has a clitic. */
  surname?: true;
  /** The certainty with support; `likely` unless given. */
  atMost?: Certainty;
  /** The certainty without any evidence. */
  otherwise: Certainty | "none";
}

/** How adjectives of nationality are inflected, in folded letters. */
export interface AdjectiveInflection {
  /** The ending of the listed form. */
  base: string;
  /** The endings of all forms, separated by spaces. */
  endings: string;
  /** The ending that never takes the article. */
  indefinite: string;
}

/** Word lists around places: words separated by commas. */
export interface PlaceLists {
  /** Male office holders: an adjective after their title does not belong to it. */
  men?: string;
  /** Words before and after the name of a language. */
  languageBefore?: string;
  languageAfter?: string;
  /** The preposition before the name of a language, and the words that may then follow the name. */
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
  /** Nouns of streets, buildings and treaties that a place names: before it, after it, and before it with "of". */
  workBefore?: string;
  workAfter?: string;
  workOwners?: string;
  of?: string;
  /** States and provinces after the name of a town; two words are joined by `_`. */
  states?: string;
  /** The subset that is also a city. */
  stateOrCity?: string;
  stateAbbreviations?: string;
  /** Names of states that are also other places, after "state of". */
  doubtfulStates?: string;
  stateWord?: string;
  /** "In the state of" as one word, and as two. */
  inState?: string;
  stateHead?: string;
  statePreposition?: string;
  /** The conjunction of a list of states. */
  and?: string;
  /** Words after a place that mark it as a state. */
  afterState?: string;
  /** Capitalized words that are not names. */
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
  /** An ending shared by a name and its adjective. */
  ambiguousEnding?: RegExp;
  /** A mark that only an adjective has, as it is written. */
  adjectiveMark?: RegExp;
  /** Clitics that support a place, and clitics that join it to the previous one. */
  supportingClitic?: RegExp;
  joiningClitic?: RegExp;
  /** Initials of a state after the name of a town, as they are written. */
  stateInitials?: RegExp;
}

/** Newspaper spellings of the names of a language: what is replaced, and by what. */
type SpellingRow = readonly [from: string, to: string];

/** The names of places in one language. */
export interface PlaceWords {
  cldr: CldrPlaces;
  rows: readonly PlaceRow[];
  ambiguities?: readonly Ambiguity[];
  /** Names that contain one of these and mean something else, separated by commas. */
  otherNames?: string;
  inflection?: AdjectiveInflection;
  /** Endings of adjectives with a plural, endings without one, and the plural. */
  plural?: { endings: RegExp; except: RegExp; suffix: string };
  /** Newspapers omit accents. */
  dropsAccents?: true;
  spellings?: readonly SpellingRow[];
  lists: PlaceLists;
  patterns?: PlacePatterns;
}
