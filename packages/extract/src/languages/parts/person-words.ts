import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { OfficeGrammar } from "./office-grammar.ts";

/** Word lists about titles: words separated by spaces. */
export interface TitleLists {
  /** Heads of state or government before the name of a country. */
  presidents?: string;
  /** Titles of kings and princes, who are often named by a given name alone. */
  royal?: string;
  /** Words for a son or a daughter after a given name, which follow no king's or prince's title: ولد. */
  descents?: string;
  /** All words for a son or a daughter between two given names: بن. */
  filiations?: string;
  /** Relative pronouns that only a person has: who. */
  relatives?: string;
  /** Adjectives after a title: former, current. */
  adjectivesAfter?: string;
  /** The subset of these, and of the words before a title, that marks a former office. */
  former?: string;
  /** Other adjectives before a title: new, acting. */
  adjectivesBefore?: string;
  /** Bodies that may come between an office and a given name. */
  bodies?: string;
  /** Offices, bare, whose name continues with the words after them: وزير النقل, مدير مركز. */
  heads?: string;
  /** Relatives and subordinates with the pronoun of their owner, before a name: زوجته, نائبه. */
  relations?: string;
  /** Plural offices, whose holders follow with their nationalities: نظيريه المصري أيمن صبري والأردني. */
  pluralOffices?: string;
  /** Words after a surname that distinguish father and son: Jr. */
  generations?: string;
  /** Bare nouns that continue the name of an office: مجلس, حكومة. */
  officeNouns?: string;
  /** The subset that a proper name follows: إقليم, شركة. */
  namedBodies?: string;
  /** Fields of ministers that may be joined to another: والتعاون. */
  fields?: string;
  /** Indefinite adjectives of bare offices: عام, أول. */
  bareAdjectives?: string;
  /** Definite adjectives that are not nationalities and may follow an office. */
  rankAdjectives?: string;
  /** Words that join an office to its body: باسم, بأعمال. */
  officeJoints?: string;
  /** Prepositions between an envoy and a country: لدى, إلى. */
  postings?: string;
  /** Bodies of a country abroad, after one of these prepositions: في السفارة الفرنسية. */
  postingBodies?: string;
  /** Words before a name that show a person, but are not an office: برئاسة. */
  introducers?: string;
  /** The subset of heads after which only a known given name or two names may follow. */
  weakHeads?: string;
  /** Buildings and works that are named after people, before the name, after it, and the words between. */
  namedAfterBefore?: string;
  namedAfterAfter?: string;
  namedAfterBetween?: string;
  /** The fields of ministers, before the word for minister. */
  portfolios?: string;
  ministers?: string;
  /** The preposition between an office and its country, the article, and the possessive mark. */
  of?: string;
  the?: string;
  possessiveMark?: string;
  /** Determiners before a title in apposition. */
  appositionDeterminers?: string;
  /** Prepositions between an office and its body: of trade, for planning. */
  bodyPrepositions?: string;
  /** Indefinite articles, and the conjunction between two names. */
  indefinite?: string;
  joining?: string;
  /** Titles that are written with a full stop. */
  abbreviations?: string;
  /** Verbs whose subject or object is a person: met, told. */
  personVerbs?: string;
  /** Adverbs between a name and such a verb. */
  adverbs?: string;
  /** Nouns that end the name of a body or a place, so that it is not a person's. */
  bodyNouns?: string;
  /** Names of countries and months that are also given names. */
  placesAsNames?: string;
  /** Ordinals after a name: the second. */
  ordinals?: string;
  /** First words of titles that only men or only women have: king, Mrs. */
  masculine?: string;
  feminine?: string;
  /** Third-person pronouns of one man and of one woman. */
  he?: string;
  she?: string;
  /** Words for a holder of the same office elsewhere: counterpart. */
  counterparts?: string;
  /** Prepositions after which a person is not what a sentence is about: with, to, of. */
  governing?: string;
  /** Words that begin another clause: that, which, أن. */
  clauseOpeners?: string;
}

