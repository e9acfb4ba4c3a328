/** One quote of one fact; a fact with several quotes has several rows, one without words has one row without quote. */
export interface FactRow {
  /** JSON Pointer of the fact, with array places replaced by ids where the item has one. */
  key: string;
  /** The id of the object the fact is about. */
  about: string;
  /** Which property of it the fact gives; the concept's name for the object itself. */
  property: string;
  /** What is coded. */
  value?: string;
  /** stated, inferred or external; for a date what it rests on. */
  state: string;
  /** True where a statement denies its content. */
  negated?: true;
  /** probable, possible, hoped, required or non-literal, when a statement is marked so. */
  modality?: string;
  /** What the coder remarked. */
  note?: string;
  /** Where an external value comes from: title, date, address. */
  source?: string;
  /** Whose word it is: ids of entities, or article-voice, unnamed, impersonal; joined with spaces. */
  by: string;
  /** The exact words that support the fact. */
  quote?: string;
  /** Where the quote begins: UTF-16 units into the text, inclusive. */
  start?: number;
  /** Where the quote ends: UTF-16 units into the text, exclusive. */
  end?: number;
  /** The id of the sentence in which the quote begins. */
  sentence?: string;
  /** That sentence in English. */
  gloss?: string;
}

/** One visit, its values only; the quotes stand in the fact rows. */
export interface VisitRow {
  /** The visit's id. */
  id: string;
  /** focal or background. */
  role: string;
  /** How far it has come. */
  status: string;
  /** The kind of visit, as the text names it. */
  type?: string;
  /** Ids of those who travel, joined with spaces. */
  visitors: string;
  /** Ids of those who receive, joined with spaces. */
  hosts?: string;
  /** ISO 3166-1 alpha-2 code of the country visited. */
  hostCountry?: string;
  /** The id of the place visited. */
  place?: string;
  /** The first day, as a value (EDTF). */
  start?: string;
  /** The words of the first day. */
  startWords?: string;
  /** The last day, as a value (EDTF). */
  end?: string;
  /** The words of the last day. */
  endWords?: string;
  /** What it is for, joined with spaces. */
  purposes?: string;
  /** The issue areas, joined with spaces. */
  issueAreas?: string;
  /** How many quotes show the visit. */
  quotes: number;
}

/** One meeting, its values only. */
export interface MeetingRow {
  /** The meeting's id. */
  id: string;
  /** focal or background. */
  role: string;
  /** How far it has come. */
  status: string;
  /** The id of the visit it belongs to. */
  visit?: string;
  /** Ids of those who meet, joined with spaces. */
  participants?: string;
  /** In person, by phone, by video or in writing. */
  channel?: string;
  /** The form of the meeting, joined with spaces. */
  formats?: string;
  /** When it took place, as a value (EDTF). */
  date?: string;
  /** The words of the date. */
  dateWords?: string;
  /** The issue areas, joined with spaces. */
  issueAreas?: string;
  /** How many quotes show the meeting. */
  quotes: number;
}

/** One statement. */
export interface StatementRow {
  /** The statement's id. */
  id: string;
  /** What is done by saying it. */
  act: string;
  /** Who says it, joined with spaces. */
  source: string;
  /** What an assertion is. */
  kind?: string;
  /** probable, possible, hoped, required or non-literal, when marked. */
  modality?: string;
  /** Whether the statement denies its content. */
  negated: boolean;
  /** What it is about, ids joined with spaces. */
  about?: string;
  /** The attitude it shows: holder, value, target. */
  stance?: string;
  /** The statement in English. */
  gloss?: string;
  /** Its words; several quotes are joined with an ellipsis. */
  quote: string;
  /** The id of the sentence in which it begins. */
  sentence: string;
}

/** One quantity. */
export interface QuantityRow {
  /** The quantity's id. */
  id: string;
  /** What is counted or measured. */
  measure: string;
  /** The number; absent when the words are vague. */
  value?: number;
  /** How exact it is. */
  mod?: string;
  /** ISO 4217 code or UCUM unit; 1 for things that are counted. */
  unit: string;
  /** How the words give the number. */
  basis: string;
  /** The time the number is for, as a value (EDTF). */
  time?: string;
  /** The words of that time. */
  timeWords?: string;
  /** What the number is of, ids joined with spaces. */
  about?: string;
  /** The words of the number. */
  quote: string;
}

/** One entity. */
export interface EntityRow {
  /** The entity's id. */
  id: string;
  /** person, organization, country, place … */
  kind: string;
  /** Its name in English. */
  nameEn?: string;
  /** Its name in Arabic. */
  nameAr?: string;
  /** ISO 3166-1 alpha-2 code. */
  country?: string;
  /** Whether it exists, when that is not plain. */
  status?: string;
  /** The same thing in Wikidata. */
  sameAs?: string;
  /** How often the text speaks of it. */
  mentions: number;
}

/** One mention of an entity. */
export interface MentionRow {
  /** The entity's id. */
  entity: string;
  /** The entity's kind. */
  kind: string;
  /** name, nominal, adjective, metonym or anaphor. */
  form: string;
  /** The exact words. */
  quote: string;
  /** Where they begin: UTF-16 units into the text, inclusive. */
  start: number;
  /** Where they end: UTF-16 units into the text, exclusive. */
  end: number;
  /** The id of the sentence. */
  sentence: string;
  /** That sentence in English. */
  gloss?: string;
}
