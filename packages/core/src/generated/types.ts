// Generated from the schemas by `npm run generate`; do not edit.

/** A value that another source gives, or that the words also allow. */
export interface Claim<T> {
  /** The coded value. */
  value: T;
  /** stated: the words say it; inferred: a reader may dispute it, the note says why; external: from a cited source. */
  state: ValueState;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  evidence: Evidence[];
  /** Why; needed when the value is inferred. */
  note?: Note;
  /** Where an external value comes from; needed then. */
  source?: Citation;
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: Id;
}

/** A value with its state and the quotes it rests on. */
export interface Coded<T> {
  /** The coded value. */
  value: T;
  /** stated: the words say it; inferred: a reader may dispute it, the note says why; external: from a cited source. */
  state: ValueState;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  evidence: Evidence[];
  /** Why; needed when the value is inferred. */
  note?: Note;
  /** Where an external value comes from; needed then. */
  source?: Citation;
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: Id;
  /** Values that cannot be true beside this one: sources differ, or the words allow both. */
  alternatives?: Claim<T>[];
}

/** A value with its state and the quotes it rests on. */
export interface AuthoredCoded<T> {
  /** The coded value. */
  value: T;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  quote?: AuthoredQuotes;
  /** Why; needed when the value is inferred. */
  note?: Note;
  /** Where an external value comes from; needed then. */
  source?: Citation;
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: Id;
  /** Values that cannot be true beside this one: sources differ, or the words allow both. */
  alternatives?: AuthoredClaim<T>[];
  /** Makes the value inferred, and says why. */
  because?: Note;
}

/** A value that another source gives, or that the words also allow. */
export interface AuthoredClaim<T> {
  /** The coded value. */
  value: T;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  quote?: AuthoredQuotes;
  /** Why; needed when the value is inferred. */
  note?: Note;
  /** Where an external value comes from; needed then. */
  source?: Citation;
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: Id;
  /** Makes the value inferred, and says why. */
  because?: Note;
}

/** How far an agreed text has come, as the text has it; several stages are several agreements only if the texts differ. */
export type AgreementStage =
  | "proposed"
  | "under-negotiation"
  | "agreed"
  | "initialled"
  | "issued"
  | "signed"
  | "ratified"
  | "in-force"
  | "implementation-urged"
  | "implemented"
  | "extended"
  | "under-renegotiation"
  | "suspended"
  | "violated"
  | "terminated"
  | "unspecified";
/** The kind of an agreed text, as the text names it. */
export type AgreementType =
  | "treaty"
  | "agreement"
  | "memorandum"
  | "protocol"
  | "joint-statement"
  | "roadmap"
  | "declaration"
  | "contract"
  | "exchange-of-notes"
  | "letter-of-intent"
  | "unspecified";
/** The schema.org type of the article. */
export type ArticleType =
  "NewsArticle" | "ReportageNewsArticle" | "AnalysisNewsArticle" | "OpinionNewsArticle" | "BackgroundNewsArticle";
/** What a line of the text is. */
export type BlockKind = "heading" | "paragraph" | "list-item" | "quotation" | "caption" | "turn" | "furniture";
/** The calendar of the words of a date; the Gregorian calendar is the rule and is not written. */
export type Calendar =
  | "islamic"
  | "islamic-umalqura"
  | "islamic-rgsa"
  | "islamic-civil"
  | "islamic-tbla"
  | "persian"
  | "hebrew"
  | "coptic"
  | "ethiopic"
  | "ethioaa"
  | "indian"
  | "buddhist"
  | "japanese"
  | "roc"
  | "chinese"
  | "dangi";
/** Whether a coder is a person or a program. */
export type CoderKind = "human" | "software";
/** How much of an article a coding covers. */
export type CodingDepth = "visits" | "agreements" | "full";
/** How a coding came about. */
export type CodingMethod = "manual" | "model-assisted" | "automatic" | "adjudicated";
/** A country as ISO 3166-1 alpha-2 writes it, or XK, EU, UN. */
export type CountryCode = string;
/** Whether the words of a statement are the speaker's own. */
export type Directness = "direct" | "indirect" | "mixed";
/** An EDTF date (level 0 or 1), such as 2021-04 or 2021-04-13, or a date-time. */
export type EdtfDate = string;
/** What an entity is, in the sense it mainly has in the text. */
export type EntityKind =
  | "person"
  | "organization"
  | "group"
  | "country"
  | "place"
  | "region"
  | "facility"
  | "event"
  | "agreement"
  | "measure"
  | "policy"
  | "product"
  | "topic";
/** Whether an entity exists, as the text has it; when absent, it does. */
export type EntityStatus = "actual" | "proposed" | "hypothetical" | "former";
/** How far a visit or a meeting has come, as the text has it. */
export type EventStatus = "invited" | "announced" | "planned" | "under-way" | "occurred" | "postponed" | "cancelled";
/** Whether `text` is the whole article; only in a whole article does an absent field mean that the text does not say. */
export type Extent = "full" | "excerpt";
/** What kind of text it is, from the form of the text itself. */
export type Genre =
  | "press-release"
  | "readout"
  | "transcript"
  | "joint-statement"
  | "wire-report"
  | "analysis"
  | "interview"
  | "speech"
  | "briefing";
/** The grade at which the host receives the guest, in the ladder some hosts publish apart from the visit type. */
export type HostGrade =
  "state-guest" | "official-guest" | "official-working-guest" | "working-guest" | "ministry-guest";
/** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
export type Id = string;
/** An absolute IRI: a scheme, a colon and the rest, without white space. */
export type Iri = string;
/** What a visit, a meeting or an agreement is about; the narrowest value that the text names, never its broader one as well. */
export type IssueArea =
  | "military"
  | "intelligence"
  | "executive"
  | "legislative"
  | "election"
  | "political_institutions"
  | "pro_democracy"
  | "pro_autocracy"
  | "economic"
  | "legal"
  | "reparations"
  | "human_rights"
  | "rights_freedoms"
  | "repression"
  | "human_security"
  | "gender"
  | "lgbt"
  | "religion_ethnicity"
  | "inequality"
  | "diplomatic"
  | "territory"
  | "peacekeeping"
  | "health"
  | "asylum"
  | "migration"
  | "disasters"
  | "natural_resource"
  | "environment"
  | "technology"
  | "terrorism"
  | "cbrn"
  | "cyber"
  | "misinformation"
  | "crime"
  | "corruption"
  | "illegal_drugs"
  | "trafficking"
  | "energy"
  | "nuclear-energy"
  | "nonproliferation"
  | "trade"
  | "investment"
  | "finance"
  | "transport"
  | "infrastructure"
  | "sanctions"
  | "arms"
  | "armed-conflict"
  | "security"
  | "border-security"
  | "alliance"
  | "bilateral-relations"
  | "regional-security"
  | "culture"
  | "education"
  | "science-space"
  | "tourism"
  | "consular"
  | "vaccines"
  | "climate"
  | "sustainable-development";
/** A BCP-47 language tag, such as ar or en-GB. */
export type LanguageTag = string;
/** An IPTC Media Topic: medtop: and eight digits. */
export type MediaTopic = string;
/** The channel over which those who meet speak. */
export type MeetingChannel = "in-person" | "phone" | "video" | "written";
/** The form of a meeting, as the text describes it; several may hold. */
export type MeetingFormat =
  | "one-on-one"
  | "restricted"
  | "expanded"
  | "bilateral"
  | "trilateral"
  | "multilateral"
  | "two-plus-two"
  | "summit"
  | "courtesy-call"
  | "audience"
  | "meal"
  | "on-the-margins"
  | "press-conference"
  | "press-statement"
  | "ceremony"
  | "cultural-event"
  | "site-visit"
  | "business-forum"
  | "public-address"
  | "talks";
/** How the words of a mention speak of the entity. */
export type MentionForm = "name" | "nominal" | "adjective" | "metonym" | "anaphor";
/** How the words weaken or shift what is said; absent when they do not. */
export type Modality = "probable" | "possible" | "hoped" | "required" | "non-literal";
/** The coder's remark: the reason, or what stays open. */
export type Note = string;
/** A place in `text`, counted in UTF-16 code units from 0. */
export type Offset = number;
/** The part someone takes, where the list that names them does not already say it. */
export type ParticipantRole =
  "delegation-member" | "host-side" | "reception" | "mediator" | "third-party" | "participant";
/** What a visit is for, as the text says; what was done there without having been the aim does not count. */
export type Purpose =
  | "meet"
  | "hold-talks"
  | "negotiate"
  | "consult"
  | "sign"
  | "mediate"
  | "attend-event"
  | "ceremonial"
  | "deliver-message"
  | "inspect"
  | "strengthen-relations"
  | "follow-up"
  | "show-support"
  | "trade-promotion"
  | "humanitarian"
  | "reciprocal"
  | "introduce-office-holder"
  | "private";
/** How the words give the number. */
export type QuantityBasis = "numeral" | "word" | "dual" | "ordinal" | "vague";
/** How exact the number is, in the text's words. */
export type QuantityMod = "approx" | "at-least" | "at-most" | "more-than" | "less-than";
/** What a number says about its measure. */
export type QuantityRole = "level" | "change" | "target" | "limit" | "estimate";
/** The exact words of the text. */
export type QuoteText = string;
/** The power of an office, whatever its title: office ranks in order, the highest first, then ranks without order. */
export type Rank =
  | "head-of-state"
  | "head-of-state-and-government"
  | "head-of-government"
  | "de-facto-leader"
  | "heir"
  | "supreme-religious-leader"
  | "deputy-head"
  | "head-of-authority"
  | "parliament-speaker"
  | "foreign-minister"
  | "defence-minister"
  | "finance-minister"
  | "other-minister"
  | "deputy-minister"
  | "special-envoy"
  | "national-security-adviser"
  | "senior-official"
  | "ambassador"
  | "military-chief"
  | "igo-head"
  | "igo-senior"
  | "parliamentarian"
  | "party-leader"
  | "party-office-head"
  | "subnational-leader"
  | "business"
  | "religious"
  | "civil-society"
  | "family"
  | "former-official"
  | "unnamed-officials";
/** A lasting tie, read from source to target. */
export type RelationKind = "member-of" | "allied-with" | "opposes" | "located-in" | "party-to";
/** What a speaker does by speaking; the cue verb decides, and without one the plain sense of the words. */
export type SpeechAct =
  | "assert"
  | "question"
  | "request"
  | "demand"
  | "propose"
  | "promise"
  | "agree"
  | "accept"
  | "reject"
  | "accuse"
  | "warn"
  | "threaten"
  | "condemn"
  | "stress"
  | "reaffirm"
  | "acknowledge"
  | "welcome"
  | "congratulate"
  | "condole"
  | "thank"
  | "praise"
  | "apologise"
  | "deny"
  | "invite"
  | "announce"
  | "hope"
  | "express-concern";
/** How a holder stands to a target, as the statement has it. */
export type StanceValue = "supports" | "opposes" | "neutral" | "mixed" | "fears" | "hopes";
/** What an assertion is; only for statements with act assert. */
export type StatementKind =
  "event-report" | "assessment" | "interpretation" | "prediction" | "evaluation" | "presupposition" | "statistic";
/** How far a statement that has not been made yet has come; the event statuses that fit, with the same meaning. */
export type StatementStatus = "announced" | "planned" | "postponed" | "cancelled";
/** The base direction of the text, which follows from its script. */
export type TextDirection = "ltr" | "rtl";
/** What the value of a date rests on. */
export type TimeBasis =
  "explicit" | "resolved-from-publication" | "resolved-from-event" | "external" | "unresolved" | "declared-open";
/** How the value of a date is to be taken. */
export type TimeMod =
  "before" | "after" | "on-or-before" | "on-or-after" | "more-than" | "less-than" | "start" | "mid" | "end" | "approx";