/** A word that refers to holders of several offices, and the ranks they may have: leader, top diplomat. */
interface GeneralOffice {
  /** Phrases separated by commas. */
  words: string;
  /** Ranks separated by spaces. */
  ranks: string;
}

/** The titles of one language. */
export interface TitleWords {
  /** Whether nationality and other adjectives come before a title or after it. */
  adjectives: "before" | "after";
  /** Forms of address, separated by commas. */
  addresses: string;
  /** Titles with so many other uses that only a known given name may follow, separated by commas. */
  weak?: string;
  lists: TitleLists;
  /** Abbreviations of offices, with their case, by rank. */
  abbreviated?: Readonly<Record<string, string>>;
  /** Words that refer back to office holders of several ranks. */
  general?: readonly GeneralOffice[];
  /** The ending of the first word of titles that women have, in the written form. */
  feminineEnding?: string;
  /** How an office is written beside its country and its holder; without it, `adjectives` decides. */
  grammar?: OfficeGrammar;
}

/** The known facts about the words around a name. */
export interface NameContext {
  text: string;
  words: readonly FoldedWord[];
  /** Whether a word is part of the name of a country or of an adjective of one. */
  isCountry: (i: number) => boolean;
  /** Whether the text contains a word, in folded letters, without a clitic. */
  hasWord: (letters: string) => boolean;
  /** Whether a title begins with a folded word, and whether a longer one begins at an index. */
  isTitleWord: (letters: string) => boolean;
  isTitleAt: (i: number) => boolean;
  /** Whether a word ends a name or never begins one; `written` is the word as the text has it. */
  endsName: (letters: string, written?: string) => boolean;
  isGivenName: (letters: string) => boolean;
  isConnector: (letters: string) => boolean;
}

/** The information in the title before a name. */
export interface NameBounds {
  /** Whether only a known given name may follow. */
  isWeak: boolean;
  /** Whether it is a king's or a prince's title, often followed by a given name alone. */
  isRoyal: boolean;
  /** Whether a known given name or two names must follow, because the title is long or no title at all. */
  isLoose: boolean;
}

/** The end of the name that begins at a word; the index itself if no name begins there. */
type NameReader = (context: NameContext, i: number, bounds: NameBounds) => number;

/** The words of names of one language. */
export interface NameWords {
  /** Whether letter case marks names; if not, `nameEnd` is needed. */
  hasCapitals: boolean;
  /** Words that end a name: particles, verbs and nouns of news, time words. */
  stops: string;
  /** Words that end a name only when written with an ending, which folding hides. */
  stopsByEnding?: readonly { word: string; ending: string }[];
  /** Given names, a hint that a name begins. */
  givenNames?: string;
  /** Words that join the parts of a name and are not counted: bin, von. */
  connectors?: string;
  /** For ids; names in Latin letters need none. */
  romanization?: Romanization;
  /** Words that end a name by their form: verbs, verbal nouns. */
  isStopForm?: (letters: string) => boolean;
  /** Words after a hyphen that are not part of a name: "Marsh-led". */
  hyphenEnds?: string;
  /** Abbreviations of honours and degrees after a name. */
  postNominals?: string;
  /** Days and months that are also given names, before a surname. */
  calendarNames?: string;
  /** Verbs after a name in a headline, where they are also capitalized. */
  headlineVerbs?: string;
  /** The fewest letters of a surname that may be searched for alone. */
  shortestSurname: number;
  /** Reads a name in a script without capitals. */
  nameEnd?: NameReader;
}

/** How names in another script are written in Latin letters, for ids: pairs such as م=m, separated by spaces. */
export interface Romanization {
  letters: string;
  /** Letters that are a consonant where a word begins or a vowel follows. */
  consonants: string;
  article: string;
  /** Names whose vowels are not written. */
  names: string;
}
