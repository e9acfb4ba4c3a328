/**
 * Not public, and subject to change in any release: the two steps of `validate` for the playground, which also edits the
 * source that it has read.
 *
 * @packageDocumentation
 */
// import this first: it prevents Zod from generating code before any schema is created
import { isWithoutEval } from "./without-eval.ts";

export { quoter } from "./anchor/quote-at.ts";
export {
  facts,
  type Issue,
  type Locale,
  loadLanguage,
  loadYaml,
  type NotChecked,
  type PatchStep,
  type QuoteReport,
  type Severity,
  toPointer,
  type ValidationResult,
  type WordReading,
  wordReadings,
} from "./browser.ts";
export type { AuthoredMention, AuthoredQuote } from "./generated/types.ts";
export { splitSentences } from "./reading/sentences.ts";
export type { Span } from "./text/span.ts";
export type { Read, Unread } from "./validate/reading.ts";
export { readOnPage } from "./validate/validate-on-page.ts";
export { verdictOn } from "./validate/verdict.ts";
export { isWithoutEval };
