/**
 * `validate` for web pages: the same verdicts and messages in fewer bytes, without definitions of codes and reasons of
 * rules, under any content security policy. The reader of YAML is fetched only when `loadYaml` is called, and the words of
 * languages other than Arabic and English only when `loadLanguage` is.
 *
 * @packageDocumentation
 */
import { isWithoutEval, restoreEval } from "./without-eval.ts";

export { type Fact, facts } from "./article/facts.ts";
export type { Excerpt, Issue, Locale, NotChecked, PatchStep, Severity } from "./article/issue.ts";
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
export type { IssueCode } from "./generated/issue-codes.ts";
export type { Article } from "./generated/types.ts";
export { type WordReading, wordReadings } from "./inspection/word-readings.ts";
export { loadLanguage } from "./languages/registry.ts";
export type { RuleSeverities } from "./rules/ready-rules.ts";
export { limits } from "./schema/limits.ts";
export type { Span } from "./text/span.ts";
export type {
  DocumentForm,
  InvalidResult,
  ValidateOptions,
  ValidationReport,
  ValidationResult,
  ValidResult,
} from "./validate/options.ts";
export { loadYaml, validate } from "./validate/validate-on-page.ts";

// after every schema is made
if (isWithoutEval) restoreEval();
