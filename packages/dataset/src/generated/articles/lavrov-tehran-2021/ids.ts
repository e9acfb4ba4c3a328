// Generated from articles/lavrov-tehran-2021 by `npm run generate`; do not edit.

import type * as known from "../../known-types.ts";

/** The id of an entity of this article. */
export type EntityId =
  | "alwaght"
  | "lavrov"
  | "rouhani"
  | "kremlin"
  | "russia"
  | "iran"
  | "us"
  | "china"
  | "north-korea"
  | "syria"
  | "lebanon"
  | "afghanistan"
  | "yemen"
  | "tehran"
  | "moscow"
  | "bushehr"
  | "west-asia"
  | "caucasus"
  | "west"
  | "zionist"
  | "iran-russia"
  | "iran-russia-china"
  | "trilateral-alliance"
  | "front"
  | "axis-of-resistance"
  | "independent-states"
  | "senior-iranian-officials"
  | "iranian-missions"
  | "officials-of-both-sides"
  | "private-companies"
  | "syrian-crisis"
  | "lebanese-crisis"
  | "yemen-crisis"
  | "yemen-aggression"
  | "naval-drills"
  | "yemen-blockade"
  | "western-sanctions"
  | "military-sanctions"
  | "iran-sanctions"
  | "us-unilateralism"
  | "western-intervention"
  | "turn-east"
  | "strategic-agreements"
  | "joint-agreements"
  | "bushehr-plants"
  | "power-plants"
  | "fuel"
  | "isotopes"
  | "sputnik"
  | "coronavirus";

/** The id of a visit of this article. */
export type VisitId =
  | "lavrov-tehran"
  | "iranian-missions-moscow";

/** The id of a meeting of this article. */
export type MeetingId =
  | "rouhani-lavrov"
  | "coronavirus-talks"
  | "officials-talks"
  | "moscow-meetings";

/** The id of an agreement of this article. */
export type AgreementId =
  | "strategic-cooperation"
  | "economic-projects";

/** The id of a statement of this article. */
export type StatementId =
  | "s-lavrov-arrived"
  | "s-relations-leapt"
  | "s-towards-alliance"
  | "s-missions-visited"
  | "s-visit-as-reply"
  | "s-kremlin-resolve"
  | "s-front-exists"
  | "s-rapprochement-origin"
  | "s-shared-view"
  | "s-intervention-challenges"
  | "s-enemies-of-america"
  | "s-common-denominator"
  | "s-benefits-proved"
  | "s-cooperation-succeeded"
  | "s-schemes-defeated"
  | "s-common-positions"
  | "s-caucasus-consensus"
  | "s-end-aggression"
  | "s-lift-blockade"
  | "s-stems-from-turn-east"
  | "s-cooperation-yielded"
  | "s-us-frightened"
  | "s-us-fears-alliance"
  | "s-us-declined"
  | "s-strong-front"
  | "s-independents-sanctioned"
  | "s-culture-in-heading"
  | "s-economy-a-priority"
  | "s-cooperation-satisfactory"
  | "s-great-potential"
  | "s-trade-volume"
  | "s-trade-small"
  | "s-sanctions-incentive"
  | "s-both-sanctioned"
  | "s-rouhani-met-lavrov"
  | "s-speed-up-projects"
  | "s-nuclear-cooperation"
  | "s-military-sanctions-lifted"
  | "s-sanctions-collapsing"
  | "s-russia-hopes"
  | "s-culture-matters"
  | "s-alliance-exists"
  | "s-soft-power-place"
  | "s-coronavirus-talks"
  | "s-shipments-arrived"
  | "s-iran-to-speed-up";

/** The id of a quantity of this article. */
export type QuantityId =
  | "trade-2020"
  | "bushehr-plant-count"
  | "vaccine-shipments"
  | "mission-visits";

/** The id of a time of this article. */
export type TimeId =
  | "t-past-decade"
  | "t-crisis-began"
  | "t-recent-months"
  | "t-two-decades"
  | "t-coming-years"
  | "t-present";

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
  | "sentence-21";

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
