/** A word that joins the parts of a time expression, or precedes one. */
export type Particle =
  | "of"
  | "in"
  | "to"
  | "and"
  | "between"
  | "equals"
  | "this"
  | "each"
  | "before"
  | "after"
  | "since"
  | "until"
  | "during"
  | "by"
  | "ago"
  | "the"
  | "same"
  | "minus"
  | "clock"
  | "half"
  | "quarter";

/** Word lists about times, in addition to the words of the calendar: words separated by spaces. */
export interface TimeLists {
  /** The definite and the indefinite article, and an article that is written separately. */
  the?: string;
  indefinite?: string;
  /** Verbs after which a bare unit is a length of time: lasted an hour, استمرت شهرا. */
  lasting?: string;
  article?: string;
  /** Numerals after a unit that repeat its number: يوم واحد. */
  one?: string;
  two?: string;
  /** The second word of "week-long". */
  long?: string;
  /** Words after an age: "45 years old". */
  old?: string;
  /** "Last" before an amount, and before a weekday of a month. */
  lastAmount?: string;
  lastPlace?: string;
  /** "Time" after an amount and "of": عقد من الزمن. */
  ofTime?: string;
  /** The letters of Q1 and H2. */
  quarterLetter?: string;
  halfLetter?: string;
  /** Subjects in the plural before a verb in the present. */
  plurals?: string;
  /** "Last" and "final" before a part of a year. */
  lastOf?: string;
  about?: string;
  ago?: string;
  /** "In" before an amount to come, the word for time after its possessive, and words for a record, which looks back. */
  inFuture?: string;
  time?: string;
  ranks?: string;
  /** "From" in "from now", and other words for now. */
  from?: string;
  today?: string;
  /** The word for day before a date or a number. */
  day?: string;
  /** "Day" in "the day before yesterday", and "first" in أول من أمس. */
  dayBeyond?: string;
  firstBeyond?: string;
  /** Words for tomorrow that require a preceding word for day. */
  tomorrowAlone?: string;
  /** The ordinal after yesterday that shifts it one day back: أمس الأول. */
  beforeYesterday?: string;
  /** Words before which الاثنين means the two and not Monday: كلا الاثنين. */
  beforeTwo?: string;
  shortMonths?: string;
  /** Letters after the numeral of an ordinal. */
  ordinalSuffix?: string;
  /** Words between a word for "corresponding" and its date. */
  correspondingTo?: string;
  /** The parts of an abbreviation of "before Christ", and words of it. */
  eraFirst?: string;
  eraSecond?: string;
  birth?: string;
  beforeChrist?: string;
  /** Nouns with a beginning, and things named after their day or year, before the date or after it. */
  happenings?: string;
  namedBefore?: string;
  namedAfterYear?: string;
  namedAfterDay?: string;
  /** Nouns for the beginning or end of an event, and those for neither. */
  begins?: string;
  ends?: string;
  occurs?: string;
  /** Such nouns before "of". */
  beginsOf?: string;
  of?: string;
  eventHeads?: string;
  /** A visit that dates something, and the preposition of its destination. */
  visits?: string;
  goal?: string;
  /** Words that look like a definite noun and are not one. */
  notDefinite?: string;
  /** A period of no fixed length: period, فترة. */
  stretches?: string;
  /** Words that open a time expression and are in no other list. */
  openers?: string;
  /** Adjectives of honour after a month. */
  honours?: string;
  earlier?: string;
  later?: string;
  /** Words after "earlier" and "later". */
  laterOf?: string;
  week?: string;
  this?: string;
  /** Demonstratives with another reference, before a unit and before a weekday. */
  distant?: string;
  distantDay?: string;
  /** A pointer that counts from another day, and one for a period up to now. */
  previous?: string;
  past?: string;
  /** Words before "today" when it is part of a name or of another day. */
  newspapers?: string;
  notTodayAfter?: string;
  notTodayBefore?: string;
  /** Words for now: unambiguous ones, and vague ones. */
  nowSure?: string;
  nowLoose?: string;
  dateWords?: string;
  /** Events held on a weekday, or named after it. */
  weekdayHolders?: string;
  /** Present verbs that the future mark makes future, and other future words. */
  presentVerbs?: string;
  futures?: string;
  /** Participles of plans, verbs of speech in the past, and other past verbs that no shape shows. */
  planned?: string;
  speechVerbs?: string;
  pastVerbs?: string;
  /** Past verbs whose object or infinitive is to come, and the words before it: agreed to, دعا إلى. */
  planningVerbs?: string;
  leadsTo?: string;
  /** Past verbs that move something to a later day: postponed to. */
  movingVerbs?: string;
  /** Past verbs whose object was to come: "cancelled Thursday's trip". */
  callingOff?: string;
  /** Words before the first day of what holds from then on: اعتبارا من. */
  effective?: string;
  /** Words before what is to come: ahead of. */
  aheadOf?: string;
  /** Words that open the content of a verb of speech. */
  that?: string;
  /** "To" before a verb, and forms of "be" before it and before a participle. */
  /** Words that put the present verb after them in the past: كان, لم. */
  pastBefore?: string;
  /** Words that put a verb of the future after them in the past: كان سيسافر. */
  wasBefore?: string;
  infinitive?: string;
  /** Verbs that follow that "to". */
  bareVerbs?: string;
  /** "Have" after "would", which puts it in the past. */
  perfect?: string;
  /** Weekend, and its days, Saturday and Sunday. */
  weekend?: string;
  /** Nouns for the first day of a month: غرة. */
  firstDay?: string;
  presentBe?: string;
  bareBe?: string;
  decadeSuffix?: string;
  /** Nouns for a time of day before "on" and its day: dawn, midnight; and noon. */
  clockNouns?: string;
  noon?: string;
  /** Quarters and thirds of an hour. */
  quarterHour?: string;
  thirdHour?: string;
  /** Abbreviations of the halves of a day, and their letters when a full stop separates them. */
  halfDay?: string;
  morningLetter?: string;
  afternoonLetter?: string;
  halfDayLetter?: string;
  /** The word for time of a zone, after which the zone is named, and the names of zones. */
  zoneWords?: string;
  zones?: string;
  /** The word for hour before its number. */
  clockWords?: string;
}

