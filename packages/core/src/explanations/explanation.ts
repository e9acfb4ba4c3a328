import type { Localized } from "../article/issue.ts";
import type { IssueCode } from "../generated/issue-codes.ts";

/** What documentation and help say about a code; validation does not need it. */
export interface Explanation {
  /** Why the rule exists, in one sentence. */
  why: Localized;
  /** What it does not report, and how to dismiss its issues. */
  exceptions?: readonly Localized[];
  /** What to do about its issues. */
  howToFix: Localized;
}

/** Explanations of some codes. */
export type Explanations = Readonly<Partial<Record<IssueCode, Explanation>>>;
