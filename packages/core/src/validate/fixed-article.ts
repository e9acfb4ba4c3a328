import type { ArticleIndex } from "../article/article-index.ts";
import type { Issue, PatchStep } from "../article/issue.ts";
import { shareReading } from "../inspection/text-reading.ts";
import { type IssuePlace, placesReported } from "../rules/check-rules.ts";
import { ownSeverities, type RuleSeverities, severityOf } from "../rules/ready-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { articleRules } from "../rules/rules.ts";
import { indexFor } from "./index-of.ts";
import { optionsOf, type ValidateOptions } from "./options.ts";

/** An article whose fixes are tried. */
export interface Unfixed {
  options: ValidateOptions;
  /** True if the article was read or copied here, so that it does not contain an object twice. */
  isOwn: boolean;
  /** The index of the article, if it has the right shape. */
  index?: ArticleIndex;
}

/** The places of the issues of a fixed article by which its fixes are judged: of all errors, and of the fixed rules. */
export function placesAfterFix(fixed: unknown, applied: readonly Issue[], unfixed: Unfixed): readonly IssuePlace[] {
  const { options, index } = unfixed;
  const indexed = indexFor(fixed, options, { isOwn: unfixed.isOwn && applied.every(hasPlainFix) });
  if (!indexed.ok) return indexed.issues;
  if (index) shareReading(indexed.index, index);
  const checking = optionsOf(options);
  return [rulesWithErrors(checking.severities), otherRules(applied, checking.severities)].flatMap((rules) =>
    placesReported(rules, indexed.index, checking),
  );
}

function hasPlainFix({ fix = [] }: Issue): boolean {
  return fix.every(({ value }: PatchStep) => typeof value !== "object");
}

const ownErrors = articleRules.filter(({ severity }) => severity === "error");

// One list for all callers that set no severities, so that its listeners are joined once.
function rulesWithErrors(severities: RuleSeverities): readonly Rule[] {
  if (severities === ownSeverities) return ownErrors;
  return articleRules.filter((rule) => severityOf(rule, severities) === "error");
}

// They are checked without listening first, since each of them had something to report.
function otherRules(applied: readonly Issue[], severities: RuleSeverities): readonly Rule[] {
  const codes = new Set<string>(applied.map(({ code }) => code));
  return articleRules
    .filter((rule) => codes.has(rule.code) && severityOf(rule, severities) !== "error")
    .map(({ doubts: _, ...rule }) => rule);
}
