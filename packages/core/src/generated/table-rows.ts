// Generated from the schemas by `npm run generate`; do not edit.

/** The flat tables of articles. */
export interface Tables {
  /** One row for each article, with its text. */
  articles: ArticleRow[];
  /** One row for each quote of each fact; a fact without words has one row. */
  facts: FactRow[];
  /** One row for each visit. */
  visits: VisitRow[];
  /** One row for each visitor of each visit. */
  visitors: VisitorRow[];
  /** One row for each host of each visit. */
  hosts: HostRow[];
  /** One row for each meeting. */
  meetings: MeetingRow[];
  /** One row for each participant of each meeting. */
  participants: ParticipantRow[];
  /** One row for each agreement. */
  agreements: AgreementRow[];
  /** One row for each signatory of each agreement. */
  signatories: SignatoryRow[];
  /** One row for each statement. */
  statements: StatementRow[];
  /** One row for each quantity. */
  quantities: QuantityRow[];
  /** One row for each time expression that dates no coded object. */
  times: TimeRow[];
  /** One row for each relation. */
  relations: RelationRow[];
  /** One row for each entity. */
  entities: EntityRow[];
  /** One row for each office of each person. */
  offices: OfficeRow[];
  /** One row for each mention of each entity. */
  mentions: MentionRow[];
}

/** What the rows of objects have in common: where they are, and their quotes. */
export interface ObjectRow {
  /** The IRI of the article. */
  article: string;
  /** JSON Pointer of the object in the article, with array places replaced by ids where the item has one. */
  key: string;
  /** The exact words of the first quote. */
  quote?: string;
  /** Where the first quote begins: UTF-16 units into the text, inclusive. */
  quoteStart?: number;
  /** Where the first quote ends: UTF-16 units into the text, exclusive. */
  quoteEnd?: number;
  /** `quoteStart` in code points, as Python, R and SQL count. */
  quoteStartCodePoints?: number;
  /** `quoteEnd` in code points, as Python, R and SQL count. */
  quoteEndCodePoints?: number;
  /** How many quotes there are. */
  quotes: number;
  /** The other quotes, joined with an ellipsis. */
  otherQuotes?: string;
  /** The id of the sentence in which the quote begins. */
  sentence?: string;
  /** That sentence in another language: the first one that has a gloss. */
  sentenceGloss?: string;
}

