import type { ClauseLists } from "./clause-lists.ts";
import type { VerbFirstLists } from "./verb-first-lists.ts";

/** Word lists about events: words separated by spaces, the parts of a phrase joined by `_`. */
export interface EventLists extends VerbFirstLists, ClauseLists {
  /** Auxiliaries and adverbs between a subject and its verb. */
  auxiliaries?: string;
  /** The subset that marks the future. */
  futures?: string;
  /** The modals that decide the status of a verb. */
  statusModals?: string;
  /** Hypothetical modals: "would be a mistake". */
  conditionals?: string;
  /** An adverb that negates a past: "yet to". */
  notYet?: string;
  /** Time words that give a present tense present meaning: "arrives today". */
  presentDays?: string;
  /** The perfect auxiliary: "may have visited" is hypothetical. */
  perfect?: string;
  /** The auxiliary of an emphatic past: "did visit". */
  emphaticPast?: string;
  /** Auxiliaries of the passive and the progressive, past and present. */
  passives?: string;
  pastProgressive?: string;
  presentProgressive?: string;
  /** The mark of an infinitive. */
  infinitive?: string;
  negations?: string;
  /** Negations that occur only as a contraction: the t of "didn't". */
  contractedNegations?: string;
  /** Words that cancel a preceding negation: "not only". */
  affirmed?: string;
  /** Auxiliaries of hypothetical events. */
  unreal?: string;
  /** Words for a plan, before an infinitive, a verb or a noun. */
  plans?: string;
  /** Determiners that begin an object. */
  determiners?: string;
  refusals?: string;
  invites?: string;
  /** Ordinals before an infinitive: "the first to visit". */
  ordinals?: string;
  /** Verbs that take a visit as their object. */
  paying?: string;
  cancels?: string;
  cancelNouns?: string;
  postpones?: string;
  postponeNouns?: string;
  /** Words after which a cancellation or postponement has not happened yet: "threatened to cancel". */
  unsettled?: string;
  /** Words that request a postponement, which has not happened yet. */
  asked?: string;
  plannedNouns?: string;
  pastNouns?: string;
  ahead?: string;
  within?: string;
  announces?: string;
  rejects?: string;
  conditions?: string;
  /** Nouns that open a condition after one of `conditionPrepositions`. */
  conditionNouns?: string;
  conditionPrepositions?: string;
  /** Verbs that open a condition by inversion: "had he visited". */
  inversions?: string;
  nobody?: string;
  /** Words that cancel a preceding negation: "no longer". */
  nobodyExcept?: string;
  /** Negations right before the verb only. */
  negationsBeforeVerb?: string;
  /** "any", where a negation is two words before it. */
  any?: string;
  anyNegations?: string;
  /** Verbs that deny by themselves. */
  denials?: string;
  /** Verbs that deny a report as their object. */
  denialsOfReports?: string;
  denialPhrases?: string;
  rejectsReport?: string;
  reports?: string;
  reportDeterminers?: string;
  hearsay?: string;
  hearsaySubjects?: string;
  untrue?: string;
  /** Words for truth, negated by a word of `notTrue` before them. */
  truths?: string;
  notTrue?: string;
  /** The subset of `untrue` whose subject denies only with `deniedObject` after it. */
  deniesAsVerb?: string;
  deniedObject?: string;
  /** Words that end the noun phrase of a visit. */
  nounPhraseEnds?: string;
  nounPhraseJoints?: string;
  /** Words that may open the predicate of a visit. */
  predicateOpeners?: string;
  /** Verbs with the visit as subject, in the past and in the present. */
  visitPast?: string;
  visitPresent?: string;
  /** Words of the predicate of a visit, by the status they give it. */
  predicateFutures?: string;
  predicateOff?: string;
  predicateOffBefore?: string;
  predicatePostponed?: string;
  predicateMoved?: string;
  predicateNone?: string;
  predicatePlanned?: string;
  predicateAnnounced?: string;
  predicateOccurred?: string;
  predicateUnderWay?: string;
  /** Negations of the predicate and the verbs after them: not done, not called off. */
  predicateNegations?: string;
  notDone?: string;
  notCalledOff?: string;
  predicateCancelled?: string;
  /** Negations that govern a noun. */
  nounNegations?: string;
  /** A preposition that negates a plan. */
  withoutWords?: string;
  /** Verbs after a negation that mark a noun as not cancelled. */
  governedNotOff?: string;
  /** Conjunctions before a participle: while, after. */
  participleConjunctions?: string;
  participleDone?: string;
  participleToCome?: string;
  now?: string;
  /** Verbs of setting out: the journey is in progress. */
  settingOut?: string;
  /** Relative pronouns after a subject, in a clause with its own date, and in one with its own place. */
  relatives?: string;
  datedRelatives?: string;
  goalRelatives?: string;
  since?: string;
  /** Words of the future in a later clause. */
  laterFutures?: string;
  and?: string;
  subjectPronouns?: string;
  /** Conjunctions that continue with the subject of an earlier clause. */
  subjectConjunctions?: string;
  /** Complementizers that refer to the last actor. */
  complementizers?: string;
  possessives?: string;
  /** The possessive mark, written after an apostrophe. */
  possessiveMark?: string;
  subjectPrepositions?: string;
  of?: string;
  the?: string;
  by?: string;
  on?: string;
  /** The preposition of a purpose, "arrived for a visit", and the words after it. */
  forVisit?: string;
  /** Verbs of receiving: the visitor is the one received. */
  receiving?: string;
  /** Words between a preposition and the actor it governs. */
  actorAdjectives?: string;
  /** Words of time and manner that may come between a verb and its subject. */
  adverbs?: string;
  /** Neutral words that may come between a verb and its subject. */
  subjectFillers?: string;
  /** Words before an actor that belongs to another phrase and is not a subject. */
  governedBy?: string;
  fromOrWith?: string;
  /** Verbs with a pronoun for the visit: "which he makes". */
  doneBy?: string;
  /** Letters, thanks, condolences: a subject that travels and is not a person. */
  sent?: string;
  /** Phrases with such a word and another meaning: "at the invitation of". */
  sentExcept?: string;
  /** Destinations of trips that are not visits. */
  institutions?: string;
  /** Verbs of holding a meeting. */
  holding?: string;
  callWords?: string;
  meetVerbs?: string;
  meetWith?: string;
  /** Words between "met" and the person met. */
  objectFillers?: string;
  objectJoints?: string;
  /** Words that may follow "met" without an object. */
  intransitive?: string;
  /** The words that introduce another participant after the first one. */
  metJoints?: string;
  metFillers?: string;
  /** A participant without a name. */
  metUnnamed?: string;
  /** Prepositions of the goal of a visit, by the frame of the trigger. */
  toGoal?: string;
  atGoal?: string;
  forGoal?: string;
  beforeGoal?: string;
  goalStops?: string;
  /** The subset that also stops the search after a verb. */
  goalStopsAfterVerb?: string;
  /** The word for capital, before its adjective or after it. */
  capitalBefore?: string;
  capitalAfter?: string;
  /** Words that name a group or an office without a name. */
  groups?: string;
  /** Offices of one person, and the words before and after them: "the deputy prime minister of Chad". */
  officeHeads?: string;
  actorModifiers?: string;
  actorDeterminers?: string;
  actorPrepositions?: string;
  groupEnds?: string;
}