/** EDTF level 0 or 1 (2021, 2021-04, 2021-04-13, 2021-04-12/2021-04-14), XXXX-MM, XXXX-MM-DD, or an ISO 8601 duration. */
export type TimeValue = string;
/** The type of a time expression. */
export type TimexType = "date" | "time" | "duration" | "set";
/** A web address that begins with http:// or https://. */
export type Url = string;
/** How a coded value stands to the words of the text. */
export type ValueState = "stated" | "inferred" | "external";
/** Whether the article is about this visit or meeting, or only mentions it. */
export type VisitRole = "focal" | "background";
/** The kind of visit, as a source names it; protocol words decide, not the importance of the guest. */
export type VisitType =
  | "state"
  | "official"
  | "official-working"
  | "working"
  | "private"
  | "informal"
  | "transit"
  | "courtesy"
  | "inspection"
  | "ceremonial"
  | "multilateral-attendance"
  | "medical"
  | "secret"
  | "other";
/** A string or an object without context: every whole occurrence. With prefix or suffix: that one place, which may be part of a word. */
export type AuthoredMention = QuoteText | MentionInContext;
/** The exact words; with prefix or suffix where they occur more than once. */
export type AuthoredQuote = QuoteText | QuoteInContext;
/** The quote or quotes a fact rests on; order does not matter. */
export type AuthoredQuotes = AuthoredQuote | AuthoredQuote[];

