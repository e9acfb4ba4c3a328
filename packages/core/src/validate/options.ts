import type { Issue, Locale, NotChecked } from "../article/issue.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Article } from "../generated/types.ts";
import type { CheckOptions, RuleSeverities } from "../rules/check-rules.ts";

/** How to validate. */
export interface ValidateOptions {
  /** The text a coding quotes; for an article, the text it is expected to have: another one is an error. */
  text?: string;
  /** How a string or bytes are written; `json` when absent. */
  format?: "json" | "yaml";
  /** The language of messages; `en` when absent. */
  locale?: Locale;
  /** Severities of rules to override, by code or by `group/*`: error, warning, note or off. */
  rules?: RuleSeverities;
  /** Whether issues carry line and column; only for a string or bytes. */
  locate?: boolean;
  /** The most issues of one code; 100 when absent. */
  maxIssues?: number;
}

/** The options of a validation as the checking of rules takes them. */
export function optionsOf({ locale = "en", rules: severities = {}, maxIssues = 100 }: ValidateOptions): CheckOptions {
  return { locale, severities, most: maxIssues };
}

/** Which of the two forms the input has. */
export type DocumentForm = "article" | "coding";

/** What the reader of a verdict always gets. */
export interface ValidationReport {
  /** What is wrong or doubtful: errors first, then warnings, then notes; an error makes it invalid. */
  issues: Issue[];
  /** Rules that could not be checked, and why. */
  notChecked: NotChecked[];
  /** Which form was seen; absent where the input could not be read. */
  form?: DocumentForm;
  /** What became of each quote, for the authored form. */
  quotes?: QuoteReport[];
}

/** The verdict on an input that breaks no rule whose severity is error. */
export interface ValidResult extends ValidationReport {
  /** True: `article` is sound. */
  ok: true;
  /** The article; for a coding, the one it becomes. */
  article: Article;
}

/** The verdict on an input that is no valid article. */
export interface InvalidResult extends ValidationReport {
  /** False: `issues` holds at least one error. */
  ok: false;
}

/** The verdict: an article without errors, or what is wrong. */
export type ValidationResult = ValidResult | InvalidResult;
