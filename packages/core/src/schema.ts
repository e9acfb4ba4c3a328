/**
 * The schemas, typed by the generated interfaces. They check only the shape; `validate` checks rules, quotes and digest.
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
import { meta, type SchemaMeta } from "./metadata/meta.ts";
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

export type { SchemaMeta };

/** A treaty, deal or other agreement. */
export const AgreementSchema: z.ZodType<Agreement, Agreement> = agreementSchema;

/** A whole article: metadata, text and coding. */
export const ArticleSchema: z.ZodType<Article, Article> = articleSchema;

/** A source outside the text. */
export const CitationSchema: z.ZodType<Citation, Citation> = citationSchema;

/** The person or program that coded. */
export const CoderSchema: z.ZodType<Coder, Coder> = coderSchema;

/** How an article was coded, and by whom. */
export const CodingRecordSchema: z.ZodType<CodingRecord, CodingRecord> = codingRecordSchema;

/** The authored form: quotes without offsets. */
// derived from the article's schema by a walk that TypeScript cannot follow; the generated interface is tested against it
export const CodingSchema = codingSchema as unknown as z.ZodType<Coding, Coding>;

/** A day, month, year or interval (EDTF). */
export const DateSchema: z.ZodType<EdtfDate, EdtfDate> = dateSchema;

/** A person, organization, country or place with its mentions. */
export const EntitySchema: z.ZodType<Entity, Entity> = entitySchema;

/** An office a person holds. */
export const OfficeSchema: z.ZodType<Office, Office> = officeSchema;

/** The exact words that support a fact, and where they are. */
export const EvidenceSchema: z.ZodType<Evidence, Evidence> = evidenceSchema;

/** One text in several languages. */
export const LanguageMapSchema: z.ZodType<LanguageMap, LanguageMap> = languageMapSchema;

/** A meeting of two parties or more. */
export const MeetingSchema: z.ZodType<Meeting, Meeting> = meetingSchema;

/** One place where the text mentions an entity. */
export const MentionSchema: z.ZodType<Mention, Mention> = mentionSchema;

/** A participant with a role. */
export const ParticipantSchema: z.ZodType<Participant, Participant> = participantSchema;

/** A side of an agreement. */
export const PartySchema: z.ZodType<Party, Party> = partySchema;

/** A number in the text. */
export const QuantitySchema: z.ZodType<Quantity, Quantity> = quantitySchema;

/** A lasting relation between two entities. */
export const RelationSchema: z.ZodType<Relation, Relation> = relationSchema;

/** A heading, paragraph or other block of the text. */
export const BlockSchema: z.ZodType<Block, Block> = blockSchema;

/** A part of the text under one heading. */
export const SectionSchema: z.ZodType<Section, Section> = sectionSchema;

/** A sentence with its gloss. */
export const SentenceSchema: z.ZodType<Sentence, Sentence> = sentenceSchema;

/** An attitude of a holder to a target. */
export const StanceSchema: z.ZodType<Stance, Stance> = stanceSchema;

/** What is said and who says it. */
export const StatementSchema: z.ZodType<Statement, Statement> = statementSchema;

/** When something takes place, with its words. */
export const TimeSchema: z.ZodType<Time, Time> = timeSchema;

/** One of several values given for a time. */
export const TimeClaimSchema: z.ZodType<TimeClaim, TimeClaim> = timeClaimSchema;

/** A time expression that does not date a coded object. */
export const TimeExpressionSchema: z.ZodType<TimeExpression, TimeExpression> = timeExpressionSchema;

/** A trip by officials to meet officials of a host. */
export const VisitSchema: z.ZodType<Visit, Visit> = visitSchema;

/**
 * The metadata of the schemas: descriptions, names, codelists, what an id refers to. Zod's global registry is not
 * changed; pass this one to Zod's export: `z.toJSONSchema(VisitSchema, { metadata: schemaRegistry })`.
 */
export const schemaRegistry: z.core.$ZodRegistry<SchemaMeta> = meta;