/** One row for each article, with its text. */
export interface ArticleRow {
  /** The IRI of the article. */
  article: string;
  /** The version of the article, as the publisher counts. */
  version?: string;
  /** The schema.org type of the article. */
  type: string;
  /** What kind of text it is. */
  genre?: string;
  /** Whether `text` is the whole article or an excerpt. */
  extent: string;
  /** Whose words the whole text is, where it does not say otherwise. */
  voice?: string;
  /** The headline: the first block of `text`. */
  headline?: string;
  /** Where the quote in `headline` begins: UTF-16 units into the text, inclusive. */
  headlineStart?: number;
  /** Where the quote in `headline` ends: UTF-16 units into the text, exclusive. */
  headlineEnd?: number;
  /** `headlineStart` in code points, as Python, R and SQL count. */
  headlineStartCodePoints?: number;
  /** `headlineEnd` in code points, as Python, R and SQL count. */
  headlineEndCodePoints?: number;
  /** The language of the text. */
  inLanguage: string;
  /** The base direction of the text. */
  textDirection: string;
  /** The words that say where and when it was written. */
  dateline?: string;
  /** Where the quote in `dateline` begins: UTF-16 units into the text, inclusive. */
  datelineStart?: number;
  /** Where the quote in `dateline` ends: UTF-16 units into the text, exclusive. */
  datelineEnd?: number;
  /** `datelineStart` in code points, as Python, R and SQL count. */
  datelineStartCodePoints?: number;
  /** `datelineEnd` in code points, as Python, R and SQL count. */
  datelineEndCodePoints?: number;
  /** When it was published. */
  datePublished?: string;
  /** When it was last changed. */
  dateModified?: string;
  /** Who wrote it. Their names, joined with semicolons. */
  author?: string;
  /** Who published it. The name as it stands with the article. */
  publisherName?: string;
  /** Who published it. The party's page. */
  publisherUrl?: string;
  /** Who published it. The entity, if the text also speaks of it. */
  publisherEntity?: string;
  /** Who delivered it, such as an agency. The name as it stands with the article. */
  providerName?: string;
  /** Who delivered it, such as an agency. The party's page. */
  providerUrl?: string;
  /** Who delivered it, such as an agency. The entity, if the text also speaks of it. */
  providerEntity?: string;
  /** Where it was published. */
  url?: string;
  /** Where a copy is kept. */
  archivedAt?: string;
  /** What it is based on. Joined with spaces. */
  isBasedOn?: string;
  /** Its subjects: IPTC Media Topics, each with its words. Joined with spaces. */
  about?: string;
  /** Free keywords. Joined with semicolons. */
  keywords?: string;
  /** The licence of the text: SPDX id, LicenseRef-… or URL. */
  license?: string;
  /** Whose the text is. The name as it stands with the article. */
  copyrightHolderName?: string;
  /** Whose the text is. The party's page. */
  copyrightHolderUrl?: string;
  /** Whose the text is. The entity, if the text also speaks of it. */
  copyrightHolderEntity?: string;
  /** How the text may be used. */
  usageInfo?: string;
  /** The article this is a translation of. */
  translationOfWork?: string;
  /** The program that wrote the file. The program. */
  generatorName?: string;
  /** The program that wrote the file. Its version. */
  generatorVersion?: string;
  /** The program that wrote the file. Who provides it. */
  generatorProvider?: string;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  textHash: string;
  /** The text, frozen: every span counts into it. */
  text: string;
}

/** One row for each quote of each fact; a fact without words has one row. */
export interface FactRow {
  /** The IRI of the article. */
  article: string;
  /** JSON Pointer of the object in the article, with array places replaced by ids where the item has one. */
  key: string;
  /** The id of the object that the fact is about; the article's IRI for the article itself. */
  about: string;
  /** Which property of the object the fact gives; the concept's name for the object itself. */
  property: string;
  /** What is coded. */
  value?: string;
  /** stated, inferred or external; for a date its basis. */
  state: string;
  /** Whose word it is: ids of entities, or article-voice, unnamed, impersonal. */
  by: string;
  /** True where a statement denies its content. */
  negated?: boolean;
  /** probable, possible, hoped, required or non-literal, where a statement is marked. */
  modality?: string;
  /** The coder's remark. */
  note?: string;
  /** Where an external value comes from: title, date, address. */
  source?: string;
  /** The exact words that support the fact. */
  quote?: string;
  /** Where the quote begins: UTF-16 units into the text, inclusive. */
  quoteStart?: number;
  /** Where the quote ends: UTF-16 units into the text, exclusive. */
  quoteEnd?: number;
  /** `quoteStart` in code points, as Python, R and SQL count. */
  quoteStartCodePoints?: number;
  /** `quoteEnd` in code points, as Python, R and SQL count. */
  quoteEndCodePoints?: number;
  /** The id of the sentence in which the quote begins. */
  sentence?: string;
  /** That sentence in another language: the first one that has a gloss. */
  sentenceGloss?: string;
}

