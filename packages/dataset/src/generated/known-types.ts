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
import type {
  AgreementId,
  EntityId,
  MeetingId,
  QuantityId,
  SentenceId,
  StatementId,
  TimeId,
  VisitId,
} from "./ids.ts";

/** A value that another source gives, or that the words also allow. */
export interface KnownClaim<T> extends Omit<Claim<T>, "attributedTo"> {
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: EntityId;
}

/** A value with its state and the quotes it rests on. */
export interface KnownCoded<T> extends Omit<Coded<T>, "attributedTo" | "alternatives"> {
  /** Whose word it is, when it is not the article's own. */
  attributedTo?: EntityId;
  /** Values that cannot be true beside this one: sources differ, or the words allow both. */
  alternatives?: KnownClaim<T>[];
}

/** A news article about diplomatic visits, coded: every fact quotes the exact words that support it. */
export interface KnownArticle extends Omit<Article, "voice" | "author" | "publisher" | "provider" | "about" | "copyrightHolder" | "sections" | "entities" | "visits" | "meetings" | "agreements" | "statements" | "quantities" | "times" | "relations"> {
  /** Whose words the whole text is, where it does not say otherwise. */
  voice?: EntityId;
  /** Who wrote it. */
  author?: KnownParty[];
  /** Who published it. */
  publisher?: KnownParty;
  /** Who delivered it, such as an agency. */
  provider?: KnownParty;
  /** Its subjects: IPTC Media Topics, each with its words. */
  about?: KnownCoded<MediaTopic>[];
  /** Whose the text is. */
  copyrightHolder?: KnownParty;
  /** Sections, blocks and sentences; they tile the text. */
  sections: KnownSection[];
  /** Those the text speaks of. */
  entities?: KnownEntity[];
  /** The visits. */
  visits?: KnownVisit[];
  /** The meetings. */
  meetings?: KnownMeeting[];
  /** The agreements. */
  agreements?: KnownAgreement[];
  /** What is said, and by whom. */
  statements?: KnownStatement[];
  /** The numbers. */
  quantities?: KnownQuantity[];
  /** Time expressions that date no coded object. */
  times?: KnownTimeExpression[];
  /** Lasting ties between entities. */
  relations?: KnownRelation[];
}

/** An agreed text with a name. */
export interface KnownAgreement extends Omit<Agreement, "id" | "type" | "stage" | "parties" | "signatories" | "visit" | "date"> {
  /** The id. */
  id: AgreementId;
  /** The kind of text. */
  type?: KnownCoded<AgreementType>;
  /** How far it has come: under negotiation, signed, in force … */
  stage: KnownCoded<AgreementStage>;
  /** The parties. */
  parties: EntityId[];
  /** Those who sign. */
  signatories?: KnownParticipant[];
  /** The visit during which it was dealt with. */
  visit?: KnownCoded<VisitId>;
  /** When the stage was reached. */
  date?: KnownTime;
}

/** A line of the text. */
export interface KnownBlock extends Omit<Block, "speaker" | "sentences"> {
  /** Who speaks, in a turn. */
  speaker?: EntityId;
  /** Its sentences, in order. */
  sentences: KnownSentence[];
}

/** Someone or something the text speaks of, with every place where it does. */
export interface KnownEntity extends Omit<Entity, "id" | "partOf" | "members" | "offices"> {
  /** The id. */
  id: EntityId;
  /** The larger entity it belongs to. */
  partOf?: EntityId;
  /** The members of a group. */
  members?: EntityId[];
  /** The offices the text gives a person. */
  offices?: KnownOffice[];
}

/** Officials who meet or speak with each other. */
export interface KnownMeeting extends Omit<Meeting, "id" | "status" | "visit" | "event" | "participants" | "channel" | "formats" | "date" | "place" | "issueAreas"> {
  /** The id. */
  id: MeetingId;
  /** How far it has come. */
  status: KnownCoded<EventStatus>;
  /** The visit during which it takes place. */
  visit?: KnownCoded<VisitId>;
  /** The event at which it takes place. */
  event?: KnownCoded<EntityId>;
  /** Those who meet, as the text names them. */
  participants?: KnownParticipant[];
  /** In person, by phone, by video or in writing. */
  channel?: KnownCoded<MeetingChannel>;
  /** The form of the meeting. */
  formats?: KnownCoded<MeetingFormat>[];
  /** When it takes place. */
  date?: KnownTime;
  /** Where it takes place. */
  place?: KnownCoded<EntityId>;
  /** The issue areas dealt with. */
  issueAreas?: KnownCoded<IssueArea>[];
}

/** An office a person holds or held. */
export interface KnownOffice extends Omit<Office, "rank" | "of"> {
  /** The rank of the office; rank is not title. */
  rank?: KnownCoded<Rank>;
  /** The country or body the office belongs to. */
  of?: EntityId;
}

/** One who takes part. */
export interface KnownParticipant extends Omit<Participant, "entity"> {
  /** Who takes part. */
  entity: EntityId;
}

/** A person or organization behind the article. */
export interface KnownParty extends Omit<Party, "entity"> {
  /** The entity, if the text also speaks of it. */
  entity?: EntityId;
}

