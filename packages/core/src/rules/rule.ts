import type { ArticleIndex } from "../article/article-index.ts";
import type { Localized, Severity } from "../article/issue.ts";
import type { Path } from "../article/path.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { IssueCode } from "../generated/issue-codes.ts";
import type { Finding } from "../inspection/finding.ts";
import type { LexiconPart } from "../languages/lexicon.ts";
import type { Doubts } from "./doubts.ts";

/**
 * What a rule needs in addition to the document: nothing (`file`), outside knowledge, or parts of the lexicon of the text's
 * language, such as `weekdays`. The languages a rule works in follow from the parts.
 */
export type Needs = "file" | "outside" | LexiconPart | readonly LexiconPart[];

/** Reports a finding at an object of the article; the path of the object is looked up at this call. */
export type Report = (object: object, finding?: Finding) => void;

/** The description of a code; `@diplomatic-visits/core/explanations` has the reason, the exceptions and the fix of each. */
export interface IssueKind {
  /** Stable code, `group/name`; after a new one, `npm run generate`. */
  code: IssueCode;
  /** The severity, unless the caller overrides it. */
  severity: Severity;
  /** What is needed to check it. */
  needs: Needs;
  /** The rule as a sentence. */
  title: Localized;
  /** The message of its issues: the place, what was found, what to do; placeholders such as {found} are replaced. */
  message: Localized;
}

/** A rule of an article. */
export interface Rule extends IssueKind {
  /** True if no finding can result from missing data: the rule is also checked while quotes are missing. */
  inPart?: true;
  /** What a coding must cover for the rule to make sense: a coding of less depth may leave it out. */
  asks?: "mentions";
  /** `words`: it checks the words or positions of quotes, and gets only quotes that are the text at their span. */
  reads?: "words";
  /** What it listens to, so that `check` runs only if something is in doubt; without it, `check` always runs. */
  doubts?: Doubts;
  check(index: ArticleIndex, report: Report): void;
}

/** What only the source shows and not the parsed coding. */
export interface SourceFaults {
  /** Flow-style keys without a value: usually the rest of a quote cut by a comma. */
  cuts: readonly { path: Path; key: string }[];
  /** Unquoted words of the text followed by a comment that begins with the next words of the text. */
  comments: readonly { path: Path; quote: string; comment: string }[];
  /** Values that were read as a number, a boolean or null where a string is expected. */
  wrongTypes: readonly { path: Path; found: unknown; raw?: string }[];
  /** Keys and list items without a value, and what is expected there. */
  empties: readonly { path: Path; due: "list" | "object" | "string"; form: string }[];
}

/** The input of rules of the authored form. */
export interface CodingReport {
  document?: SourceFaults;
  quotes: readonly QuoteReport[];
  glosses: readonly { language: string; sentences: number; glosses: number; at: number }[];
}

/** A rule of the authored form, about what the resulting article does not show. */
export interface CodingRule extends IssueKind {
  check(coding: CodingReport, report: (path: Path, finding?: Finding) => void): void;
}
