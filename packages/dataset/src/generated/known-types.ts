// Generated from the schema by `npm run generate`; do not edit.

import type {
  Agreement,
  AgreementStage,
  AgreementType,
  Article,
  Block,
  Claim,
  Coded,
  CountryCode,
  Entity,
  EventStatus,
  HostGrade,
  IssueArea,
  LanguageMap,
  MediaTopic,
  Meeting,
  MeetingChannel,
  MeetingFormat,
  Office,
  Participant,
  Party,
  Purpose,
  Quantity,
  Rank,
  Relation,
  Section,
  Sentence,
  Stance,
  Statement,
  Time,
  TimeClaim,
  TimeExpression,
  Visit,
  VisitType,
} from "@diplomatic-visits/core";

/** The ids of one article: a union of strings for each concept. */
export interface Ids {
  /** The ids of concept `entity`. */
  entity: string;
  /** The ids of concept `visit`. */
  visit: string;
  /** The ids of concept `meeting`. */
  meeting: string;
  /** The ids of concept `agreement`. */
  agreement: string;
  /** The ids of concept `statement`. */
  statement: string;
  /** The ids of concept `quantity`. */
  quantity: string;
  /** The ids of concept `time`. */
  time: string;
  /** The ids of concept `sentence`. */
  sentence: string;
}

/** A value that another source gives, or that the words also allow. */
export interface KnownClaim<T, I extends Ids> extends Omit<Claim<T>, "attributedTo"> {
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: I["entity"];
}

/** A value with its state and the quotes it rests on. */
export interface KnownCoded<T, I extends Ids> extends Omit<Coded<T>, "attributedTo" | "alternatives"> {
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: I["entity"];
  /** Values that cannot be true beside this one: sources differ, or the words allow both. */
  alternatives?: KnownClaim<T, I>[];
}

/** A news article about diplomatic visits, coded: every fact quotes the exact words that support it. */
export interface KnownArticle<I extends Ids> extends Omit<Article, "voice" | "author" | "publisher" | "provider" | "about" | "copyrightHolder" | "sections" | "entities" | "visits" | "meetings" | "agreements" | "statements" | "quantities" | "times" | "relations"> {
  /** Whose words the whole text is, where it does not say otherwise. */
  voice?: I["entity"];
  /** Who wrote it. */
  author?: KnownParty<I>[];
  /** Who published it. */
  publisher?: KnownParty<I>;
  /** Who delivered it, such as an agency. */
  provider?: KnownParty<I>;
  /** Its subjects: IPTC Media Topics, each with its words. */
  about?: KnownCoded<MediaTopic, I>[];
  /** Whose the text is. */
  copyrightHolder?: KnownParty<I>;
  /** Sections, blocks and sentences; they tile the text. */
  sections: KnownSection<I>[];
  /** Those the text speaks of. */
  entities?: KnownEntity<I>[];
  /** The visits. */
  visits?: KnownVisit<I>[];
  /** The meetings. */
  meetings?: KnownMeeting<I>[];
  /** The agreements. */
  agreements?: KnownAgreement<I>[];
  /** What is said, and by whom. */
  statements?: KnownStatement<I>[];
  /** The numbers. */
  quantities?: KnownQuantity<I>[];
  /** Time expressions that date no coded object. */
  times?: KnownTimeExpression<I>[];
  /** Lasting ties between entities. */
  relations?: KnownRelation<I>[];
}

/** An agreed text with a name. */
export interface KnownAgreement<I extends Ids> extends Omit<Agreement, "id" | "type" | "stage" | "parties" | "signatories" | "visit" | "date"> {
  /** The id. */
  id: I["agreement"];
  /** The kind of text. */
  type?: KnownCoded<AgreementType, I>;
  /** How far it has come: under negotiation, signed, in force … */
  stage: KnownCoded<AgreementStage, I>;
  /** The parties. */
  parties: I["entity"][];
  /** Those who sign. */
  signatories?: KnownParticipant<I>[];
  /** The visit during which it was dealt with. */
  visit?: KnownCoded<I["visit"], I>;
  /** When the stage was reached. */
  date?: KnownTime<I>;
}

/** A line of the text. */
export interface KnownBlock<I extends Ids> extends Omit<Block, "speaker" | "sentences"> {
  /** Who speaks in a turn: an entity, or unnamed. */
  speaker?: I["entity"] | "unnamed";
  /** Its sentences, in order. */
  sentences: KnownSentence<I>[];
}