/** One row for each visit. */
export interface VisitRow extends ObjectRow {
  /** The id of the visit. */
  id: string;
  /** Whether the article is about this visit or mentions it as background. */
  role: string;
  /** How far it has come: announced, occurred, postponed … */
  status: string;
  /** Why it was postponed or cancelled. In the article's language, else the first language given. */
  statusReason?: string;
  /** Why it was postponed or cancelled. In English. */
  statusReasonEn?: string;
  /** Why it was postponed or cancelled. In Arabic. */
  statusReasonAr?: string;
  /** The kind of visit, as a source names it. */
  type?: string;
  /** The grade at which the host receives the visitor. */
  hostGrade?: string;
  /** Those who travel. Ids of entities, joined with spaces. */
  visitors: string;
  /** The ranks of `visitors`, joined with spaces. */
  rankOfVisitors?: string;
  /** The countries of `visitors`, joined with spaces: ISO 3166-1 alpha-2 codes. */
  countryOfVisitors?: string;
  /** `countryOfVisitors` as ISO 3166-1 alpha-3 codes; the EU and the UN do not have one. */
  countryOfVisitorsAlpha3?: string;
  /** Those who receive, as the text names them. Ids of entities, joined with spaces. */
  hosts?: string;
  /** The ranks of `hosts`, joined with spaces. */
  rankOfHosts?: string;
  /** The countries of `hosts`, joined with spaces: ISO 3166-1 alpha-2 codes. */
  countryOfHosts?: string;
  /** `countryOfHosts` as ISO 3166-1 alpha-3 codes; the EU and the UN do not have one. */
  countryOfHostsAlpha3?: string;
  /** The country visited; absent for a tour. */
  hostCountry?: string;
  /** `hostCountry` as ISO 3166-1 alpha-3 code; the EU and the UN do not have one. */
  hostCountryAlpha3?: string;
  /** The place visited, such as a city. */
  place?: string;
  /** The tour this visit is a stop of. */
  partOf?: string;
  /** When it begins. The date as far as it is known; absent when unresolved. */
  start?: string;
  /** When it begins. How the value is to be taken (TIMEX3): before, after, start, approx … */
  startMod?: string;
  /** When it begins. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  startBasis?: string;
  /** When it begins. What the time hangs on, such as a visit or an event. */
  startAnchor?: string;
  /** When it begins. The calendar of the words, only if it is not the Gregorian. */
  startCalendar?: string;
  /** When it begins. The words of the text; several quotes are joined with an ellipsis. */
  startWords?: string;
  /** When it ends. The date as far as it is known; absent when unresolved. */
  end?: string;
  /** When it ends. How the value is to be taken (TIMEX3): before, after, start, approx … */
  endMod?: string;
  /** When it ends. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  endBasis?: string;
  /** When it ends. What the time hangs on, such as a visit or an event. */
  endAnchor?: string;
  /** When it ends. The calendar of the words, only if it is not the Gregorian. */
  endCalendar?: string;
  /** When it ends. The words of the text; several quotes are joined with an ellipsis. */
  endWords?: string;
  /** When it was due to begin, where that date no longer holds. The date as far as it is known; absent when unresolved. */
  plannedStart?: string;
  /** When it was due to begin, where that date no longer holds. How the value is to be taken (TIMEX3): before, after, start, approx … */
  plannedStartMod?: string;
  /** When it was due to begin, where that date no longer holds. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  plannedStartBasis?: string;
  /** When it was due to begin, where that date no longer holds. What the time hangs on, such as a visit or an event. */
  plannedStartAnchor?: string;
  /** When it was due to begin, where that date no longer holds. The calendar of the words, only if it is not the Gregorian. */
  plannedStartCalendar?: string;
  /** When it was due to begin, where that date no longer holds. The words of the text; several quotes are joined with an ellipsis. */
  plannedStartWords?: string;
  /** When it was due to end, where that date no longer holds. The date as far as it is known; absent when unresolved. */
  plannedEnd?: string;
  /** When it was due to end, where that date no longer holds. How the value is to be taken (TIMEX3): before, after, start, approx … */
  plannedEndMod?: string;
  /** When it was due to end, where that date no longer holds. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  plannedEndBasis?: string;
  /** When it was due to end, where that date no longer holds. What the time hangs on, such as a visit or an event. */
  plannedEndAnchor?: string;
  /** When it was due to end, where that date no longer holds. The calendar of the words, only if it is not the Gregorian. */
  plannedEndCalendar?: string;
  /** When it was due to end, where that date no longer holds. The words of the text; several quotes are joined with an ellipsis. */
  plannedEndWords?: string;
  /** What it is for, as the text says. Joined with spaces. */
  purposes?: string;
  /** The event it attends, such as a summit. */
  event?: string;
  /** The issue areas dealt with. Joined with spaces. */
  issueAreas?: string;
  /** Who invited the visitors. */
  inviter?: string;
  /** What it answers, such as an earlier visit. */
  inResponseTo?: string;
  /** The visit that it replaces. */
  inPlaceOf?: string;
  /** The same visit in another article or dataset; only verified ones. Joined with spaces. */
  sameAs?: string;
  /** The coding this comes from. */
  coding?: string;
  /** The coder's remark on the visit. */
  note?: string;
}