/** A news article about diplomatic visits, coded: every fact quotes the exact words that support it. */
export interface Article {
  /** Where the JSON Schema of this form lies. */
  $schema?: string;
  /** The version of the format. */
  specVersion: "0.2";
  /** The article's IRI; without one, ni:///sha-256;… of its text (RFC 6920). */
  id: Iri;
  /** The version of the article, as the publisher counts. */
  version?: string;
  /** The schema.org type of the article. */
  type: ArticleType;
  /** What kind of text it is. */
  genre?: Genre;
  /** Whether `text` is the whole article or an excerpt. */
  extent: Extent;
  /** Whose words the whole text is, where it does not say otherwise. */
  voice?: Id;
  /** The headline: the first block of `text`. */
  headline?: Evidence;
  /** The language of the text. */
  inLanguage: LanguageTag;
  /** The base direction of the text. */
  textDirection: TextDirection;
  /** The words that say where and when it was written. */
  dateline?: Evidence;
  /** When it was published. */
  datePublished?: EdtfDate;
  /** When it was last changed. */
  dateModified?: EdtfDate;
  /** Who wrote it. */
  author?: Party[];
  /** Who published it. */
  publisher?: Party;
  /** Who delivered it, such as an agency. */
  provider?: Party;
  /** Where it was published. */
  url?: Url;
  /** Where a copy is kept. */
  archivedAt?: Url;
  /** What it is based on. */
  isBasedOn?: Iri[];
  /** Its subjects: IPTC Media Topics, each with its words. */
  about?: Coded<MediaTopic>[];
  /** Free keywords. */
  keywords?: string[];
  /** The licence of the text: SPDX id, LicenseRef-… or URL. */
  license?: string;
  /** Whose the text is. */
  copyrightHolder?: Party;
  /** How the text may be used. */
  usageInfo?: string;
  /** The article this is a translation of. */
  translationOfWork?: Iri;
  /** The program that wrote the file. */
  generator?: Generator;
  /** The text, frozen: every span counts into it. */
  text: string;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  textHash: string;
  /** What spans count: UTF-16 code units. */
  offsetUnit: "utf-16";
  /** Sections, blocks and sentences; they tile the text. */
  sections: Section[];
  /** Who coded the article, and how. */
  codings?: CodingRecord[];
  /** Those the text speaks of. */
  entities?: Entity[];
  /** The visits. */
  visits?: Visit[];
  /** The meetings. */
  meetings?: Meeting[];
  /** The agreements. */
  agreements?: Agreement[];
  /** What is said, and by whom. */
  statements?: Statement[];
  /** The numbers. */
  quantities?: Quantity[];
  /** Time expressions that date no coded object. */
  times?: TimeExpression[];
  /** Lasting ties between entities. */
  relations?: Relation[];
}
/** An agreed text with a name. */
export interface Agreement {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** The kind of text. */
  type?: Coded<AgreementType>;
  /** How far it has come: under negotiation, signed, in force … */
  stage: Coded<AgreementStage>;
  /** Its name, as the text gives it. */
  name?: LanguageMap;
  /** The parties. */
  parties: Id[];
  /** Those who sign. */
  signatories?: Participant[];
  /** The visit during which it was dealt with. */
  visit?: Coded<Id>;
  /** When the stage was reached. */
  date?: Time;
  /** What it is about. */
  subject?: LanguageMap;
  /** The same agreement in another article or dataset; only verified ones. */
  sameAs?: Iri[];
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the agreement. */
  note?: Note;
  /** Quotes that show the agreement. */
  evidence: Evidence[];
}
/** A line of the text. */
export interface Block {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What the line is. */
  kind: BlockKind;
  /** Who speaks in a turn: an entity, or unnamed. */
  speaker?: Id;
  /** Where it begins: UTF-16 units into `text`, inclusive. */
  start: Offset;
  /** Where it ends: UTF-16 units into `text`, exclusive. */
  end: Offset;
  /** Its sentences, in order. */
  sentences: Sentence[];
}
/** A source outside the text. */
export interface Citation {
  /** What the source is called, with its publisher. */
  title: string;
  /** Where the source can be read. */
  url?: Url;
  /** When the source was published. */
  date?: EdtfDate;
}
/** The person or program that coded. */
export interface Coder {
  /** A human or software. */
  kind: CoderKind;
  /** The name of the coder or program. */
  name: string;
  /** The version of the program. */
  version?: string;
}
/** Who coded the article, by which codebook, when and how. */
export interface CodingRecord {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** The person or program that coded. */
  coder: Coder;
  /** The codebook and its version. */
  codebook?: string;
  /** When it was coded. */
  date?: EdtfDate;
  /** How it was coded. */
  method?: CodingMethod;
  /** How much of the article it covers; everything if absent. */
  depth?: CodingDepth;
  /** Whether someone else went over it. */
  reviewed?: boolean;
  /** The coder's confidence, from 0 to 1. */
  confidence?: number;
  /** A remark on the coding. */
  note?: Note;
}
/** Someone or something the text speaks of, with every place where it does. */
export interface Entity {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What it is: person, organization, country, place … */
  kind: EntityKind;
  /** Its name by language; adds nothing to the text. */
  name: LanguageMap;
  /** The same thing elsewhere, such as in Wikidata; only verified ones. */
  sameAs?: Url[];
  /** ISO 3166-1 alpha-2 code of the country it is or belongs to, or XK, EU, UN. */
  country?: CountryCode;
  /** The larger entity it belongs to. */
  partOf?: Id;
  /** The members of a group. */
  members?: Id[];
  /** Whether it exists: actual when absent; an alliance that is merely feared is hypothetical. */
  status?: EntityStatus;
  /** The offices the text gives a person. */
  offices?: Office[];
  /** The coder's remark on the entity. */
  note?: Note;
  /** Every place where the text speaks of it, ordered by position. */
  mentions: Mention[];
}
/** A quote and its place in the text. */
export interface Evidence {
  /** Where it begins: UTF-16 units into `text`, inclusive. */
  start: Offset;
  /** Where it ends: UTF-16 units into `text`, exclusive. */
  end: Offset;
  /** The exact text between start and end. */
  quote: QuoteText;
}
/** The program that wrote the file. */
export interface Generator {
  /** The program. */
  name: string;
  /** Its version. */
  version?: string;
  /** Who provides it. */
  provider?: string;
}
/** The same words by language: BCP-47 tag to text. */
export interface LanguageMap {
  [k: string]: string;
}
/** Officials who meet or speak with each other. */
export interface Meeting {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** Whether the article is about this meeting or mentions it as background. */
  role: VisitRole;
  /** How far it has come. */
  status: Coded<EventStatus>;
  /** The visit during which it takes place. */
  visit?: Coded<Id>;
  /** The event at which it takes place. */
  event?: Coded<Id>;
  /** Those who meet, as the text names them. */
  participants?: Participant[];
  /** In person, by phone, by video or in writing. */
  channel?: Coded<MeetingChannel>;
  /** The form of the meeting. */
  formats?: Coded<MeetingFormat>[];
  /** When it takes place. */
  date?: Time;
  /** Where it takes place. */
  place?: Coded<Id>;
  /** The issue areas dealt with. */
  issueAreas?: Coded<IssueArea>[];
  /** The same meeting in another article or dataset; only verified ones. */
  sameAs?: Iri[];
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the meeting. */
  note?: Note;
  /** Quotes that show the meeting. */
  evidence: Evidence[];
}
/** A place where the text speaks of an entity. */
export interface Mention {
  /** Where it begins: UTF-16 units into `text`, inclusive. */
  start: Offset;
  /** Where it ends: UTF-16 units into `text`, exclusive. */
  end: Offset;
  /** The exact words; prefixed particles of Arabic are cut off, the article stays. */
  quote: QuoteText;
  /** How the words speak of the entity. */
  form: MentionForm;
  /** What stays open, such as another possible antecedent. */
  note?: Note;
}
/** An office a person holds or held. */
export interface Office {
  /** The title as the text gives it. */
  title: Evidence;
  /** The rank of the office; rank is not title. */
  rank?: Coded<Rank>;
  /** The country or body the office belongs to. */
  of?: Id;
  /** True when the text says that the office is no longer held. */
  former?: true;
}
/** One who takes part. */
export interface Participant {
  /** Who takes part. */
  entity: Id;
  /** The part taken, where the list does not already say it. */
  role?: ParticipantRole;
  /** The side, only where the text opposes sides. */
  side?: string;
  /** The coder's remark on the participant. */
  note?: Note;
  /** Quotes that show the participation. */
  evidence: Evidence[];
}
/** A person or organization behind the article. */
export interface Party {
  /** The name as it stands with the article. */
  name: string;
  /** The party's page. */
  url?: Url;
  /** The entity, if the text also speaks of it. */
  entity?: Id;
}
/** A number the text gives, with what it counts. */
export interface Quantity {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What is counted or measured. */
  measure: string;
  /** The number; absent when the words are vague. */
  value?: number;
  /** How exact it is: approx, at-least, more-than … */
  mod?: QuantityMod;
  /** What the number says about the measure: its level, a change, a target, a limit or an estimate. */
  role?: QuantityRole;
  /** An ISO 4217 currency code, or a UCUM unit; 1 for things that are counted. */
  unit: string;
  /** The time the number is for. */
  time?: Time;
  /** What the number is of. */
  about?: Id[];
  /** How the words give the number: numeral, word, dual, ordinal or vague. */
  basis: QuantityBasis;
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark, such as which dollar is meant. */
  note?: Note;
  /** The words of the number: approximator, number and unit. */
  evidence: Evidence[];
}
/** A lasting tie between two entities; rarely filled. */
export interface Relation {
  /** The entity the tie goes out from. */
  source: Id;
  /** The entity the tie goes to. */
  target: Id;
  /** The tie, read from source to target. */
  kind: RelationKind;
  /** stated, inferred or external. */
  state: ValueState;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  evidence: Evidence[];
  /** Why; needed when inferred. */
  note?: Note;
  /** Where an external tie comes from; needed then. */
  citation?: Citation;
}
/** A part of the text under one heading. */
export interface Section {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** The block that is its heading. */
  heading?: Id;
  /** Where it begins: UTF-16 units into `text`, inclusive. */
  start: Offset;
  /** Where it ends: UTF-16 units into `text`, exclusive. */
  end: Offset;
  /** Its blocks, in order. */
  blocks: Block[];
}
/** A sentence of a block. */
export interface Sentence {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** Where it begins: UTF-16 units into `text`, inclusive. */
  start: Offset;
  /** Where it ends: UTF-16 units into `text`, exclusive. */
  end: Offset;
  /** The sentence in other languages. */
  gloss?: LanguageMap;
}
/** How a holder stands to a target. */
export interface Stance {
  /** Whose attitude it is. */
  holder: Id;
  /** What the attitude is towards. */
  target: Id;
  /** The attitude. */
  value: StanceValue;
}
/** What someone says, or what the article says in its own voice. */
export interface Statement {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What is done by saying it. */
  act: SpeechAct;
  /** Only if it has not been made yet. */
  status?: StatementStatus;
  /** Who says it: ids of entities, or article-voice, unnamed or impersonal. */
  source: Id[];
  /** Who reports the words of the source, the outermost first. */
  relayedBy?: Id[];
  /** Who is addressed. */
  addressee?: Id[];
  /** The words that show that it is said, hedged or stressed. */
  cue?: Evidence;
  /** Whether the words are the speaker's own; none for article voice. */
  directness?: Directness;
  /** What an assertion is: event-report, assessment, prediction … */
  kind?: StatementKind;
  /** Only when marked: probable, possible, hoped, required, non-literal. */
  modality?: Modality;
  /** True when the statement denies its content. */
  negated?: true;
  /** The actors it is directed at: who is accused, blamed, condemned or praised. */
  target?: Id[];
  /** What it is about: topics, events, places. Whom it accuses or praises is its target. */
  about?: Id[];
  /** When it is said. */
  date?: Time;
  /** The attitude it shows. */
  stance?: Stance;
  /** The statement in other words; says no more than its evidence. */
  gloss?: LanguageMap;
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the statement. */
  note?: Note;
  /** Quotes that hold all that the gloss says. */
  evidence: Evidence[];
}
/** A date or period: the words, the value as far as known, and what it rests on. */
export interface Time {
  /** The date as far as it is known; absent when unresolved. */
  value?: TimeValue;
  /** How the value is to be taken (TIMEX3): before, after, start, approx … */
  mod?: TimeMod;
  /** What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  basis: TimeBasis;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: Id;
  /** The calendar of the words, only if it is not the Gregorian. */
  calendar?: Calendar;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  evidence: Evidence[];
  /** Where an external date comes from; needed then. */
  source?: Citation;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: Id;
  /** The coder's remark on the date. */
  note?: Note;
  /** Dates that cannot be true beside this one. */
  alternatives?: TimeClaim[];
}
/** A date that another source gives, or that the words also allow. */
export interface TimeClaim {
  /** The date as far as it is known; absent when unresolved. */
  value?: TimeValue;
  /** How the value is to be taken (TIMEX3): before, after, start, approx … */
  mod?: TimeMod;
  /** What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  basis: TimeBasis;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: Id;
  /** The calendar of the words, only if it is not the Gregorian. */
  calendar?: Calendar;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  evidence: Evidence[];
  /** Where an external date comes from; needed then. */
  source?: Citation;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: Id;
  /** The coder's remark on the date. */
  note?: Note;
}
/** A time expression that dates no coded object. */
export interface TimeExpression {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** The TIMEX3 type of the expression. */
  type: TimexType;
  /** The date as far as it is known; absent when unresolved. */
  value?: TimeValue;
  /** How the value is to be taken (TIMEX3): before, after, start, approx … */
  mod?: TimeMod;
  /** What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  basis: TimeBasis;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: Id;
  /** The calendar of the words, only if it is not the Gregorian. */
  calendar?: Calendar;
  /** The quotes this rests on, ordered by position. */
  evidence: Evidence[];
  /** Where an external date comes from; needed then. */
  source?: Citation;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: Id;
  /** The coder's remark on the date. */
  note?: Note;
  /** Dates that cannot be true beside this one. */
  alternatives?: TimeClaim[];
}
/** A trip by officials to meet officials of a host. */
export interface Visit {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** Whether the article is about this visit or mentions it as background. */
  role: VisitRole;
  /** How far it has come: announced, occurred, postponed … */
  status: Coded<EventStatus>;
  /** Why it was postponed or cancelled. */
  statusReason?: Coded<LanguageMap>;
  /** The kind of visit, as a source names it. */
  type?: Coded<VisitType>;
  /** The grade at which the host receives the visitor. */
  hostGrade?: Coded<HostGrade>;
  /** Those who travel. */
  visitors: Participant[];
  /** Those who receive, as the text names them. */
  hosts?: Participant[];
  /** The country visited; absent for a tour. */
  hostCountry?: Coded<CountryCode>;
  /** The place visited, such as a city. */
  place?: Coded<Id>;
  /** The tour this visit is a stop of. */
  partOf?: Id;
  /** When it begins. */
  start?: Time;
  /** When it ends. */
  end?: Time;
  /** When it was due to begin, where that date no longer holds. */
  plannedStart?: Time;
  /** When it was due to end, where that date no longer holds. */
  plannedEnd?: Time;
  /** What it is for, as the text says. */
  purposes?: Coded<Purpose>[];
  /** The event it attends, such as a summit. */
  event?: Coded<Id>;
  /** The issue areas dealt with. */
  issueAreas?: Coded<IssueArea>[];
  /** Who invited the visitors. */
  inviter?: Coded<Id>;
  /** What it answers, such as an earlier visit. */
  inResponseTo?: Coded<Id>;
  /** The visit that it replaces. */
  inPlaceOf?: Coded<Id>;
  /** The same visit in another article or dataset; only verified ones. */
  sameAs?: Iri[];
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the visit. */
  note?: Note;
  /** Quotes that show the visit. */
  evidence: Evidence[];
}
/** A coding as it is written: quotes, never offsets, and nothing that can be computed. */
export interface Coding {
  /** Where the JSON Schema of this form lies. */
  $schema?: string;
  /** The article's IRI; without one, ni:///sha-256;… of its text (RFC 6920). */
  id?: Iri;
  /** The version of the article, as the publisher counts. */
  version?: string;
  /** The schema.org type of the article. */
  type: ArticleType;
  /** What kind of text it is. */
  genre?: Genre;
  /** Whether `text` is the whole article or an excerpt. */
  extent: Extent;
  /** Whose words the whole text is, where it does not say otherwise. */
  voice?: Id;
  /** The headline: the first block of `text`. */
  headline?: AuthoredQuote;
  /** The language of the text. */
  inLanguage: LanguageTag;
  /** The words that say where and when it was written. */
  dateline?: AuthoredQuote;
  /** When it was published. */
  datePublished?: EdtfDate;
  /** When it was last changed. */
  dateModified?: EdtfDate;
  /** Who wrote it. */
  author?: Party[];
  /** Who published it. */
  publisher?: Party;
  /** Who delivered it, such as an agency. */
  provider?: Party;
  /** Where it was published. */
  url?: Url;
  /** Where a copy is kept. */
  archivedAt?: Url;
  /** What it is based on. */
  isBasedOn?: Iri[];
  /** Its subjects: IPTC Media Topics, each with its words. */
  about?: AuthoredCoded<MediaTopic>[];
  /** Free keywords. */
  keywords?: string[];
  /** The licence of the text: SPDX id, LicenseRef-… or URL. */
  license?: string;
  /** Whose the text is. */
  copyrightHolder?: Party;
  /** How the text may be used. */
  usageInfo?: string;
  /** The article this is a translation of. */
  translationOfWork?: Iri;
  /** The program that wrote the file. */
  generator?: Generator;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  textHash?: string;
  /** Who coded the article, and how. */
  codings?: CodingRecord[];
  /** Those the text speaks of. */
  entities?: AuthoredEntity[];
  /** The visits. */
  visits?: AuthoredVisit[];
  /** The meetings. */
  meetings?: AuthoredMeeting[];
  /** The agreements. */
  agreements?: AuthoredAgreement[];
  /** What is said, and by whom. */
  statements?: AuthoredStatement[];
  /** The numbers. */
  quantities?: AuthoredQuantity[];
  /** Time expressions that date no coded object. */
  times?: AuthoredTimeExpression[];
  /** Lasting ties between entities. */
  relations?: AuthoredRelation[];
  /** By language, one gloss per sentence in order, headings included. */
  glosses?: {
    [k: string]: string[];
  };
  /** The lines that are not paragraphs; every line of the text is a block. */
  blocks?: AuthoredBlock[];
}
/** An agreed text with a name. */
export interface AuthoredAgreement {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** The kind of text. */
  type?: AuthoredCoded<AgreementType>;
  /** How far it has come: under negotiation, signed, in force … */
  stage: AuthoredCoded<AgreementStage>;
  /** Its name, as the text gives it. */
  name?: LanguageMap;
  /** The parties. */
  parties: Id[];
  /** Those who sign. */
  signatories?: AuthoredParticipant[];
  /** The visit during which it was dealt with. */
  visit?: AuthoredCoded<Id>;
  /** When the stage was reached. */
  date?: AuthoredTime;
  /** What it is about. */
  subject?: LanguageMap;
  /** The same agreement in another article or dataset; only verified ones. */
  sameAs?: Iri[];
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the agreement. */
  note?: Note;
  /** Quotes that show the agreement. */
  quote: AuthoredQuotes;
}
/** A line of the text that is not a paragraph, named by its first words. */
export interface AuthoredBlock {
  /** What the line is. */
  kind: BlockKind;
  /** Who speaks in a turn: an entity, or unnamed. */
  speaker?: Id;
  /** Its first words. */
  quote: AuthoredQuote;
}
/** Someone or something the text speaks of, with every place where it does. */
export interface AuthoredEntity {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What it is: person, organization, country, place … */
  kind: EntityKind;
  /** Its name by language; adds nothing to the text. */
  name: LanguageMap;
  /** The same thing elsewhere, such as in Wikidata; only verified ones. */
  sameAs?: Url[];
  /** ISO 3166-1 alpha-2 code of the country it is or belongs to, or XK, EU, UN. */
  country?: CountryCode;
  /** The larger entity it belongs to. */
  partOf?: Id;
  /** The members of a group. */
  members?: Id[];
  /** Whether it exists: actual when absent; an alliance that is merely feared is hypothetical. */
  status?: EntityStatus;
  /** The offices the text gives a person. */
  offices?: AuthoredOffice[];
  /** The coder's remark on the entity. */
  note?: Note;
  /** Every place where the text speaks of it, ordered by position. */
  mentions: AuthoredMention[];
}
/** Officials who meet or speak with each other. */
export interface AuthoredMeeting {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** Whether the article is about this meeting or mentions it as background. */
  role: VisitRole;
  /** How far it has come. */
  status: AuthoredCoded<EventStatus>;
  /** The visit during which it takes place. */
  visit?: AuthoredCoded<Id>;
  /** The event at which it takes place. */
  event?: AuthoredCoded<Id>;
  /** Those who meet, as the text names them. */
  participants?: AuthoredParticipant[];
  /** In person, by phone, by video or in writing. */
  channel?: AuthoredCoded<MeetingChannel>;
  /** The form of the meeting. */
  formats?: AuthoredCoded<MeetingFormat>[];
  /** When it takes place. */
  date?: AuthoredTime;
  /** Where it takes place. */
  place?: AuthoredCoded<Id>;
  /** The issue areas dealt with. */
  issueAreas?: AuthoredCoded<IssueArea>[];
  /** The same meeting in another article or dataset; only verified ones. */
  sameAs?: Iri[];
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the meeting. */
  note?: Note;
  /** Quotes that show the meeting. */
  quote: AuthoredQuotes;
}
/** An office a person holds or held. */
export interface AuthoredOffice {
  /** The title as the text gives it. */
  title: AuthoredQuote;
  /** The rank of the office; rank is not title. */
  rank?: AuthoredCoded<Rank>;
  /** The country or body the office belongs to. */
  of?: Id;
  /** True when the text says that the office is no longer held. */
  former?: true;
}
/** One who takes part. */
export interface AuthoredParticipant {
  /** Who takes part. */
  entity: Id;
  /** The part taken, where the list does not already say it. */
  role?: ParticipantRole;
  /** The side, only where the text opposes sides. */
  side?: string;
  /** The coder's remark on the participant. */
  note?: Note;
  /** Quotes that show the participation. */
  quote: AuthoredQuotes;
}
/** A number the text gives, with what it counts. */
export interface AuthoredQuantity {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What is counted or measured. */
  measure: string;
  /** The number; absent when the words are vague. */
  value?: number;
  /** How exact it is: approx, at-least, more-than … */
  mod?: QuantityMod;
  /** What the number says about the measure: its level, a change, a target, a limit or an estimate. */
  role?: QuantityRole;
  /** An ISO 4217 currency code, or a UCUM unit; 1 for things that are counted. */
  unit: string;
  /** The time the number is for. */
  time?: AuthoredTime;
  /** What the number is of. */
  about?: Id[];
  /** How the words give the number: numeral, word, dual, ordinal or vague. */
  basis: QuantityBasis;
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark, such as which dollar is meant. */
  note?: Note;
  /** The words of the number: approximator, number and unit. */
  quote: AuthoredQuotes;
}
/** A lasting tie between two entities; rarely filled. */
export interface AuthoredRelation {
  /** The entity the tie goes out from. */
  source: Id;
  /** The entity the tie goes to. */
  target: Id;
  /** The tie, read from source to target. */
  kind: RelationKind;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  quote?: AuthoredQuotes;
  /** Why; needed when inferred. */
  note?: Note;
  /** Where an external tie comes from; needed then. */
  citation?: Citation;
  /** Makes the value inferred, and says why. */
  because?: Note;
}
/** What someone says, or what the article says in its own voice. */
export interface AuthoredStatement {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What is done by saying it. */
  act: SpeechAct;
  /** Only if it has not been made yet. */
  status?: StatementStatus;
  /** Who says it: ids of entities, or article-voice, unnamed or impersonal. */
  source: Id[];
  /** Who reports the words of the source, the outermost first. */
  relayedBy?: Id[];
  /** Who is addressed. */
  addressee?: Id[];
  /** The words that show that it is said, hedged or stressed. */
  cue?: AuthoredQuote;
  /** Whether the words are the speaker's own; none for article voice. */
  directness?: Directness;
  /** What an assertion is: event-report, assessment, prediction … */
  kind?: StatementKind;
  /** Only when marked: probable, possible, hoped, required, non-literal. */
  modality?: Modality;
  /** True when the statement denies its content. */
  negated?: true;
  /** The actors it is directed at: who is accused, blamed, condemned or praised. */
  target?: Id[];
  /** What it is about: topics, events, places. Whom it accuses or praises is its target. */
  about?: Id[];
  /** When it is said. */
  date?: AuthoredTime;
  /** The attitude it shows. */
  stance?: Stance;
  /** The statement in other words; says no more than its evidence. */
  gloss?: LanguageMap;
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the statement. */
  note?: Note;
  /** Quotes that hold all that the gloss says. */
  quote: AuthoredQuotes;
}
/** A date or period: the words, the value as far as known, and what it rests on. */
export interface AuthoredTime {
  /** The date as far as it is known; absent when unresolved. */
  value?: TimeValue;
  /** How the value is to be taken (TIMEX3): before, after, start, approx … */
  mod?: TimeMod;
  /** What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  basis?: TimeBasis;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: Id;
  /** The calendar of the words, only if it is not the Gregorian. */
  calendar?: Calendar;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  quote?: AuthoredQuotes;
  /** Where an external date comes from; needed then. */
  source?: Citation;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: Id;
  /** The coder's remark on the date. */
  note?: Note;
  /** Dates that cannot be true beside this one. */
  alternatives?: AuthoredTimeClaim[];
}
/** A date that another source gives, or that the words also allow. */
export interface AuthoredTimeClaim {
  /** The date as far as it is known; absent when unresolved. */
  value?: TimeValue;
  /** How the value is to be taken (TIMEX3): before, after, start, approx … */
  mod?: TimeMod;
  /** What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  basis?: TimeBasis;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: Id;
  /** The calendar of the words, only if it is not the Gregorian. */
  calendar?: Calendar;
  /** The quotes the value rests on, ordered by position; empty only for an external value. */
  quote?: AuthoredQuotes;
  /** Where an external date comes from; needed then. */
  source?: Citation;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: Id;
  /** The coder's remark on the date. */
  note?: Note;
}
/** A time expression that dates no coded object. */
export interface AuthoredTimeExpression {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** The TIMEX3 type of the expression. */
  type: TimexType;
  /** The date as far as it is known; absent when unresolved. */
  value?: TimeValue;
  /** How the value is to be taken (TIMEX3): before, after, start, approx … */
  mod?: TimeMod;
  /** What the value rests on: the words, the publication date, an event, a cited source, or nothing. */
  basis?: TimeBasis;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: Id;
  /** The calendar of the words, only if it is not the Gregorian. */
  calendar?: Calendar;
  /** The quotes this rests on, ordered by position. */
  quote?: AuthoredQuotes;
  /** Where an external date comes from; needed then. */
  source?: Citation;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: Id;
  /** The coder's remark on the date. */
  note?: Note;
  /** Dates that cannot be true beside this one. */
  alternatives?: AuthoredTimeClaim[];
}
/** A trip by officials to meet officials of a host. */
export interface AuthoredVisit {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** Whether the article is about this visit or mentions it as background. */
  role: VisitRole;
  /** How far it has come: announced, occurred, postponed … */
  status?: AuthoredCoded<EventStatus>;
  /** Why it was postponed or cancelled. */
  statusReason?: AuthoredCoded<LanguageMap>;
  /** The kind of visit, as a source names it. */
  type?: AuthoredCoded<VisitType>;
  /** The grade at which the host receives the visitor. */
  hostGrade?: AuthoredCoded<HostGrade>;
  /** Those who travel. */
  visitors?: AuthoredParticipant[];
  /** Those who receive, as the text names them. */
  hosts?: AuthoredParticipant[];
  /** The country visited; absent for a tour. */
  hostCountry?: AuthoredCoded<CountryCode>;
  /** The place visited, such as a city. */
  place?: AuthoredCoded<Id>;
  /** The tour this visit is a stop of. */
  partOf?: Id;
  /** When it begins. */
  start?: AuthoredTime;
  /** When it ends. */
  end?: AuthoredTime;
  /** When it was due to begin, where that date no longer holds. */
  plannedStart?: AuthoredTime;
  /** When it was due to end, where that date no longer holds. */
  plannedEnd?: AuthoredTime;
  /** What it is for, as the text says. */
  purposes?: AuthoredCoded<Purpose>[];
  /** The event it attends, such as a summit. */
  event?: AuthoredCoded<Id>;
  /** The issue areas dealt with. */
  issueAreas?: AuthoredCoded<IssueArea>[];
  /** Who invited the visitors. */
  inviter?: AuthoredCoded<Id>;
  /** What it answers, such as an earlier visit. */
  inResponseTo?: AuthoredCoded<Id>;
  /** The visit that it replaces. */
  inPlaceOf?: AuthoredCoded<Id>;
  /** The same visit in another article or dataset; only verified ones. */
  sameAs?: Iri[];
  /** The coding this comes from. */
  coding?: Id;
  /** The coder's remark on the visit. */
  note?: Note;
  /** Quotes that show the visit. */
  quote: AuthoredQuotes;
}
/** A place named by what stands around it. */
export interface Context {
  /** The words just before; white space at the joint does not count. */
  prefix?: string;
  /** The words just after; white space at the joint does not count. */
  suffix?: string;
}
/** A mention with its form, the words around it, or the places to leave out. */
export interface MentionInContext {
  /** The exact words of the text. */
  quote: QuoteText;
  /** How the words speak of it; name when absent. */
  form?: MentionForm;
  /** The words just before; white space at the joint does not count. */
  prefix?: string;
  /** The words just after; white space at the joint does not count. */
  suffix?: string;
  /** Places to leave out. */
  not?: Context[];
  /** The coder's remark: the reason, or what stays open. */
  note?: Note;
}
/** A quote with the words around it, where it occurs more than once. */
export interface QuoteInContext {
  /** The exact words of the text. */
  quote: QuoteText;
  /** The words just before; white space at the joint does not count. */
  prefix?: string;
  /** The words just after; white space at the joint does not count. */
  suffix?: string;
}
/** A project of articles: its files, coders, actors and visits. */
export interface Project {
  /** The version of the format. */
  specVersion: "0.2";
  /** What the project is called. */
  name?: string;
  /** The beginning of the IRIs of registered visits; the id follows. `sameAs` in the articles has them. */
  base?: Iri;
  /** How much of each article the project codes; everything if absent. */
  depth?: CodingDepth;
  /** Files, folders or patterns, from the folder of the project file. */
  articles: string[];
  /** Who codes for the project. */
  coders?: ProjectCoder[];
  /** The register of actors. */
  actors?: Actor[];
  /** The register of visits. */
  visits?: RegisteredVisit[];
  /** Visits that look alike and are not the same. */
  apart?: ApartPair[];
}
/** A person, organization or group under one id in the whole project. */
export interface Actor {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What the actor is. */
  kind: EntityKind;
  /** The name, by language: entities with this name are the actor. */
  name: LanguageMap;
  /** Other spellings and names, by language. */
  otherNames?: LanguageMap[];
  /** The actor's country. */
  country?: CountryCode;
  /** Web addresses that identify the actor, such as Wikidata's. */
  sameAs?: Url[];
  /** The offices, each with its time. */
  offices?: ActorOffice[];
  /** Entities of articles that are the actor although neither name nor address says so. */
  entities?: ProjectLink[];
  /** A remark. */
  note?: Note;
}
/** An office that an actor holds or held. */
export interface ActorOffice {
  /** The title, by language. */
  title?: LanguageMap;
  /** The power of the office. */
  rank: Rank;
  /** The country whose office it is. */
  country?: CountryCode;
  /** The first day of the office. */
  from?: EdtfDate;
  /** The last day of the office. */
  until?: EdtfDate;
}
/** Two visits of articles that are not the same, and who decided so. */
export interface ApartPair {
  /** The two that are not the same. */
  reports: ProjectPlace[];
  /** The coder who decided. */
  by?: Id;
  /** When it was decided. */
  date?: EdtfDate;
  /** Why. */
  note?: Note;
}
/** A person who codes for the project. */
export interface ProjectCoder {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** The name as codings have it. */
  name: string;
}
/** An object of an article of the project, and who decided that it belongs here. */
export interface ProjectLink {
  /** The name of its file without the ending, or the article's IRI. */
  article: string;
  /** The id of the object in that article. */
  id: Id;
  /** The coder who decided. */
  by?: Id;
  /** When it was decided. */
  date?: EdtfDate;
  /** Why. */
  note?: Note;
}
/** An object of an article of the project. */
export interface ProjectPlace {
  /** The name of its file without the ending, or the article's IRI. */
  article: string;
  /** The id of the object in that article. */
  id: Id;
}
/** One visit, and the articles that report it. */
export interface RegisteredVisit {
  /** A local id: a lower-case letter, then letters, digits and hyphens; at most 64. */
  id: Id;
  /** What the project calls it. */
  name?: LanguageMap;
  /** The visits of articles that are this one visit. */
  reports: ProjectLink[];
  /** A remark. */
  note?: Note;
}
