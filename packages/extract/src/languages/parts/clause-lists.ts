/** Word lists of the reader of clauses whose subject comes before the verb. */
export interface ClauseLists {
  /** Participles of a beginning: "has begun" is going on. */
  begunWords?: string;
  /** Prepositions before a meeting in which something is done: "thanked him in a call". */
  meetingPrepositions?: string;
  /** Where a plan stands: "on the agenda: a meeting". */
  agendas?: string;
  /** Groups that may be one party: "a delegation". */
  singularGroups?: string;
  /** Times after which what is called off takes place: "to a later date". */
  laterWords?: string;
  /** Nouns that are a meeting or a call by themselves, without participants. */
  meetingNouns?: string;
  /** Words before the subject of a clause: "but the talks", "said that the talks". */
  clauseOpeners?: string;
  /** Pasts that no ending shows: "the talks dealt with trade". */
  irregularPasts?: string;
  /** Forms of be, have and do, and modals. */
  auxiliaryVerbs?: string;
  /** Auxiliaries and negations that occur only after an apostrophe, and the words before one that is not a possessive. */
  contractions?: string;
  contractedAfter?: string;
  /** The participle of the perfect, which is not a finite verb: "having visited Oslo". */
  perfectParticiples?: string;
  /** A journey that is going on: "en route to Oslo", "the Oslo-bound minister", "the visiting premier". */
  routeWords?: string;
  boundWords?: string;
  /** Words before a subjunctive: "demanded that King Leo visit". */
  demanding?: string;
  /** Verbs of a summons, and the words of one that courts and the police issue. */
  summoning?: string;
  courts?: string;
  /** Conjunctions of a stay: "while in Oslo". */
  whileWords?: string;
  /** Verbs of a journey that takes somebody somewhere, those in the present, and more nouns for a journey. */
  takingVerbs?: string;
  takingNow?: string;
  /** Pronouns for more than one person: "they met again". */
  pluralPronouns?: string;
  /** Words after the comma of an aside: "Back from Oslo, where he met the king, President Sule". */
  asideRelatives?: string;
  /** Words for a place that the text has named. */
  whereWords?: string;
  thereWords?: string;
  /** The relative of an owner: "King Leo, whose visit". */
  whoseWords?: string;
  /** Verbs that ask somebody to come to a place. */
  askingVerbs?: string;
  /** Verbs of somebody who leads a group, and words for such a group. */
  leadingVerbs?: string;
  ledGroups?: string;
  /** The negation of what was planned: "will no longer travel". */
  noLonger?: string;
  /** Verbs of a stay that goes on. */
  stayingVerbs?: string;
  /** Words after a stay at home: "stayed behind in Oslo". */
  behindWords?: string;
  /** Words before the date that a later one replaces. */
  insteadWords?: string;
  /** Phrases of two or three words that say that people are together: "Behind closed doors, the ministers argued". */
  meetingOpeners?: string;
  /** Parts of a visit that is going on: "on the second day of his visit". */
  dayNouns?: string;
  /** Words that mean two persons after an article: "the two". */
  pairWords?: string;
  journeyNouns?: string;
  /** Verbs of an effort that ended in an event: "it took King Leo two flights to reach Oslo". */
  effortVerbs?: string;
  /** Letters of an ambassador, which are a meeting only where somebody receives them. */
  credentials?: string;
  /** Prepositions of a place that opens a clause: "To Oslo came King Leo". */
  openingGoal?: string;
  visitingWords?: string;
  /** What somebody comes for, besides visits and meetings: "in Oslo for the royal wedding". */
  occasions?: string;
  /** Prepositions before a telephone or a video link. */
  phonePrepositions?: string;
  be?: string;
  have?: string;
  /** The past of an obligation, which took place: "had to cancel". */
  hadTo?: string;
  /** Auxiliaries of the passive in the past, and of the perfect in the present. */
  pastPassive?: string;
  presentPerfect?: string;
  /** Adverbs that belong to a verb: "flew in", "went back". */
  particles?: string;
  particleFollowers?: string;
  /** Words before a noun that is also a participle: "a meeting". */
  nominalBefore?: string;
  /** Words before a participle that did not happen: "without visiting". */
  participleAgainst?: string;
  /** Prepositions of a stay, after "is" and after other verbs, and words between "is" and such a preposition. */
  stay?: string;
  stayGoal?: string;
  stillWords?: string;
  /** Words that make a call a meeting: "a courtesy call". */
  courtesyWords?: string;
  /** Possessive pronouns that are also objects. */
  objectPronouns?: string;
  /** Adverbs of a return: "flew home", "went back". */
  homewards?: string;
  /** Verbs that need a length of time: "spent two days in". */
  durationVerbs?: string;
  /** Verbs of arriving, after which a stay of some days is in progress. */
  arriving?: string;
  towardsGoal?: string;
  ofGoal?: string;
  goalJoints?: string;
  /** Prepositions before an event noun, and those that join it to another noun. */
  nounPrepositions?: string;
  outerPrepositions?: string;
  /** Nouns for a part of an event: "the end of the visit". */
  partNouns?: string;
  /** Words that end the phrase of a noun to the left. */
  phraseBreaks?: string;
  /** Adjectives of an event that may not take place. */
  unrealAdjectives?: string;
  announcementNouns?: string;
  /** Words inside the phrase of a noun after it. */
  complementWords?: string;
  betweenWords?: string;
  callPartners?: string;
  nounPartner?: string;
  partnerWith?: string;
  phoneWords?: string;
  phoneFillers?: string;
  /** Verbs of a host, of sending a visitor, and the noun of a journey: "on his way". */
  hosting?: string;
  sending?: string;
  wayWords?: string;
  /** Verbs of two persons who discuss something with each other. */
  talkVerbs?: string;
  visitedGoal?: string;
  /** Nouns for those who send representatives: "the envoys of the six countries". */
  memberNouns?: string;
  /** Adjectives of a meeting that names no participant. */
  formats?: string;
  departures?: string;
  /** Phrases that make a negated plan a cancelled one. */
  afterAll?: string;
  /** Nouns that act for their owner: "the king's plane landed". */
  proxies?: string;
  /** Verbs with an ongoing visit as subject. */
  visitOngoing?: string;
  fromGoal?: string;
  /** Adverbs before "from", which say that a visit is over: "back from Oslo". */
  backWords?: string;
  /** Verbs that report a call only with a telephone in their clause. */
  phoneOnly?: string;
  /** Nouns whose place follows "in". */
  stayNouns?: string;
  /** An adverb of the next leg of a journey. */
  onwards?: string;
  /** Words for two persons named before: "the two". */
  bothWords?: string;
  /** Prepositions before a date that is the end of a length of time. */
  datesOfLength?: string;
  durationUnits?: string;
  /** Verbs of a request, and those of a guest: "asked King Leo to come". */
  requests?: string;
  /** Bodies that send a delegation: "Chad's parliament". */
  bodyNouns?: string;
  reaching?: string;
  hourUnits?: string;
  spending?: string;
  gatheringVerbs?: string;
  togetherWord?: string;
  endingVerbs?: string;
  /** "the visit fell through", "came to nothing". */
  visitCancelled?: string;
  /** "nothing came of the visit". */
  nothingWords?: string;
  comeWords?: string;
  phoneLines?: string;
  /** "until Friday", "through Sunday". */
  untilWords?: string;
  /** Verbs of a person who is invited: "received an invitation". */
  gettingVerbs?: string;
  guestVerbs?: string;
  /** Verbs of a host who waits: "Oslo expects King Leo". */
  expecting?: string;
  /** Nouns before "of" and a town, words that end a name that is not a town's, and words that may follow a town. */
  townNouns?: string;
  notTowns?: string;
  townFollowers?: string;
  /** Words of presences without a verb: "just back from", "after two days in", "expected in Oslo: ", "next stop: Oslo". */
  onlyJust?: string;
  afterWords?: string;
  awaitedWords?: string;
  nextWords?: string;
  stopNouns?: string;
  cleftSubjects?: string;
  /** Nouns for the beginning of a journey, which is in progress. */
  startNouns?: string;
  /** Relative pronouns of an object. */
  objectRelatives?: string;
  /** Words for more than one person, who can meet each other. */
  pluralActors?: string;
  /** Nouns for a tour, whose goal follows "of". */
  tours?: string;
  /** Adverbs of time and place, and prepositions before a date. */
  timeWords?: string;
  datePrepositions?: string;
}