/** One row for each visitor of each visit. */
export interface VisitorRow extends ObjectRow {
  /** The id of the visit that the row belongs to. */
  visit: string;
  /** Who takes part. */
  entity: string;
  /** The part taken, where the list does not already say it. */
  role?: string;
  /** The side, only where the text opposes sides. */
  side?: string;
  /** The coder's remark on the participant. */
  note?: string;
  /** The name of the entity, in the article's language, else the first language given. */
  name?: string;
  /** The name of the entity in English. */
  nameEn?: string;
  /** The name of the entity in Arabic. */
  nameAr?: string;
  /** What the entity is. */
  kind?: string;
  /** The titles of its offices, as the text gives them. */
  title?: string;
  /** The ranks of its offices, joined with spaces. */
  rank?: string;
  /** Its country: ISO 3166-1 alpha-2 code. */
  country?: string;
  /** `country` as ISO 3166-1 alpha-3 code; the EU and the UN do not have one. */
  countryAlpha3?: string;
}

/** One row for each host of each visit. */
export interface HostRow extends ObjectRow {
  /** The id of the visit that the row belongs to. */
  visit: string;
  /** Who takes part. */
  entity: string;
  /** The part taken, where the list does not already say it. */
  role?: string;
  /** The side, only where the text opposes sides. */
  side?: string;
  /** The coder's remark on the participant. */
  note?: string;
  /** The name of the entity, in the article's language, else the first language given. */
  name?: string;
  /** The name of the entity in English. */
  nameEn?: string;
  /** The name of the entity in Arabic. */
  nameAr?: string;
  /** What the entity is. */
  kind?: string;
  /** The titles of its offices, as the text gives them. */
  title?: string;
  /** The ranks of its offices, joined with spaces. */
  rank?: string;
  /** Its country: ISO 3166-1 alpha-2 code. */
  country?: string;
  /** `country` as ISO 3166-1 alpha-3 code; the EU and the UN do not have one. */
  countryAlpha3?: string;
}

/** One row for each meeting. */
export interface MeetingRow extends ObjectRow {
  /** The id of the meeting. */
  id: string;
  /** Whether the article is about this meeting or mentions it as background. */
  role: string;
  /** How far it has come. */
  status: string;
  /** The visit during which it takes place. */
  visit?: string;
  /** The event at which it takes place. */
  event?: string;
  /** Those who meet, as the text names them. Ids of entities, joined with spaces. */
  participants?: string;
  /** The ranks of `participants`, joined with spaces. */
  rankOfParticipants?: string;
  /** The countries of `participants`, joined with spaces: ISO 3166-1 alpha-2 codes. */
  countryOfParticipants?: string;
  /** `countryOfParticipants` as ISO 3166-1 alpha-3 codes; the EU and the UN do not have one. */
  countryOfParticipantsAlpha3?: string;
  /** In person, by phone, by video or in writing. */
  channel?: string;
  /** The form of the meeting. Joined with spaces. */
  formats?: string;
  /** When it takes place. The date as far as it is known; absent when unresolved. */
  date?: string;
  /** When it takes place. How the value is to be taken (TIMEX3): before, after, start, approx … */
  dateMod?: string;
  /** When it takes place. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  dateBasis?: string;
  /** When it takes place. What the time hangs on, such as a visit or an event. */
  dateAnchor?: string;
  /** When it takes place. The calendar of the words, only if it is not the Gregorian. */
  dateCalendar?: string;
  /** When it takes place. The words of the text; several quotes are joined with an ellipsis. */
  dateWords?: string;
  /** Where it takes place. */
  place?: string;
  /** The issue areas dealt with. Joined with spaces. */
  issueAreas?: string;
  /** The same meeting in another article or dataset; only verified ones. Joined with spaces. */
  sameAs?: string;
  /** The coding this comes from. */
  coding?: string;
  /** The coder's remark on the meeting. */
  note?: string;
}

