// Generated from articles/zaytuni-west-africa-2026 by `npm run generate`; do not edit.

import type * as known from "../../known-types.ts";

/** The id of an entity of this article. */
export type EntityId =
  | "zaytuni"
  | "nahi"
  | "njum"
  | "palmada"
  | "ministers-in-nouakchott"
  | "ministers-in-dakar"
  | "tunisia"
  | "mauritania"
  | "senegal"
  | "cape-verde"
  | "tunisia-senegal"
  | "africa"
  | "west-africa"
  | "dakar"
  | "nouakchott"
  | "praia"
  | "thies"
  | "ministry-seat"
  | "mauritanian-mfa"
  | "tunisian-mfa"
  | "trade-ministry"
  | "airport"
  | "thies-plant"
  | "storm"
  | "mou"
  | "maritime-agreement"
  | "consulate"
  | "student-visas"
  | "direct-flights";

/** The id of a visit of this article. */
export type VisitId =
  | "zaytuni-tour"
  | "zaytuni-nouakchott"
  | "zaytuni-dakar"
  | "zaytuni-praia";

/** The id of a meeting of this article. */
export type MeetingId =
  | "nouakchott-talks"
  | "dakar-reception"
  | "press-conference"
  | "call-palmada";

/** The id of an agreement of this article. */
export type AgreementId =
  | "solar-memorandum"
  | "maritime-transport";

/** The id of a statement of this article. */
export type StatementId =
  | "s-trade-volume"
  | "s-airport-closed"
  | "s-stop-cancelled"
  | "s-no-new-date"
  | "s-welcome"
  | "s-thanks"
  | "s-no-consulate"
  | "s-engineers"
  | "s-plant"
  | "s-flights"
  | "s-observers";

/** The id of a quantity of this article. */
export type QuantityId =
  | "trade-2025"
  | "engineers";

/** The id of a time of this article. */
export type TimeId =
  | "t-two-days"
  | "t-end-of-year"
  | "t-two-years"
  | "t-next-spring";

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
  | "sentence-19";

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
