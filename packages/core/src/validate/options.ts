import type { Issue, Locale, NotChecked } from "../article/issue.ts";
import type { NotListed } from "../article/not-listed.ts";
import type { QuoteReport, QuotesNotListed } from "../article/quote-report.ts";
import type { Article } from "../generated/types.ts";
import { type CheckOptions, ownSeverities, type RuleSeverities } from "../rules/ready-rules.ts";

/** How to validate. */
export interface ValidateOptions {
  /** The text that a coding quotes; for an article, its expected text: a different one is an error. */
  text?: string;
  /** The format of a string or bytes; `json` when absent. */
  format?: "json" | "yaml";
  /** The language of messages; `en` when absent. */
  locale?: Locale;
  /** Severities of rules to override, by code or by `group/*`: error, warning, note or off. */
  rules?: RuleSeverities;
  /** Whether issues include line and column; only for a string or bytes. */
  locate?: boolean;
  /** The maximum number of issues of one code; 100 when absent. */
  maxIssues?: number;
}

/** The options of a validation in the form that `checkRules` accepts. */
export function optionsOf({
  locale = "en",
  rules: severities = ownSeverities,
  maxIssues = 100,
}: ValidateOptions): CheckOptions {
  return { locale, severities, most: maxIssues };
}

/** Which of the two forms the input has. */
export type DocumentForm = "article" | "coding";

/** The fields that every verdict has. */
export interface ValidationReport {
  /** What is wrong or doubtful: errors first, then warnings, then notes; an error makes it invalid. */
  issues: Issue[];
  /** Rules that could not be checked, and why. */
  notChecked: NotChecked[];
  /** How many more issues of each code there are than `maxIssues`; absent where all are listed. */
  notListed?: NotListed[];
  /** Which form was recognised; absent where the input could not be read. */
  form?: DocumentForm;
  /** How each quote was found, for the authored form. */
  quotes?: QuoteReport[];
  /** How many more quotes are missing or ambiguous; absent where all are listed. */
  quotesNotListed?: QuotesNotListed;
}

/** The verdict on an input without errors. */
export interface ValidResult extends ValidationReport {
  /** True: `article` is sound. */
  ok: true;
  /** The article; for a coding, the article made from it. */
  article: Article;
}

/** The verdict on an input that is not a valid article. */
export interface InvalidResult extends ValidationReport {
  /** False: `issues` contains at least one error. */
  ok: false;
}

/** The verdict: an article without errors, or what is wrong. */
export type ValidationResult = ValidResult | InvalidResult;