/** One row for each participant of each meeting. */
export interface ParticipantRow extends ObjectRow {
  /** The id of the meeting that the row belongs to. */
  meeting: string;
  /** Who takes part. */
  entity: string;
  /** The part taken, where the list does not already say it. */
  role?: string;
  /** The side, only where the text opposes sides. */
  side?: string;
  /** The coder's remark on the participant. */
  note?: string;
  /** The name of the entity, in the article's language, else the first language given. */
  name?: string;
  /** The name of the entity in English. */
  nameEn?: string;
  /** The name of the entity in Arabic. */
  nameAr?: string;
  /** What the entity is. */
  kind?: string;
  /** The titles of its offices, as the text gives them. */
  title?: string;
  /** The ranks of its offices, joined with spaces. */
  rank?: string;
  /** Its country: ISO 3166-1 alpha-2 code. */
  country?: string;
  /** `country` as ISO 3166-1 alpha-3 code; the EU and the UN do not have one. */
  countryAlpha3?: string;
}

/** One row for each agreement. */
export interface AgreementRow extends ObjectRow {
  /** The id of the agreement. */
  id: string;
  /** The kind of text. */
  type?: string;
  /** How far it has come: under negotiation, signed, in force … */
  stage: string;
  /** Its name, as the text gives it. In the article's language, else the first language given. */
  name?: string;
  /** Its name, as the text gives it. In English. */
  nameEn?: string;
  /** Its name, as the text gives it. In Arabic. */
  nameAr?: string;
  /** The parties. Joined with spaces. */
  parties: string;
  /** Those who sign. Ids of entities, joined with spaces. */
  signatories?: string;
  /** The ranks of `signatories`, joined with spaces. */
  rankOfSignatories?: string;
  /** The countries of `signatories`, joined with spaces: ISO 3166-1 alpha-2 codes. */
  countryOfSignatories?: string;
  /** `countryOfSignatories` as ISO 3166-1 alpha-3 codes; the EU and the UN do not have one. */
  countryOfSignatoriesAlpha3?: string;
  /** The visit during which it was dealt with. */
  visit?: string;
  /** When the stage was reached. The date as far as it is known; absent when unresolved. */
  date?: string;
  /** When the stage was reached. How the value is to be taken (TIMEX3): before, after, start, approx … */
  dateMod?: string;
  /** When the stage was reached. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  dateBasis?: string;
  /** When the stage was reached. What the time hangs on, such as a visit or an event. */
  dateAnchor?: string;
  /** When the stage was reached. The calendar of the words, only if it is not the Gregorian. */
  dateCalendar?: string;
  /** When the stage was reached. The words of the text; several quotes are joined with an ellipsis. */
  dateWords?: string;
  /** What it is about. In the article's language, else the first language given. */
  subject?: string;
  /** What it is about. In English. */
  subjectEn?: string;
  /** What it is about. In Arabic. */
  subjectAr?: string;
  /** The same agreement in another article or dataset; only verified ones. Joined with spaces. */
  sameAs?: string;
  /** The coding this comes from. */
  coding?: string;
  /** The coder's remark on the agreement. */
  note?: string;
}

/** One row for each signatory of each agreement. */
export interface SignatoryRow extends ObjectRow {
  /** The id of the agreement that the row belongs to. */
  agreement: string;
  /** Who takes part. */
  entity: string;
  /** The part taken, where the list does not already say it. */
  role?: string;
  /** The side, only where the text opposes sides. */
  side?: string;
  /** The coder's remark on the participant. */
  note?: string;
  /** The name of the entity, in the article's language, else the first language given. */
  name?: string;
  /** The name of the entity in English. */
  nameEn?: string;
  /** The name of the entity in Arabic. */
  nameAr?: string;
  /** What the entity is. */
  kind?: string;
  /** The titles of its offices, as the text gives them. */
  title?: string;
  /** The ranks of its offices, joined with spaces. */
  rank?: string;
  /** Its country: ISO 3166-1 alpha-2 code. */
  country?: string;
  /** `country` as ISO 3166-1 alpha-3 code; the EU and the UN do not have one. */
  countryAlpha3?: string;
}