/** Someone or something the text speaks of, with every place where it does. */
export interface KnownEntity<I extends Ids> extends Omit<Entity, "id" | "partOf" | "members" | "offices"> {
  /** The id. */
  id: I["entity"];
  /** The larger entity it belongs to. */
  partOf?: I["entity"];
  /** The members of a group. */
  members?: I["entity"][];
  /** The offices the text gives a person. */
  offices?: KnownOffice<I>[];
}

/** Officials who meet or speak with each other. */
export interface KnownMeeting<I extends Ids> extends Omit<Meeting, "id" | "status" | "visit" | "event" | "participants" | "channel" | "formats" | "date" | "place" | "issueAreas"> {
  /** The id. */
  id: I["meeting"];
  /** How far it has come. */
  status: KnownCoded<EventStatus, I>;
  /** The visit during which it takes place. */
  visit?: KnownCoded<I["visit"], I>;
  /** The event at which it takes place. */
  event?: KnownCoded<I["entity"], I>;
  /** Those who meet, as the text names them. */
  participants?: KnownParticipant<I>[];
  /** In person, by phone, by video or in writing. */
  channel?: KnownCoded<MeetingChannel, I>;
  /** The form of the meeting. */
  formats?: KnownCoded<MeetingFormat, I>[];
  /** When it takes place. */
  date?: KnownTime<I>;
  /** Where it takes place. */
  place?: KnownCoded<I["entity"], I>;
  /** The issue areas dealt with. */
  issueAreas?: KnownCoded<IssueArea, I>[];
}

/** An office a person holds or held. */
export interface KnownOffice<I extends Ids> extends Omit<Office, "rank" | "of"> {
  /** The rank of the office; rank is not title. */
  rank?: KnownCoded<Rank, I>;
  /** The country or body the office belongs to. */
  of?: I["entity"];
}

/** One who takes part. */
export interface KnownParticipant<I extends Ids> extends Omit<Participant, "entity"> {
  /** Who takes part. */
  entity: I["entity"];
}

/** A person or organization behind the article. */
export interface KnownParty<I extends Ids> extends Omit<Party, "entity"> {
  /** The entity, if the text also speaks of it. */
  entity?: I["entity"];
}

/** A number the text gives, with what it counts. */
export interface KnownQuantity<I extends Ids> extends Omit<Quantity, "id" | "time" | "about"> {
  /** The id. */
  id: I["quantity"];
  /** The time the number is for. */
  time?: KnownTime<I>;
  /** What the number is of. */
  about?: (I["entity"] | I["visit"] | I["meeting"] | I["agreement"] | I["statement"])[];
}

/** A lasting tie between two entities; rarely filled. */
export interface KnownRelation<I extends Ids> extends Omit<Relation, "source" | "target"> {
  /** The entity the tie goes out from. */
  source: I["entity"];
  /** The entity the tie goes to. */
  target: I["entity"];
}

/** A part of the text under one heading. */
export interface KnownSection<I extends Ids> extends Omit<Section, "blocks"> {
  /** Its blocks, in order. */
  blocks: KnownBlock<I>[];
}

/** A sentence of a block. */
export interface KnownSentence<I extends Ids> extends Omit<Sentence, "id"> {
  /** The id. */
  id: I["sentence"];
}

/** How a holder stands to a target. */
export interface KnownStance<I extends Ids> extends Omit<Stance, "holder" | "target"> {
  /** Whose attitude it is. */
  holder: I["entity"];
  /** What the attitude is towards. */
  target: I["entity"] | I["visit"] | I["meeting"] | I["agreement"] | I["statement"] | I["quantity"] | I["time"];
}

/** What someone says, or what the article says in its own voice. */
export interface KnownStatement<I extends Ids> extends Omit<Statement, "id" | "source" | "relayedBy" | "addressee" | "target" | "about" | "date" | "stance"> {
  /** The id. */
  id: I["statement"];
  /** Who says it: ids of entities, or article-voice, unnamed or impersonal. */
  source: (I["entity"] | "article-voice" | "unnamed" | "impersonal")[];
  /** Who reports the words of the source, the outermost first. */
  relayedBy?: I["entity"][];
  /** Who is addressed. */
  addressee?: I["entity"][];
  /** The actors it is directed at: who is accused, blamed, condemned or praised. */
  target?: I["entity"][];
  /** What it is about: topics, events, places. Whom it accuses or praises is its target. */
  about?: (I["entity"] | I["visit"] | I["meeting"] | I["agreement"] | I["statement"] | I["quantity"] | I["time"])[];
  /** When it is said. */
  date?: KnownTime<I>;
  /** The attitude it shows. */
  stance?: KnownStance<I>;
}

