/**
 * The names of an organization or a ministry: its id, its name, and other spellings separated by semicolons. A spelling after an
 * opening bracket, such as `(واس`, is a name only in brackets or quotation marks, one after a tilde never follows a preposition of
 * one letter, and one after a circumflex is a name only after the article.
 */
export type NamedRow = readonly [id: string, name: string, others?: string];

/** Word lists around names of organizations: words separated by spaces. */
export interface OrganizationLists {
  /** The preposition between a ministry and its country, the article, and the possessive mark. */
  of?: string;
  the?: string;
  possessiveMark?: string;
  /** Nouns that end a name, each after at least one other word of it: Northern Relief Agency. */
  lastHeads?: string;
  /** Nouns that begin a name and continue with a preposition: Bank of, Institute for. */
  firstHeads?: string;
  /** Those of them that nothing capitalized follows: Gulf Air. */
  endHeads?: string;
  /** Those of them that need two words before them: Federal Aviation Administration. */
  longHeads?: string;
  /** Nouns of companies and groups right before a proper name: the engineering group Torrend Impianti. */
  companyNouns?: string;
  /** Roles in a company and a preposition after them: chairman of. */
  companyRoles?: string;
  afterRole?: string;
  indefinite?: string;
  /** Acronyms of things, and nouns after the acronym of a thing: the INF missile. */
  thingAcronyms?: string;
  thingsNamed?: string;
  /** Nouns of what is named after persons with their title: King Faisal University. */
  honouredHeads?: string;
  /** Ordinals of days: the Second of December Committee. */
  ordinals?: string;
  /** Words that make a description even with a preposition after the noun: joint commission on trade. */
  jointBefore?: string;
  /** Verbs whose object in capitals is a news agency. */
  citedAfter?: string;
  /** First words of names of companies and clubs: Air, FC. */
  companyHeads?: string;
  /** Nouns of offices of state, to whose name an adjective of nationality does not belong. */
  stateHeads?: string;
  /** Prepositions after a noun that begins a name. */
  afterHead?: string;
  and?: string;
  /** Words that do not name an organization alone with a noun that ends one: joint committee, working group. */
  commonBefore?: string;
  /** Words after such a noun and its preposition that make no name: council of ministers. */
  commonAfter?: string;
  /** Nouns of motion that are also movements, and what moves: حركة الملاحة. */
  motionHeads?: string;
  motions?: string;
  /** Definite nouns with the ending of an adjective of relation: المسؤولية. */
  nounsLikeAdjectives?: string;
  /** Nouns of streets, stations and buildings that are named after organizations. */
  sites?: string;
  /** Nouns of the building of a seat of power, and prepositions after which the building is meant. */
  palaces?: string;
  placePrepositions?: string;
  /** Nouns that are also surnames. */
  surnameHeads?: string;
  /** Nouns of buildings, streets and events, whose name may contain one of an organization. */
  otherHeads?: string;
  /** Capitalized words that begin a sentence and no name. */
  openers?: string;
  /** Plurals whose possessive is part of a name: people's, workers'. */
  possessors?: string;
  /** Nouns that one definite noun makes a name, and those that need more: a second noun, an adjective or a purpose. */
  freeHeads?: string;
  fullHeads?: string;
  /** Nouns that a place makes a name, and those that any other bare name does: جامعة حلب, وكالة بترا. */
  placeHeads?: string;
  namedHeads?: string;
  /** Nouns of papers and broadcasters, which one definite noun names. */
  channels?: string;
  /** Nouns that begin a name in quotation marks. */
  quotedHeads?: string;
  /** Nouns that with the article, an adjective and a purpose are a name: الهيئة العامة للاستثمار. */
  definiteHeads?: string;
  /** Such nouns that need no purpose: المصرف المركزي. */
  definiteAlone?: string;
  /** Such nouns that two adjectives make a name: التيار الوطني الحر. */
  twofoldHeads?: string;
  /** Nouns that a place makes a name if an adjective or a purpose follows it: جهاز قطر للاستثمار. */
  purposeHeads?: string;
  /** Feminine nouns that a proper name of several words may follow: مؤسسة كونراد أديناور. */
  properHeads?: string;
  /** Nouns of armed forces, those of them that a nationality alone makes a name, their adjectives, and those that do so alone. */
  forces?: string;
  nationalForces?: string;
  forceAdjectives?: string;
  forceNames?: string;
  /** First adjectives that with a second one make such a noun a name: الاتحاد الوطني الكردستاني. */
  statutory?: string;
  /** Names of continents and regions without the article. */
  regions?: string;
  /** The noun of airlines before an adjective of nationality, and an adjective that may come between them. */
  airlines?: string;
  airlineAdjectives?: string;
  /** Titles of the person whom an organization is named after, words that join parts of that name, and words that begin one. */
  honours?: string;
  nameParts?: string;
  beforeNames?: string;
  /** Adjectives that do not end like one of nationality. */
  adjectives?: string;
  /** Definite words that are never part of a name. */
  notInChain?: string;
  /** Common nouns that are not a name by themselves. */
  commonNames?: string;
}

/** The names of organizations in one language. */
export interface OrganizationWords {
  organizations: readonly NamedRow[];
  ministries: readonly NamedRow[];
  /** Longer names that contain one of these and belong to another body, separated by semicolons. */
  otherBodies?: string;
  /** Whether the country of a ministry comes before its name or after it. */
  country: "before" | "after";
  /** How names of other organizations are recognized: by their capitals, or by a chain of definite nouns. */
  grammar?: "capitals" | "chain";
  /** The name of a country's ministry; {ministry} and {country} are replaced. */
  ministryName: string;
  lists: OrganizationLists;
}