/** Shapes of words of time, in folded letters. */
export interface TimePatterns {
  /** A word for age. */
  age?: RegExp;
  /** A pointer that counts from another day. */
  anaphoric?: RegExp;
  /** A word after a number that shows that it counts. */
  counted?: RegExp;
  /** A definite noun. */
  definite?: RegExp;
  /** A destination written onto its preposition. */
  joinedGoal?: RegExp;
  /** A verb of the future; its first group is the verb without the mark. */
  future?: RegExp;
  /** A word that holds a number and a unit; its groups are `number` and the name of the unit. */
  compound?: RegExp;
  /** The words before an amount that count it back from the day of writing: il y a. */
  agoBefore?: RegExp;
  /** A verb of the present; its first group is the verb without its prefix. */
  present?: RegExp;
  /** A verb of the past. */
  past?: RegExp;
  /** A noun in the plural, after which a bare verb is in the present. */
  plural?: RegExp;
  /** Clitics before the name of something called by its date. */
  nameClitics?: RegExp;
}

/** The words of times of one language, in addition to the words of its calendar. */
export interface TimeWords {
  particles: readonly (readonly [Particle, string])[];
  /** Whether last and next come before the noun or after it. */
  pointers: "before" | "after" | "either";
  /** A noun that words point to has no article written onto it. */
  nounsBare?: true;
  /** The numbers inside compounds in order, the first of them one. */
  compoundNumbers?: string;
  /** The word for day follows its weekday: Salı günü. */
  dayFollows?: true;
  /** The verb ends its clause, so that its tense follows a date. */
  verbLast?: true;
  /** Whether names of days and months are capitalized. */
  hasCapitals: boolean;
  /** Whether 3/4 is the third of April, or may be the fourth of March. */
  dateOrder: "day-first" | "unknown";
  /** The beginning of a present verb in `presentVerbs`, which the future mark replaces. */
  presentPrefix?: string;
  /** Clitics that turn a doubtful month into another word. */
  notBeforeMonth?: string;
  /** Holidays with their day of the year, or counted from Easter. */
  holidays?: readonly (readonly [name: string, day: string])[];
  /** The tense of a word that is a verb, in folded letters. */
  tenseOfVerb?: (letters: string) => "past" | "present" | "future" | undefined;
  lists: TimeLists;
  patterns?: TimePatterns;
}