/** One row for each statement. */
export interface StatementRow extends ObjectRow {
  /** The id of the statement. */
  id: string;
  /** What is done by saying it. */
  act: string;
  /** Only if it has not been made yet. */
  status?: string;
  /** Who says it: ids of entities, or article-voice, unnamed or impersonal. Joined with spaces. */
  source: string;
  /** Who reports the words of the source, the outermost first. Joined with spaces. */
  relayedBy?: string;
  /** Who is addressed. Joined with spaces. */
  addressee?: string;
  /** The words that show that it is said, hedged or stressed. */
  cue?: string;
  /** Where the quote in `cue` begins: UTF-16 units into the text, inclusive. */
  cueStart?: number;
  /** Where the quote in `cue` ends: UTF-16 units into the text, exclusive. */
  cueEnd?: number;
  /** `cueStart` in code points, as Python, R and SQL count. */
  cueStartCodePoints?: number;
  /** `cueEnd` in code points, as Python, R and SQL count. */
  cueEndCodePoints?: number;
  /** Whether the words are the speaker's own; none for article voice. */
  directness?: string;
  /** What an assertion is: event-report, assessment, prediction … */
  kind?: string;
  /** Only when marked: probable, possible, hoped, required, non-literal. */
  modality?: string;
  /** True when the statement denies its content. */
  negated?: boolean;
  /** The actors it is directed at: who is accused, blamed, condemned or praised. Joined with spaces. */
  target?: string;
  /** What it is about: topics, events, places. Whom it accuses or praises is its target. Joined with spaces. */
  about?: string;
  /** When it is said. The date as far as it is known; absent when unresolved. */
  date?: string;
  /** When it is said. How the value is to be taken (TIMEX3): before, after, start, approx … */
  dateMod?: string;
  /** When it is said. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  dateBasis?: string;
  /** When it is said. What the time hangs on, such as a visit or an event. */
  dateAnchor?: string;
  /** When it is said. The calendar of the words, only if it is not the Gregorian. */
  dateCalendar?: string;
  /** When it is said. The words of the text; several quotes are joined with an ellipsis. */
  dateWords?: string;
  /** The attitude it shows. Whose attitude it is. */
  stanceHolder?: string;
  /** The attitude it shows. What the attitude is towards. */
  stanceTarget?: string;
  /** The attitude it shows. The attitude. */
  stanceValue?: string;
  /** The statement in other words; says no more than its evidence. In the article's language, else the first language given. */
  gloss?: string;
  /** The statement in other words; says no more than its evidence. In English. */
  glossEn?: string;
  /** The statement in other words; says no more than its evidence. In Arabic. */
  glossAr?: string;
  /** The coding this comes from. */
  coding?: string;
  /** The coder's remark on the statement. */
  note?: string;
}

/** One row for each quantity. */
export interface QuantityRow extends ObjectRow {
  /** The id of the quantity. */
  id: string;
  /** What is counted or measured. */
  measure: string;
  /** The number; absent when the words are vague. */
  value?: number;
  /** How exact it is: approx, at-least, more-than … */
  mod?: string;
  /** What the number says about the measure: its level, a change, a target, a limit or an estimate. */
  role?: string;
  /** An ISO 4217 currency code, or a UCUM unit; 1 for things that are counted. */
  unit: string;
  /** The time the number is for. The date as far as it is known; absent when unresolved. */
  time?: string;
  /** The time the number is for. How the value is to be taken (TIMEX3): before, after, start, approx … */
  timeMod?: string;
  /** The time the number is for. What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  timeBasis?: string;
  /** The time the number is for. What the time hangs on, such as a visit or an event. */
  timeAnchor?: string;
  /** The time the number is for. The calendar of the words, only if it is not the Gregorian. */
  timeCalendar?: string;
  /** The time the number is for. The words of the text; several quotes are joined with an ellipsis. */
  timeWords?: string;
  /** What the number is of. Joined with spaces. */
  about?: string;
  /** How the words give the number: numeral, word, dual, ordinal or vague. */
  basis: string;
  /** The coding this comes from. */
  coding?: string;
  /** The coder's remark, such as which dollar is meant. */
  note?: string;
}

