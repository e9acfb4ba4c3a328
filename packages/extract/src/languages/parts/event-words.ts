import type { VisitType } from "@diplomatic-visits/core";
import type { EventLists } from "./event-lists.ts";

/** The event that a trigger word announces. */
export interface Trigger {
  kind: "visit" | "meeting" | "call";
  /**
   * How the place or the partner follows: `to`, `at`, `for`, `from` and `with` need a preposition, `direct` needs none, a noun
   * accepts either.
   */
  frame: "to" | "at" | "for" | "from" | "with" | "direct" | "noun";
  /** The form of the word, which determines the event's status. */
  form: "past" | "present" | "future" | "base" | "ing" | "participle" | "noun";
}

/** What a word does to the event that it governs: pays a visit, cancels it, plans it, only wishes for it. */
export type GovernorSense =
  | "pay"
  | "begin"
  | "end"
  | "hold"
  | "cancel"
  | "postpone"
  | "move"
  | "reject"
  | "plan"
  | "wish"
  | "invite"
  | "accept"
  | "announce"
  | "say"
  | "deny"
  | "manage"
  | "react";

/** Words in one form that govern an event in the same way; the parts of a phrase are joined by `_`. */
export type GovernorRow = readonly [sense: GovernorSense, form: Trigger["form"], words: string];

/** Trigger words that announce the same event; the parts of a phrase are joined by `_`. */
export type TriggerRow = readonly [
  kind: Trigger["kind"],
  frame: Trigger["frame"],
  form: Trigger["form"],
  words: string,
];

/** A type of visit and the phrases that name it, separated by commas. */
export type VisitTypeRow = readonly [type: VisitType, phrases: string];

/** Shapes of words of events; each is tested on folded letters. */
export interface EventPatterns {
  /** An adverb between an auxiliary and a verb. */
  adverb?: RegExp;
  /** A participle that takes its subject from elsewhere. */
  participle?: RegExp;
  /** A past participle. */
  pastParticiple?: RegExp;
  /** A third person singular. */
  thirdPerson?: RegExp;
  /** A verb of the future, and one with a conjunction before it. */
  future?: RegExp;
  joinedFuture?: RegExp;
  imperfect?: RegExp;
  /** A verb of more than one subject. */
  pluralVerb?: RegExp;
  /** The dual and plural endings of a noun. */
  dualNoun?: RegExp;
  /** The feminine of a verb and of a noun for an event: a predicate has the gender of its subject. */
  feminineVerb?: RegExp;
  feminineNoun?: RegExp;
  /** A verb with a pronoun for its object. */
  objectSuffix?: RegExp;
  /** A word with a prefixed preposition, and one that introduces the partner of a meeting. */
  prepositionPrefix?: RegExp;
  partnerPrefix?: RegExp;
  /** Written words that do not begin a name, do not continue one, and are not a town. */
  notFirstName?: RegExp;
  notName?: RegExp;
  /** A word with the article. */
  definite?: RegExp;
  notTown?: RegExp;
  /** An indefinite accusative, which is not a name. */
  accusative?: RegExp;
  /** A verb of purpose: ليبحث. */
  aim?: RegExp;
  /** A noun with a possessive pronoun. */
  pronominal?: RegExp;
  /** A written word with a pronoun, or with an ending that no adjective has. */
  pronominalWritten?: RegExp;
  /** A word with the article and without a prefixed conjunction. */
  articled?: RegExp;
  /** A word with a preposition before it. */
  groupPrefix?: RegExp;
  /** A word for two office holders. */
  dualOffice?: RegExp;
  /** A noun of an aim. */
  aimNoun?: RegExp;
  /** One with a pronoun for several owners: لقائهما. */
  theirs?: RegExp;
  /** A word with a prefixed conjunction. */
  joined?: RegExp;
  joinedActor?: RegExp;
  /** Prefix letters of a goal: ل before a country. */
  goalPrefix?: RegExp;
  /** A word with the prefix of a goal: لباريس. */
  goalWord?: RegExp;
  /** Prefix letters of a place: ب before a country. */
  placePrefix?: RegExp;
  /** A word that cannot continue the phrase of a group, except those of `groupAdjective`. */
  notGroupAdjective?: RegExp;
  groupAdjective?: RegExp;
}

/** The words of one language that announce events and determine their status. */
export interface EventWords {
  /** Where the subject of a clause is looked for: before its verb, or after it first. */
  order: "subject-first" | "verb-first";
  triggers: readonly TriggerRow[];
  /** Verbs, nouns and adjectives that govern an event. */
  governors?: readonly GovernorRow[];
  visitTypes?: readonly VisitTypeRow[];
  /** Towns that are no capitals, separated by commas, by the code of their country. */
  towns?: readonly (readonly [country: string, names: string])[];
  /** The text that joins a subject to the next one, such as " و". */
  joinedSubject?: string;
  lists: EventLists;
  patterns?: EventPatterns;
}
