import type { ArticleIndex } from "../article/article-index.ts";
import type { Localized, Severity } from "../article/issue.ts";
import type { Path } from "../article/path.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { IssueCode } from "../generated/issue-codes.ts";
import type { Finding } from "../inspection/finding.ts";
import type { LexiconPart } from "../languages/lexicon.ts";

/**
 * What a rule needs besides the document: nothing (`file`), knowledge from outside, or parts of the lexicon of the text's
 * language, such as `weekdays`. The languages a rule works in follow from the parts.
 */
export type Needs = "file" | "outside" | LexiconPart | readonly LexiconPart[];

/** Reports a finding at an object of the article; its path is searched only now. */
export type Report = (object: object, finding?: Finding) => void;

/** What each code says of itself: the docs page, `visits explain` and the playground read these fields. */
export interface IssueKind {
  /** Stable code, `group/name`; after a new one, `npm run generate`. */
  code: IssueCode;
  /** The severity, unless the caller overrides it. */
  severity: Severity;
  /** What it takes to check it. */
  needs: Needs;
  /** The rule as a sentence. */
  title: Localized;
  /** What to say when it is broken: the place, what was found, what to do; {found} and the like are filled in. */
  message: Localized;
  /** Why the rule is there. */
  why: Localized;
}

/** A rule of an article. */
export interface Rule extends IssueKind {
  /** True when no finding comes from something that is missing: the rule is checked while quotes are still missing, too. */
  inPart?: true;
  /** `words`: it judges what quotes say or where they are, and sees only quotes that are the text at their span. */
  reads?: "words";
  check(index: ArticleIndex, report: Report): void;
}

/** What the written source shows and the parsed coding no longer does. */
export interface SourceFaults {
  /** Flow-style keys without a value: mostly the rest of a quote cut by a comma. */
  cuts: readonly { path: Path; key: string }[];
  /** Unquoted words of the text that a comment follows, which begins with more of the same words. */
  comments: readonly { path: Path; quote: string; comment: string }[];
  /** Values that became a number, a boolean or null where a string is due. */
  wrongTypes: readonly { path: Path; found: unknown; raw?: string }[];
  /** Keys and list items with nothing after them, and what is due there. */
  empties: readonly { path: Path; due: "list" | "object" | "string"; form: string }[];
}

/** What rules of the authored form see. */
export interface CodingReport {
  document?: SourceFaults;
  quotes: readonly QuoteReport[];
  glosses: readonly { language: string; sentences: number; glosses: number; at: number }[];
}

/** A rule of the authored form, which the article it becomes no longer shows. */
export interface CodingRule extends IssueKind {
  check(coding: CodingReport, report: (path: Path, finding?: Finding) => void): void;
}
