/**
 * The check alone, for pages: the verdicts and messages of `validate`, without the prose of codelists and rules. YAML has
 * its reader in the subpath ./yaml, so that a page fetches it only when it meets YAML.
 *
 * @packageDocumentation
 */
import { isWithoutEval, restoreEval } from "./without-eval.ts";

export { type Fact, facts } from "./article/facts.ts";
export type { Issue, Locale, NotChecked, PatchStep, Severity } from "./article/issue.ts";
export { type Path, toPointer } from "./article/path.ts";
export type { Closest, Difference, Place, QuoteReport, QuoteStatus } from "./article/quote-report.ts";
export type { IssueCode } from "./generated/issue-codes.ts";
export { limits } from "./schema/limits.ts";
export type { Result, ValidateOptions } from "./validate/options.ts";
export { readJsonInput } from "./validate/read-json-input.ts";
export type { Read, Unread } from "./validate/reading.ts";
export { verdictOn } from "./validate/verdict.ts";
// first, before any schema is made
export { isWithoutEval };

// last, after every schema is made
restoreEval();