/** One row for each time expression that dates no coded object. */
export interface TimeRow extends ObjectRow {
  /** The id of the time. */
  id: string;
  /** The TIMEX3 type of the expression. */
  type: string;
  /** The date as far as it is known; absent when unresolved. */
  value?: string;
  /** How the value is to be taken (TIMEX3): before, after, start, approx … */
  mod?: string;
  /** What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  basis: string;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: string;
  /** The calendar of the words, only if it is not the Gregorian. */
  calendar?: string;
  /** Where an external date comes from; needed then. What the source is called, with its publisher. */
  sourceTitle?: string;
  /** Where an external date comes from; needed then. Where the source can be read. */
  sourceUrl?: string;
  /** Where an external date comes from; needed then. When the source was published. */
  sourceDate?: string;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: string;
  /** The coder's remark on the date. */
  note?: string;
  /** How many. Dates that cannot be true beside this one. */
  alternatives?: number;
}

/** One row for each relation. */
export interface RelationRow extends ObjectRow {
  /** The entity the tie goes out from. */
  source: string;
  /** The entity the tie goes to. */
  target: string;
  /** The tie, read from source to target. */
  kind: string;
  /** stated, inferred or external. */
  state: string;
  /** Why; needed when inferred. */
  note?: string;
  /** Where an external tie comes from; needed then. What the source is called, with its publisher. */
  citationTitle?: string;
  /** Where an external tie comes from; needed then. Where the source can be read. */
  citationUrl?: string;
  /** Where an external tie comes from; needed then. When the source was published. */
  citationDate?: string;
}

/** One row for each entity. */
export interface EntityRow extends ObjectRow {
  /** The id of the entity. */
  id: string;
  /** What it is: person, organization, country, place … */
  kind: string;
  /** Its name by language; adds nothing to the text. In the article's language, else the first language given. */
  name: string;
  /** Its name by language; adds nothing to the text. In English. */
  nameEn?: string;
  /** Its name by language; adds nothing to the text. In Arabic. */
  nameAr?: string;
  /** The same thing elsewhere, such as in Wikidata; only verified ones. Joined with spaces. */
  sameAs?: string;
  /** ISO 3166-1 alpha-2 code of the country it is or belongs to, or XK, EU, UN. */
  country?: string;
  /** `country` as ISO 3166-1 alpha-3 code; the EU and the UN do not have one. */
  countryAlpha3?: string;
  /** The larger entity it belongs to. */
  partOf?: string;
  /** The members of a group. Joined with spaces. */
  members?: string;
  /** Whether it exists: actual when absent; an alliance that is merely feared is hypothetical. */
  status?: string;
  /** How many. The offices the text gives a person. */
  offices?: number;
  /** The coder's remark on the entity. */
  note?: string;
  /** How many. Every place where the text speaks of it, ordered by position. */
  mentions: number;
  /** The ranks of the offices it holds, joined with spaces. */
  rank?: string;
}

/** One row for each office of each person. */
export interface OfficeRow extends ObjectRow {
  /** The id of the entity that the row belongs to. */
  entity: string;
  /** The rank of the office; rank is not title. */
  rank?: string;
  /** The country or body the office belongs to. */
  of?: string;
  /** True when the text says that the office is no longer held. */
  former?: boolean;
}

/** One row for each mention of each entity. */
export interface MentionRow extends ObjectRow {
  /** The id of the entity that the row belongs to. */
  entity: string;
  /** How the words speak of the entity. */
  form: string;
  /** What stays open, such as another possible antecedent. */
  note?: string;
}
