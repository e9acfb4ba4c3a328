import type { VisitType } from "@diplomatic-visits/core";
import type { EventLists } from "./event-lists.ts";

/** What a trigger word announces. */
export interface Trigger {
  kind: "visit" | "meeting" | "call";
  /** How the place follows: `to` and `for` need a preposition, `direct` needs none, a noun takes either. */
  frame: "to" | "for" | "direct" | "noun";
  /** The form of the word, which decides how far the event has come. */
  form: "past" | "present" | "future" | "base" | "ing" | "noun";
}

/** Trigger words that announce the same; the parts of a phrase are joined by `_`. */
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
  /** A participle that needs a subject from elsewhere. */
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
  /** A noun with a possessive pronoun. */
  pronominal?: RegExp;
  /** A word with a conjunction written onto it. */
  joined?: RegExp;
  joinedActor?: RegExp;
  /** Prefix letters of a goal: ل before a country. */
  goalPrefix?: RegExp;
  /** A word that cannot go on the phrase of a group, but for those of `groupAdjective`. */
  notGroupAdjective?: RegExp;
  groupAdjective?: RegExp;
}

/** The words of one language that announce events and decide about them. */
export interface EventWords {
  /** Where the subject of a clause is sought: before its verb, or after it first. */
  order: "subject-first" | "verb-first";
  triggers: readonly TriggerRow[];
  visitTypes?: readonly VisitTypeRow[];
  /** The text that joins a subject to the next one, such as " و". */
  joinedSubject?: string;
  lists: EventLists;
  patterns?: EventPatterns;
}
