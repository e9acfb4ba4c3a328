/** Word lists of languages whose verbs come before their subjects. */
export interface VerbFirstLists {
  /** The forms of all verbs in the lists below, by tense. */
  pastVerbs?: string;
  presentVerbs?: string;
  futureVerbs?: string;
  /** Verbs of making, beginning and ending a visit or a meeting, and those that have it as their subject. */
  makingVerbs?: string;
  takingPlaceVerbs?: string;
  /** The subset that ends it, and verbs and words of a visit that goes on. */
  endingVerbs?: string;
  continuingVerbs?: string;
  /** Nouns of holding, making, beginning and ending. */
  makingNouns?: string;
  /** Verbs of hoping, asking and proposing, and nouns of possibility. */
  wishes?: string;
  /** Verbs of saying, and verbs that judge an event. */
  says?: string;
  judges?: string;
  /** Verbs of accepting an invitation. */
  acceptsInvitation?: string;
  /** Words for "still", and their negation. */
  still?: string;
  /** The past and present of "be". */
  was?: string;
  be?: string;
  /** Words for "perhaps", and the particle that makes an imperfect uncertain. */
  perhaps?: string;
  maybeParticle?: string;
  /** Conjunctions that open a clause after its governing verb: that. */
  openers?: string;
  /** The subset that may stand right before a subjunctive. */
  subjunctiveOpeners?: string;
  /** Conjunctions of time before such a clause. */
  afterOpeners?: string;
  beforeOpeners?: string;
  withoutOpeners?: string;
  /** Adverbs of time and manner in a verb group. */
  groupAdverbs?: string;
  /** Nouns of ending after "in": في ختام. */
  endNouns?: string;
  /** Prepositions of an event that is over, and of one in which the clause takes place. */
  afterEvent?: string;
  duringEvent?: string;
  /** Prepositions before a phrase that may come between a verb and its subject. */
  phrasePrepositions?: string;
  /** Words for the two sides of an earlier meeting. */
  bothSides?: string;
  /** Prepositions of a partner: with; between. */
  withPartner?: string;
  between?: string;
  /** Words that make a meeting a call. */
  remoteWords?: string;
  /** The future of "be". */
  willBe?: string;
  /** Verbs with a meeting or a meal as their subject, which brings its participants together: جمع اللقاء. */
  gatheringVerbs?: string;
  /** Verbs of taking part in a meeting. */
  attendingVerbs?: string;
  /** Adjectives of a meeting or a call. */
  meetingAdjectives?: string;
  /** Verbs that order a diplomat to come, and the diplomats of another state. */
  summoningVerbs?: string;
  diplomats?: string;
  /** Papers of a new ambassador, and the verbs of handing and receiving them. */
  credentials?: string;
  credentialVerbs?: string;
  /** Lengths after "before" that count back from now: قبل قليل. */
  agoNouns?: string;
  /** Words for guests: حل ضيفا. */
  guestWords?: string;
  /** Nouns for a visit, and words that place the clause in its middle: في ثاني أيام زيارته. */
  visitNouns?: string;
  journeyNouns?: string;
  underWayNouns?: string;
  /** Verbs of arriving, which need no preposition before a place. */
  arrivingVerbs?: string;
  /** Prepositions of the place of a visit, and those of another place. */
  inGoal?: string;
  fromPlace?: string;
  /** Verbs and nouns before a destination: تشمل, للعاصمة, بالعاصمة. */
  goalVerbs?: string;
  goalHeads?: string;
  placeHeads?: string;
  /** Verbs of leaving a place, and those whose subject is the place. */
  leavingVerbs?: string;
  receivingPlaces?: string;
  /** Verbs of beginning a visit. */
  beginningVerbs?: string;
  /** The preposition of a partner, nouns before the name of a town, and nouns for things that arrive or are received. */
  onlyWith?: string;
  townHeads?: string;
  things?: string;
  /** Verbs with many other uses, whose goal must follow at once. */
  strictVerbs?: string;
  /** Lengths of a stay. */
  durations?: string;
  /** Verbs of packing, and what is packed: شد الرحال. */
  packingVerbs?: string;
  packs?: string;
  /** Verbs of giving up a plan, and of revealing one. */
  droppingVerbs?: string;
  revealing?: string;
  /** Verbs that report a call only together with a word for it. */
  remoteVerbs?: string;
  /** Nouns for several persons, who meet each other. */
  pluralGroups?: string;
  /** Verbs of spending time somewhere, and a verb of delaying that is also an adjective. */
  sojourningVerbs?: string;
  postponesBeforeActor?: string;
  /** Participles of returning, words before the leader of a delegation, and cancellations with a pronoun for the visit. */
  returning?: string;
  ledBy?: string;
  offThem?: string;
  /** Words before "that" which begin another statement: غير أن. */
  butOpeners?: string;
  /** Verbs of visiting. */
  visitingVerbs?: string;
  or?: string;
  /** Words between two destinations. */
  goalJoints?: string;
  /** Verbs of making that have other uses after a noun. */
  ambiguousMaking?: string;
  /** Verbs whose letters are also those of their verbal noun: عقد. */
  verbalNounsToo?: string;
  /** The same, only after a preposition: بشأن تبادل. */
  verbalNounsAfter?: string;
  /** Nouns with the letters of a verb, which are never one: وزارة. */
  nounsLikeVerbs?: string;
  /** Nouns of an agreement before "that": جرى الاتفاق على أن. */
  agreedNouns?: string;
  /** Verbs of counting as, whose letters are also those of a promise: تعد الزيارة الأولى. */
  countsAs?: string;
  /** Words that make a negation a statement: سوى, إلا. */
  exceptives?: string;
  /** The negation of the past, and that of the future. */
  pastNegations?: string;
  futureNegations?: string;
  /** Words with the article that are the second part of a name: الدين, الرحمن. */
  namePartsWithArticle?: string;
  /** Words for the first visit of its kind, and nouns of bodies that a country's name completes. */
  firstOfItsKind?: string;
  times?: string;
  /** Nouns of what is left of a stay: دخلت الزيارة يومها الثالث. */
  stayDays?: string;
  /** Verbs of a time that is left until a visit, of moving its day, and of answering, which leave an invitation open. */
  separates?: string;
  movesDate?: string;
  answers?: string;
  /** Nouns of an announcement with the article, the adverb of an official one, and adjectives of a visit that goes on. */
  announcements?: string;
  officially?: string;
  currentAdjectives?: string;
  /** The conjunction of a result in the past: لم تمض ساعات حتى وصل. */
  untilOpeners?: string;
  /** Nouns of a destination, of arriving and of setting out. */
  destinationNouns?: string;
  arrivalNouns?: string;
  departureNouns?: string;
  /** Nouns of a way to a place. */
  wayNouns?: string;
  bodiesOfPlaces?: string;
  /** Verbs of welcoming a guest whom a preposition written onto the word introduces. */
  welcomingVerbs?: string;
  /** Verbs with a host as their subject and the guest as their object: the host may be a country. */
  hostingVerbs?: string;
  /** Nouns of an office that another office follows: نائب رئيس. */
  deputies?: string;
  /** Nouns of a meal that is a meeting only with a guest. */
  feasts?: string;
  /** Verbs of motion that never have a place as their object. */
  prepositionVerbs?: string;
  /** Nouns of a journey to several places. */
  tourNouns?: string;
  /** The word before "of" and several places: كلا من القاهرة والرباط. */
  each?: string;
  /** Kinship before the name of a partner: أخيه الرئيس. */
  kin?: string;
  /** Offices that name the place to which somebody is sent: مبعوث الأمم المتحدة إلى سوريا. */
  sentOffices?: string;
  /** Adjectives whose negation says nothing of an event: إلى أجل غير مسمى. */
  openAdjectives?: string;
  /** Prepositions of matters. */
  aboutWords?: string;
  /** Words that begin a clause which goes on with an earlier subject. */
  clauseStarts?: string;
  /** Verbs with the visit or meeting as their subject: lasted, formed. */
  eventPredicates?: string;
  /** Verbs with the visit as subject whose denial does not deny it, past and present: the visit caused, yielded, coincided. */
  outcomePast?: string;
  outcomePresent?: string;
  /** Phrases of ending before a visit, and those that leave it open after it: قيد الدراسة. */
  endPhrases?: string;
  openPredicates?: string;
  /** Verbs and nouns that put off only a visit right after them or their subject, and verbs that keep somebody from a plan. */
  postponesBeforeNoun?: string;
  preventing?: string;
  /** Verbs of sending a visitor, the subset that sends only persons, verbs of looking round, and of visiting with a pronoun for the place. */
  sendingVerbs?: string;
  delegatingVerbs?: string;
  inspectingVerbs?: string;
  visitingItVerbs?: string;
  /** The relative adverb of a place, prepositions with a pronoun for it, and words for what happened there. */
  whereWords?: string;
  thereWords?: string;
  thence?: string;
  /** Verbs of an aircraft with its passenger, and participles of a visitor: عاد زائرا. */
  carries?: string;
  visitorWords?: string;
  /** The country of the reporter, as a goal, and the same after a visit: للبلاد. */
  homeGoals?: string;
  homeGoalsOfNoun?: string;
  /** Adjectives of bodies of many countries, whose officials are at home in none: المفوضة الأوروبية. */
  worldAdjectives?: string;
  /** Nouns for a stop of a tour, words that make a stop one abroad, and pronouns before the place of a stop: هي تونس. */
  stationNouns?: string;
  abroad?: string;
  itIs?: string;
  /** Nouns for the day of a visit, which a verb of announcing may govern. */
  dateNouns?: string;
  /** Words before "planned" after a denial: لن يزورها كما كان مقررا. */
  asPlanned?: string;
  /** Verbs of coming back, and words for a day before "of" a visit: في اليوم الثاني من زيارته. */
  returningVerbs?: string;
  dayWords?: string;
  /** Words that open an aside between commas, and lengths of time that make a stay a residence. */
  asideOpeners?: string;
  years?: string;
  /** Verbs of a visit that goes on for days or until a day, nouns for a mission, and adjectives of a day that is long past. */
  lasting?: string;
  days?: string;
  until?: string;
  missions?: string;
  /** Words for a counterpart, who is an actor only beside another one. */
  counterparts?: string;
  /** Nouns of an invitation, before the one who invites. */
  invitationNouns?: string;
  /** Predicates of a guest, in a clause without a verb. */
  guestNouns?: string;
  longPast?: string;
  /** Verbs of an aircraft with a pronoun for the passenger, nouns for a stay, and nouns of receiving a guest. */
  carryingThem?: string;
  stayNouns?: string;
  receiveNouns?: string;
  /** Verbs of hearsay, and words after which a denial no longer holds: but. */
  rumours?: string;
  butWords?: string;
  /** Verbs of receiving a call. */
  receivesCall?: string;
  /** Verbs of meeting with a pronoun for the person met, and those that both sides do. */
  meetingThemVerbs?: string;
  reciprocalVerbs?: string;
  /** Nouns that name a meeting by themselves, and words that introduce its participants. */
  namedMeetings?: string;
  nounPartner?: string;
  /** Words for another participant, with a conjunction. */
  joinedCounterparts?: string;
  /** Verbs that need such a word. */
  guestVerbs?: string;
}
