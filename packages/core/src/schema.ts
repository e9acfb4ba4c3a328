/**
 * The schemas, typed by the generated interfaces. They check shape only: laws, quotes and digest are checked by `validate`.
 *
 * @packageDocumentation
 */
import type * as z from "zod";
import type {
  Agreement,
  Article,
  Block,
  Citation,
  Coder,
  Coding,
  CodingRecord,
  EdtfDate,
  Entity,
  Evidence,
  LanguageMap,
  Meeting,
  Mention,
  Office,
  Participant,
  Party,
  Quantity,
  Relation,
  Section,
  Sentence,
  Stance,
  Statement,
  Time,
  TimeClaim,
  TimeExpression,
  Visit,
} from "./generated/types.ts";
import { AgreementSchema as agreementSchema } from "./schema/agreement.ts";
import { ArticleSchema as articleSchema } from "./schema/article.ts";
import { CitationSchema as citationSchema } from "./schema/citation.ts";
import { CodingSchema as codingSchema } from "./schema/coding.ts";
import { CoderSchema as coderSchema, CodingRecordSchema as codingRecordSchema } from "./schema/coding-record.ts";
import { DateSchema as dateSchema } from "./schema/date.ts";
import { EntitySchema as entitySchema, OfficeSchema as officeSchema } from "./schema/entity.ts";
import { EvidenceSchema as evidenceSchema } from "./schema/evidence.ts";
import { LanguageMapSchema as languageMapSchema } from "./schema/language-map.ts";
import { MeetingSchema as meetingSchema } from "./schema/meeting.ts";
import { MentionSchema as mentionSchema } from "./schema/mention.ts";
import { ParticipantSchema as participantSchema } from "./schema/participant.ts";
import { PartySchema as partySchema } from "./schema/party.ts";
import { QuantitySchema as quantitySchema } from "./schema/quantity.ts";
import { RelationSchema as relationSchema } from "./schema/relation.ts";
import {
  BlockSchema as blockSchema,
  SectionSchema as sectionSchema,
  SentenceSchema as sentenceSchema,
} from "./schema/section.ts";
import { StanceSchema as stanceSchema, StatementSchema as statementSchema } from "./schema/statement.ts";
import {
  TimeClaimSchema as timeClaimSchema,
  TimeExpressionSchema as timeExpressionSchema,
  TimeSchema as timeSchema,
} from "./schema/time.ts";
import { VisitSchema as visitSchema } from "./schema/visit.ts";

/** A treaty, deal or other agreement. */
export const AgreementSchema: z.ZodType<Agreement> = agreementSchema;

/** A whole article: envelope, text, and what is coded of it. */
export const ArticleSchema: z.ZodType<Article> = articleSchema;

/** A source outside the text. */
export const CitationSchema: z.ZodType<Citation> = citationSchema;

/** Who or what coded. */
export const CoderSchema: z.ZodType<Coder> = coderSchema;

/** How an article was coded, and by whom. */
export const CodingRecordSchema: z.ZodType<CodingRecord> = codingRecordSchema;

/** The authored form: quotes without offsets. */
// derived from the article's schema by a walk that TypeScript cannot follow; the generated interface is tested against it
export const CodingSchema = codingSchema as unknown as z.ZodType<Coding>;

/** A day, month, year or interval (EDTF). */
export const DateSchema: z.ZodType<EdtfDate> = dateSchema;

/** A person, organization, country or place with its mentions. */
export const EntitySchema: z.ZodType<Entity> = entitySchema;

/** An office a person holds. */
export const OfficeSchema: z.ZodType<Office> = officeSchema;

/** The exact words that support a fact, and where they stand. */
export const EvidenceSchema: z.ZodType<Evidence> = evidenceSchema;

/** One text in several languages. */
export const LanguageMapSchema: z.ZodType<LanguageMap> = languageMapSchema;

/** A meeting of two parties or more. */
export const MeetingSchema: z.ZodType<Meeting> = meetingSchema;

/** One place where the text speaks of an entity. */
export const MentionSchema: z.ZodType<Mention> = mentionSchema;

/** Someone who takes part, in a role. */
export const ParticipantSchema: z.ZodType<Participant> = participantSchema;

/** A side of an agreement. */
export const PartySchema: z.ZodType<Party> = partySchema;

/** A number of the text. */
export const QuantitySchema: z.ZodType<Quantity> = quantitySchema;

/** A lasting tie between two entities. */
export const RelationSchema: z.ZodType<Relation> = relationSchema;

/** A heading, paragraph or other block of the text. */
export const BlockSchema: z.ZodType<Block> = blockSchema;

/** A part of the text under one heading. */
export const SectionSchema: z.ZodType<Section> = sectionSchema;

/** A sentence with its gloss. */
export const SentenceSchema: z.ZodType<Sentence> = sentenceSchema;

/** An attitude of a holder to a target. */
export const StanceSchema: z.ZodType<Stance> = stanceSchema;

/** What is said, by whom. */
export const StatementSchema: z.ZodType<Statement> = statementSchema;

/** When something takes place, with its words. */
export const TimeSchema: z.ZodType<Time> = timeSchema;

/** One of several values given for a time. */
export const TimeClaimSchema: z.ZodType<TimeClaim> = timeClaimSchema;

/** A time expression that dates no coded object. */
export const TimeExpressionSchema: z.ZodType<TimeExpression> = timeExpressionSchema;

/** A trip by officials to meet officials of a host. */
export const VisitSchema: z.ZodType<Visit> = visitSchema;