/** A date or period: the words, the value as far as known, and what it rests on. */
export interface KnownTime<I extends Ids> extends Omit<Time, "anchor" | "attributedTo" | "alternatives"> {
  /** What the time hangs on, such as a visit or an event. */
  anchor?: I["entity"] | I["visit"] | I["meeting"] | I["agreement"] | I["time"] | I["quantity"] | I["statement"];
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: I["entity"];
  /** Dates that cannot be true beside this one. */
  alternatives?: KnownTimeClaim<I>[];
}

/** A date that another source gives, or that the words also allow. */
export interface KnownTimeClaim<I extends Ids> extends Omit<TimeClaim, "anchor" | "attributedTo"> {
  /** What the time hangs on, such as a visit or an event. */
  anchor?: I["entity"] | I["visit"] | I["meeting"] | I["agreement"] | I["time"] | I["quantity"] | I["statement"];
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: I["entity"];
}

/** A time expression that dates no coded object. */
export interface KnownTimeExpression<I extends Ids> extends Omit<TimeExpression, "id" | "anchor" | "attributedTo" | "alternatives"> {
  /** The id. */
  id: I["time"];
  /** What the time hangs on, such as a visit or an event. */
  anchor?: I["entity"] | I["visit"] | I["meeting"] | I["agreement"] | I["time"] | I["quantity"] | I["statement"];
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: I["entity"];
  /** Dates that cannot be true beside this one. */
  alternatives?: KnownTimeClaim<I>[];
}

/** A trip by officials to meet officials of a host. */
export interface KnownVisit<I extends Ids> extends Omit<Visit, "id" | "status" | "statusReason" | "type" | "hostGrade" | "visitors" | "hosts" | "hostCountry" | "place" | "partOf" | "start" | "end" | "plannedStart" | "plannedEnd" | "purposes" | "event" | "issueAreas" | "inviter" | "inResponseTo" | "inPlaceOf"> {
  /** The id. */
  id: I["visit"];
  /** How far it has come: announced, occurred, postponed … */
  status: KnownCoded<EventStatus, I>;
  /** Why it was postponed or cancelled. */
  statusReason?: KnownCoded<LanguageMap, I>;
  /** The kind of visit, as a source names it. */
  type?: KnownCoded<VisitType, I>;
  /** The grade at which the host receives the visitor. */
  hostGrade?: KnownCoded<HostGrade, I>;
  /** Those who travel. */
  visitors: KnownParticipant<I>[];
  /** Those who receive, as the text names them. */
  hosts?: KnownParticipant<I>[];
  /** The country visited; absent for a tour. */
  hostCountry?: KnownCoded<CountryCode, I>;
  /** The place visited, such as a city. */
  place?: KnownCoded<I["entity"], I>;
  /** The tour this visit is a stop of. */
  partOf?: I["visit"];
  /** When it begins. */
  start?: KnownTime<I>;
  /** When it ends. */
  end?: KnownTime<I>;
  /** When it was due to begin, where that date no longer holds. */
  plannedStart?: KnownTime<I>;
  /** When it was due to end, where that date no longer holds. */
  plannedEnd?: KnownTime<I>;
  /** What it is for, as the text says. */
  purposes?: KnownCoded<Purpose, I>[];
  /** The event it attends, such as a summit. */
  event?: KnownCoded<I["entity"], I>;
  /** The issue areas dealt with. */
  issueAreas?: KnownCoded<IssueArea, I>[];
  /** Who invited the visitors. */
  inviter?: KnownCoded<I["entity"], I>;
  /** What it answers, such as an earlier visit. */
  inResponseTo?: KnownCoded<I["visit"] | I["meeting"] | I["statement"] | I["agreement"], I>;
  /** The visit that it replaces. */
  inPlaceOf?: KnownCoded<I["visit"], I>;
}
