// Generated from articles/torrend-ambrel-2026 by `npm run generate`; do not edit.

import type * as known from "../../known-types.ts";

/** The id of an entity of this article. */
export type EntityId =
  | "torrend"
  | "velk"
  | "two-ministers"
  | "lumory"
  | "tarl"
  | "pelm"
  | "quendria"
  | "ivelune"
  | "ostrelle"
  | "two-countries"
  | "port-sellow"
  | "ambrel"
  | "customs-house"
  | "quay"
  | "grey-lane"
  | "brantow"
  | "skerrin"
  | "united-nations"
  | "shipping-office"
  | "foreign-ministry"
  | "protocol-office"
  | "harbour-office"
  | "annex-a"
  | "harbour-fee"
  | "ferry-line";

/** The id of a visit of this article. */
export type VisitId =
  | "torrend-ambrel"
  | "torrend-ostrelle"
  | "pelm-tour"
  | "pelm-brantow"
  | "pelm-skerrin";

/** The id of a meeting of this article. */
export type MeetingId =
  | "talks-customs-house"
  | "press-conference"
  | "call-lumory";

/** The id of an agreement of this article. */
export type AgreementId =
  | "memorandum"
  | "fisheries-treaty";

/** The id of a statement of this article. */
export type StatementId =
  | "s-protocol-list"
  | "s-neighbour"
  | "s-open-door"
  | "s-lower-fee"
  | "s-open-all-year"
  | "s-fee-rejected"
  | "s-left-thursday"
  | "s-left-wednesday"
  | "s-trade-volume"
  | "s-ferries-will-cross"
  | "s-not-travelled"
  | "s-postponed"
  | "s-hope"
  | "s-rumour"
  | "s-unconfirmed"
  | "s-timetable"
  | "s-did-not-sail"
  | "s-promise"
  | "s-welcome"
  | "s-thanks";

/** The id of a quantity of this article. */
export type QuantityId =
  | "trade-volume"
  | "ferries";

/** The id of a time of this article. */
export type TimeId =
  | "t-fee-rejected"
  | "t-old-plan"
  | "t-rumoured"
  | "t-timetable"
  | "t-last-winter"
  | "t-reopening";

/** The id of a sentence of this article. */
export type SentenceId =
  | "sentence-1"
  | "sentence-2"
  | "sentence-3"
  | "sentence-4"
  | "sentence-5"
  | "sentence-6"
  | "sentence-7"
  | "sentence-8"
  | "sentence-9"
  | "sentence-10"
  | "sentence-11"
  | "sentence-12"
  | "sentence-13"
  | "sentence-14"
  | "sentence-15"
  | "sentence-16"
  | "sentence-17"
  | "sentence-18"
  | "sentence-19"
  | "sentence-20"
  | "sentence-21"
  | "sentence-22"
  | "sentence-23"
  | "sentence-24"
  | "sentence-25"
  | "sentence-26"
  | "sentence-27";

/** The ids of this article. */
export interface ArticleIds extends known.Ids {
  /** The ids of concept `entity`. */
  entity: EntityId;
  /** The ids of concept `visit`. */
  visit: VisitId;
  /** The ids of concept `meeting`. */
  meeting: MeetingId;
  /** The ids of concept `agreement`. */
  agreement: AgreementId;
  /** The ids of concept `statement`. */
  statement: StatementId;
  /** The ids of concept `quantity`. */
  quantity: QuantityId;
  /** The ids of concept `time`. */
  time: TimeId;
  /** The ids of concept `sentence`. */
  sentence: SentenceId;
}

/** A news article about diplomatic visits, coded: every fact quotes the exact words that support it. */
export type KnownArticle = known.KnownArticle<ArticleIds>;

/** An agreed text with a name. */
export type KnownAgreement = known.KnownAgreement<ArticleIds>;

/** A line of the text. */
export type KnownBlock = known.KnownBlock<ArticleIds>;

/** Someone or something the text speaks of, with every place where it does. */
export type KnownEntity = known.KnownEntity<ArticleIds>;

/** Officials who meet or speak with each other. */
export type KnownMeeting = known.KnownMeeting<ArticleIds>;

/** An office a person holds or held. */
export type KnownOffice = known.KnownOffice<ArticleIds>;

/** One who takes part. */
export type KnownParticipant = known.KnownParticipant<ArticleIds>;

/** A person or organization behind the article. */
export type KnownParty = known.KnownParty<ArticleIds>;

/** A number the text gives, with what it counts. */
export type KnownQuantity = known.KnownQuantity<ArticleIds>;

/** A lasting tie between two entities; rarely filled. */
export type KnownRelation = known.KnownRelation<ArticleIds>;

/** A part of the text under one heading. */
export type KnownSection = known.KnownSection<ArticleIds>;

/** A sentence of a block. */
export type KnownSentence = known.KnownSentence<ArticleIds>;

/** How a holder stands to a target. */
export type KnownStance = known.KnownStance<ArticleIds>;

/** What someone says, or what the article says in its own voice. */
export type KnownStatement = known.KnownStatement<ArticleIds>;

/** A date or period: the words, the value as far as known, and what it rests on. */
export type KnownTime = known.KnownTime<ArticleIds>;

/** A date that another source gives, or that the words also allow. */
export type KnownTimeClaim = known.KnownTimeClaim<ArticleIds>;

/** A time expression that dates no coded object. */
export type KnownTimeExpression = known.KnownTimeExpression<ArticleIds>;

/** A trip by officials to meet officials of a host. */
export type KnownVisit = known.KnownVisit<ArticleIds>;
