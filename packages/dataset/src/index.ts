/**
 * The reference article of diplomatic-visits: a real Arabic news analysis of the Russian foreign minister's visit to Tehran
 * in April 2021, coded. Every fact quotes the exact words that support it.
 *
 * @packageDocumentation
 */
import json from "../articles/lavrov-tehran-2021/article.json" with { type: "json" };
import { frozen } from "./frozen.ts";
import type {
  KnownAgreement,
  KnownArticle,
  KnownEntity,
  KnownMeeting,
  KnownQuantity,
  KnownRelation,
  KnownSentence,
  KnownStatement,
  KnownTimeExpression,
  KnownVisit,
} from "./generated/known-types.ts";
import tables from "./generated/rows.json" with { type: "json" };
import { lookup } from "./lookup.ts";
import type { EntityRow, FactRow, MeetingRow, MentionRow, QuantityRow, StatementRow, VisitRow } from "./rows.ts";

export type {
  Agreement,
  AgreementStage,
  AgreementType,
  Article,
  ArticleType,
  Block,
  BlockKind,
  Calendar,
  Citation,
  Claim,
  Coded,
  Coder,
  CoderKind,
  CodingMethod,
  CodingRecord,
  CountryCode,
  Directness,
  EdtfDate,
  Entity,
  EntityKind,
  EntityStatus,
  EventStatus,
  Evidence,
  Extent,
  Generator,
  Genre,
  HostGrade,
  Id,
  Iri,
  IssueArea,
  LanguageMap,
  LanguageTag,
  MediaTopic,
  Meeting,
  MeetingChannel,
  MeetingFormat,
  Mention,
  MentionForm,
  Modality,
  Note,
  Office,
  Offset,
  Participant,
  ParticipantRole,
  Party,
  Purpose,
  Quantity,
  QuantityBasis,
  QuantityMod,
  QuoteText,
  Rank,
  Relation,
  RelationKind,
  Section,
  Sentence,
  SpeechAct,
  Stance,
  StanceValue,
  Statement,
  StatementKind,
  StatementStatus,
  TextDirection,
  Time,
  TimeBasis,
  TimeClaim,
  TimeExpression,
  TimeMod,
  TimeValue,
  TimexType,
  Url,
  ValueState,
  Visit,
  VisitRole,
  VisitType,
} from "@diplomatic-visits/core";
export type * from "./generated/ids.ts";
export type * from "./generated/known-types.ts";
export type * from "./rows.ts";

const rows = frozen(
  tables as unknown as {
    factRows: FactRow[];
    visitRows: VisitRow[];
    meetingRows: MeetingRow[];
    statementRows: StatementRow[];
    quantityRows: QuantityRow[];
    entityRows: EntityRow[];
    mentionRows: MentionRow[];
  },
);

/**
 * The reference article, whole. Ids and references are typed as its own. It is frozen, down to the last list: take
 * `structuredClone(article)` to change it.
 */
export const article = frozen(json as unknown as KnownArticle);

/** Its text, exactly as received; every span counts UTF-16 units into it. */
export const text: string = article.text;

/** Those the text speaks of. */
export const entities: readonly KnownEntity[] = article.entities ?? [];

/** The visits: the focal one and the one told as background. */
export const visits: readonly KnownVisit[] = article.visits ?? [];

/** The meetings. */
export const meetings: readonly KnownMeeting[] = article.meetings ?? [];

/** The agreements. */
export const agreements: readonly KnownAgreement[] = article.agreements ?? [];

/** What is said, and by whom; mostly by the article itself. */
export const statements: readonly KnownStatement[] = article.statements ?? [];

/** The numbers. */
export const quantities: readonly KnownQuantity[] = article.quantities ?? [];

/** Time expressions that date no coded object. */
export const times: readonly KnownTimeExpression[] = article.times ?? [];

/** Lasting ties between entities. */
export const relations: readonly KnownRelation[] = article.relations ?? [];

/** The sentences, headings included, each with an English gloss. */
export const sentences: readonly KnownSentence[] = article.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) => block.sentences),
);

/** Looks up an entity by its id; throws RangeError for an id that is not there. */
export const entity = lookup(entities);

/** Looks up a visit by its id; throws RangeError for an id that is not there. */
export const visit = lookup(visits);

/** Looks up a meeting by its id; throws RangeError for an id that is not there. */
export const meeting = lookup(meetings);

/** Looks up an agreement by its id; throws RangeError for an id that is not there. */
export const agreement = lookup(agreements);

/** Looks up a statement by its id; throws RangeError for an id that is not there. */
export const statement = lookup(statements);

/** Looks up a quantity by its id; throws RangeError for an id that is not there. */
export const quantity = lookup(quantities);

/** Looks up a time expression by its id; throws RangeError for an id that is not there. */
export const time = lookup(times);

/** Looks up a sentence by its id; throws RangeError for an id that is not there. */
export const sentence = lookup(sentences);

/** Every quote of every fact as a flat table, in text order. */
export const factRows: readonly FactRow[] = rows.factRows;

/** The visits as a flat table. */
export const visitRows: readonly VisitRow[] = rows.visitRows;

/** The meetings as a flat table. */
export const meetingRows: readonly MeetingRow[] = rows.meetingRows;

/** The statements as a flat table. */
export const statementRows: readonly StatementRow[] = rows.statementRows;

/** The quantities as a flat table. */
export const quantityRows: readonly QuantityRow[] = rows.quantityRows;

/** The entities as a flat table. */
export const entityRows: readonly EntityRow[] = rows.entityRows;

/** The mentions as a flat table. */
export const mentionRows: readonly MentionRow[] = rows.mentionRows;
