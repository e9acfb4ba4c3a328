/** Word lists about events: words separated by spaces, the parts of a phrase joined by `_`. */
export interface EventLists {
  /** Auxiliaries and adverbs between a subject and its verb. */
  auxiliaries?: string;
  /** Auxiliaries before a bare verb. */
  modals?: string;
  /** Of those, the ones that say it is to come. */
  futures?: string;
  /** Words of the future in the clause before a preposition such as "during". */
  clauseFutures?: string;
  /** The modals that decide the status of a verb. */
  statusModals?: string;
  /** Modals of what would only be so: "would be a mistake". */
  conditionals?: string;
  /** An adverb that denies a past: "yet to". */
  notYet?: string;
  /** Words of time that make a present tense the present: "arrives today". */
  presentDays?: string;
  /** Of those, the ones that say it may come. */
  maybes?: string;
  /** The perfect auxiliary: "may have visited" is only supposed. */
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
  /** Negations that are one only as a contraction: the t of "didn't". */
  contractedNegations?: string;
  /** What follows a negation that denies nothing: "not only". */
  affirmed?: string;
  /** Auxiliaries of what is only thought of. */
  unreal?: string;
  /** What a plan is called, before an infinitive, a verb or a noun. */
  plans?: string;
  /** Verbs of planning that govern the noun right after them: "plans a visit". */
  planVerbs?: string;
  /** Determiners that begin an object. */
  determiners?: string;
  refusals?: string;
  invites?: string;
  accepts?: string;
  /** Verbs of success before an infinitive. */
  managed?: string;
  /** Ordinals before an infinitive: "the first to visit". */
  ordinals?: string;
  /** Verbs that take a visit as their object. */
  paying?: string;
  /** Of those, the bare forms. */
  payingBase?: string;
  /** Verbs of holding a visit that say it is going on. */
  ongoing?: string;
  cancels?: string;
  cancelNouns?: string;
  /** Verbs that drop a plan. */
  dropsPlan?: string;
  postpones?: string;
  postponeNouns?: string;
  /** Words after which a cancelled or postponed event is not so yet: "threatened to cancel". */
  unsettled?: string;
  /** A particle that makes an imperfect uncertain. */
  uncertain?: string;
  /** Words that ask for a postponement, so that it is not one yet. */
  asked?: string;
  plannedNouns?: string;
  pastNouns?: string;
  ahead?: string;
  within?: string;
  /** Of those, the ones that put the event before the clause. */
  afterwards?: string;
  announces?: string;
  rejects?: string;
  unrealNouns?: string;
  conditions?: string;
  /** Nouns that open a condition after one of `conditionPrepositions`. */
  conditionNouns?: string;
  conditionPrepositions?: string;
  /** Verbs that open a condition by inversion: "had he visited". */
  inversions?: string;
  nobody?: string;
  /** What follows such a word that denies nothing: "no longer". */
  nobodyExcept?: string;
  /** Negations right before the verb only. */
  negationsBeforeVerb?: string;
  /** "any", where a negation is two words before it. */
  any?: string;
  anyNegations?: string;
  /** Verbs that deny by themselves. */
  denials?: string;
  /** Verbs that deny when a report is their object. */
  denialsOfReports?: string;
  denialPhrases?: string;
  rejectsReport?: string;
  reports?: string;
  reportDeterminers?: string;
  hearsay?: string;
  hearsaySubjects?: string;
  untrue?: string;
  /** Words for truth, which a word of `notTrue` before them denies. */
  truths?: string;
  notTrue?: string;
  /** Of `untrue`, verbs whose subject denies only with `deniedObject` after them. */
  deniesAsVerb?: string;
  deniedObject?: string;
  /** Words that end the noun phrase of a visit. */
  nounPhraseEnds?: string;
  nounPhraseJoints?: string;
  /** What may open the predicate of a visit. */
  predicateOpeners?: string;
  /** Verbs whose subject is the visit, in the past and in the present. */
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
  /** Words before "on" that say a visit goes on. */
  ongoingBefore?: string;
  /** Negations that govern a noun. */
  nounNegations?: string;
  /** A preposition that denies a plan. */
  withoutWords?: string;
  /** Verbs after a negation that say a noun is not called off. */
  governedNotOff?: string;
  /** Conjunctions before an imperfect that say it is to come. */
  subjunctives?: string;
  /** Nouns that are verbs too. */
  nounsAndVerbs?: string;
  /** Adjectives that announce a visit after an auxiliary, and what follows them. */
  dueWords?: string;
  dueFollowers?: string;
  /** Conjunctions before a participle: while, after. */
  participleConjunctions?: string;
  participleDone?: string;
  participleToCome?: string;
  /** Conjunctions before an imperfect: what is before them decides. */
  wishConjunctions?: string;
  /** Negations that are not one after a word of `delayed`. */
  delayedNegations?: string;
  delayed?: string;
  now?: string;
  /** Verbs of setting out: the journey is under way. */
  settingOut?: string;
  /** Relative pronouns after a subject, in a clause with a date of its own, and in one with a place of its own. */
  relatives?: string;
  datedRelatives?: string;
  goalRelatives?: string;
  since?: string;
  /** Words of the future in a later clause. */
  laterFutures?: string;
  and?: string;
  subjectPronouns?: string;
  /** Conjunctions that take up the subject of a clause before. */
  subjectConjunctions?: string;
  /** Complementizers that take up the last actor. */
  complementizers?: string;
  /** Connectors that take up the first subject. */
  sequence?: string;
  possessives?: string;
  /** The possessive mark, written after an apostrophe. */
  possessiveMark?: string;
  subjectPrepositions?: string;
  of?: string;
  the?: string;
  by?: string;
  on?: string;
  /** The preposition of a purpose: "arrived for a visit", and what follows it. */
  forVisit?: string;
  visitDeterminers?: string;
  /** Verbs of receiving: the visitor is the one received. */
  receiving?: string;
  /** Verbs that govern a visit besides those of paying and calling off. */
  governors?: string;
  /** Words between a preposition and the actor it governs. */
  actorAdjectives?: string;
  /** Words of time and manner that may come between a verb and its subject. */
  adverbs?: string;
  /** Words that may come between a verb and its subject and mean nothing here. */
  subjectFillers?: string;
  /** Words before an actor that is part of another phrase, not a subject. */
  governedBy?: string;
  fromOrWith?: string;
  /** Verbs with a pronoun for the visit: "which he makes". */
  doneBy?: string;
  /** Letters, thanks, condolences: what goes there is not a person. */
  sent?: string;
  /** Phrases with such a word that mean nothing of the kind: "at the invitation of". */
  sentExcept?: string;
  /** Places to which one goes for another reason than a visit. */
  institutions?: string;
  /** Verbs of holding a meeting. */
  holding?: string;
  callWords?: string;
  meetVerbs?: string;
  meetWith?: string;
  /** Words between "met" and the one met. */
  objectFillers?: string;
  objectJoints?: string;
  /** What may follow "met" without an object. */
  intransitive?: string;
  /** Verbs of discussing, which need a partner. */
  discussing?: string;
  partner?: string;
  /** After a first one met, the words that lead to another. */
  metJoints?: string;
  metFillers?: string;
  /** One who is met without a name. */
  metUnnamed?: string;
  /** Prepositions of the goal of a visit, by the frame of the trigger. */
  toGoal?: string;
  atGoal?: string;
  forGoal?: string;
  beforeGoal?: string;
  goalStops?: string;
  /** Of those, the ones that stop the search after a verb too. */
  goalStopsAfterVerb?: string;
  /** The word for capital, before its adjective or after it. */
  capitalBefore?: string;
  capitalAfter?: string;
  /** Words that name a group or an office without a name. */
  groups?: string;
  /** Nouns that take the field of an office before them: "interior minister". */
  fieldOffices?: string;
  fieldAdjectives?: string;
  groupEnds?: string;
}