/** A number the text gives, with what it counts. */
export interface KnownQuantity extends Omit<Quantity, "id" | "time" | "about"> {
  /** The id. */
  id: QuantityId;
  /** The time the number is for. */
  time?: KnownTime;
  /** What the number is of. */
  about?: (EntityId | VisitId | MeetingId | AgreementId | StatementId)[];
}

/** A lasting tie between two entities; rarely filled. */
export interface KnownRelation extends Omit<Relation, "source" | "target"> {
  /** The entity the tie goes out from. */
  source: EntityId;
  /** The entity the tie goes to. */
  target: EntityId;
}

/** A part of the text under one heading. */
export interface KnownSection extends Omit<Section, "blocks"> {
  /** Its blocks, in order. */
  blocks: KnownBlock[];
}

/** A sentence of a block. */
export interface KnownSentence extends Omit<Sentence, "id"> {
  /** The id. */
  id: SentenceId;
}

/** How a holder stands to a target. */
export interface KnownStance extends Omit<Stance, "holder" | "target"> {
  /** Whose attitude it is. */
  holder: EntityId;
  /** What the attitude is towards. */
  target: EntityId | VisitId | MeetingId | AgreementId | StatementId | QuantityId | TimeId;
}

/** What someone says, or what the article says in its own voice. */
export interface KnownStatement extends Omit<Statement, "id" | "source" | "addressee" | "about" | "stance"> {
  /** The id. */
  id: StatementId;
  /** Who says it: ids of entities, or article-voice, unnamed or impersonal. */
  source: (EntityId | "article-voice" | "unnamed" | "impersonal")[];
  /** Who is addressed. */
  addressee?: EntityId[];
  /** What it is about. */
  about?: (EntityId | VisitId | MeetingId | AgreementId | StatementId | QuantityId | TimeId)[];
  /** The attitude it shows. */
  stance?: KnownStance;
}

/** A date or period: the words, the value as far as known, and what it rests on. */
export interface KnownTime extends Omit<Time, "anchor" | "attributedTo" | "alternatives"> {
  /** What the time hangs on, such as a visit or an event. */
  anchor?: EntityId | VisitId | MeetingId | AgreementId | TimeId | QuantityId | StatementId;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: EntityId;
  /** Dates that cannot be true beside this one. */
  alternatives?: KnownTimeClaim[];
}

/** A date that another source gives, or that the words also allow. */
export interface KnownTimeClaim extends Omit<TimeClaim, "anchor" | "attributedTo"> {
  /** What the time hangs on, such as a visit or an event. */
  anchor?: EntityId | VisitId | MeetingId | AgreementId | TimeId | QuantityId | StatementId;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: EntityId;
}

/** A time expression that dates no coded object. */
export interface KnownTimeExpression extends Omit<TimeExpression, "id" | "anchor" | "attributedTo" | "alternatives"> {
  /** The id. */
  id: TimeId;
  /** What the time hangs on, such as a visit or an event. */
  anchor?: EntityId | VisitId | MeetingId | AgreementId | TimeId | QuantityId | StatementId;
  /** Whose word the date is, when it is not the article's own. */
  attributedTo?: EntityId;
  /** Dates that cannot be true beside this one. */
  alternatives?: KnownTimeClaim[];
}

/** A trip by officials to meet officials of a host. */
export interface KnownVisit extends Omit<Visit, "id" | "status" | "statusReason" | "type" | "hostGrade" | "visitors" | "hosts" | "hostCountry" | "place" | "partOf" | "start" | "end" | "purposes" | "event" | "issueAreas" | "inviter" | "inResponseTo"> {
  /** The id. */
  id: VisitId;
  /** How far it has come: announced, occurred, postponed … */
  status: KnownCoded<EventStatus>;
  /** Why it was postponed or cancelled. */
  statusReason?: KnownCoded<LanguageMap>;
  /** The kind of visit, as a source names it. */
  type?: KnownCoded<VisitType>;
  /** The grade at which the host receives the visitor. */
  hostGrade?: KnownCoded<HostGrade>;
  /** Those who travel. */
  visitors: KnownParticipant[];
  /** Those who receive, as the text names them. */
  hosts?: KnownParticipant[];
  /** The country visited; absent for a tour. */
  hostCountry?: KnownCoded<CountryCode>;
  /** The place visited, such as a city. */
  place?: KnownCoded<EntityId>;
  /** The tour this visit is a stop of. */
  partOf?: VisitId;
  /** When it begins. */
  start?: KnownTime;
  /** When it ends. */
  end?: KnownTime;
  /** What it is for, as the text says. */
  purposes?: KnownCoded<Purpose>[];
  /** The event it attends, such as a summit. */
  event?: KnownCoded<EntityId>;
  /** The issue areas dealt with. */
  issueAreas?: KnownCoded<IssueArea>[];
  /** Who invited the visitors. */
  inviter?: KnownCoded<EntityId>;
  /** What it answers, such as an earlier visit. */
  inResponseTo?: KnownCoded<VisitId | MeetingId | StatementId | AgreementId>;
}
