/**
 * diplomatic-visits: the open, typed, runtime-checked format for news about diplomatic visits.
 *
 * @packageDocumentation
 */

export type { GlossMismatch } from "./anchor/gloss-count.ts";
export {
  type MentionOptions,
  type QuotedMention,
  type QuotedMentions,
  type Quoter,
  quoteAt,
  quoter,
} from "./anchor/quote-at.ts";
export type { ReanchoredQuote } from "./anchor/reanchor-article.ts";
export { type RepairOptions, type RepairResult, repair } from "./anchor/repair.ts";
export type { OmittedPart, RepairedQuote, UnanchoredQuote } from "./anchor/repair-report.ts";
export type { ChangedPart } from "./anchor/sections-beside.ts";
export { applyFix, type FixChange, type FixResult, type SkippedFix, type SkipReason } from "./article/apply-fix.ts";
export { type ArticleDifference, type ChangedFact, diffArticles } from "./article/diff-articles.ts";
export { type Fact, factOf, facts } from "./article/facts.ts";
export type { Excerpt, Issue, Locale, Localized, NotChecked, PatchStep, Severity } from "./article/issue.ts";
export {
  type MigrateOptions,
  type Migration,
  type MigrationChange,
  type MigrationProblem,
  migrate,
} from "./article/migrate.ts";
export type { NotListed } from "./article/not-listed.ts";
export { type Path, toPointer } from "./article/path.ts";
export type {
  ClosestText,
  OtherSpelling,
  QuoteDifference,
  QuotedPart,
  QuoteReport,
  QuoteStatus,
  QuotesNotListed,
  SpanInContext,
  UnmatchedContext,
  UnusedExclusion,
} from "./article/quote-report.ts";
export { type FormatIssuesOptions, formatIssues } from "./formats/format-issues.ts";
export { articleJsonSchema, codingJsonSchema, type JsonSchema, type JsonSchemaDraft } from "./formats/schemas.ts";
export { articleStandardSchema } from "./formats/standard-schema.ts";
export type { IssueCode } from "./generated/issue-codes.ts";
export type * from "./generated/types.ts";
export { type WordReading, wordReadings } from "./inspection/word-readings.ts";
export { issueKinds, rules } from "./issue-kinds.ts";
export type { LexiconPart } from "./languages/lexicon.ts";
export { partNames } from "./languages/part-names.ts";
export { type LanguageSupport, languageSupport, ruleLanguages } from "./languages/support.ts";
export { splitSentences } from "./reading/sentences.ts";
export type { RuleSeverities } from "./rules/ready-rules.ts";
export type { IssueKind, Needs } from "./rules/rule.ts";
export { limits } from "./schema/limits.ts";
export { specVersion } from "./schema/spec-version.ts";
export { ArticleSchema } from "./schema.ts";
export { sha256 } from "./text/digest.ts";
export { type Folded, type FoldTier, fold, foldText } from "./text/fold.ts";
export { type OffsetConverter, offsetConverter } from "./text/offsets.ts";
export type { Span } from "./text/span.ts";
export { type Anchored, type AnchorResult, anchor, type NotAnchored } from "./validate/anchor.ts";
export { ArticleError } from "./validate/article-error.ts";
export type { LineVerdict } from "./validate/ndjson/certain-line.ts";
export { type ByteStream, validateNdjson } from "./validate/ndjson/validate-ndjson.ts";
export type {
  DocumentForm,
  InvalidResult,
  ValidateOptions,
  ValidationReport,
  ValidationResult,
  ValidResult,
} from "./validate/options.ts";
export { type NotReanchored, type Reanchored, type ReanchorResult, reanchor } from "./validate/reanchor.ts";
export { parseArticle, validate } from "./validate/validate.ts";
