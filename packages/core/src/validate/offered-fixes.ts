import { applyFix } from "../article/apply-fix.ts";
import type { Issue } from "../article/issue.ts";
import { toPointer } from "../article/path.ts";
import type { IssuePlace } from "../rules/check-rules.ts";

// A fix that fails is dropped and the others are tried again; after this many rounds no fix is offered.
const mostRounds = 3;

/**
 * Keeps only the fixes that can be applied together, in any order, and that work: the issue is gone, and no new error
 * appears. `check` returns the places of the issues of a fixed document: at least all errors, and the issues of the codes of
 * those whose fixes were applied.
 */
export function withProvenFixes(
  document: unknown,
  issues: readonly Issue[],
  check: (fixed: unknown, applied: readonly Issue[]) => readonly IssuePlace[],
): Issue[] {
  // The fix of a part goes before the fix of the whole that contains it.
  let offered = issues.filter(({ fix }) => fix !== undefined).sort((a, b) => depthOf(b) - depthOf(a));
  const known = new Set(issues.filter(isError).map(keyOf));
  for (let round = 0; offered.length > 0; round++) {
    if (round === mostRounds) offered = [];
    const { document: fixed, skipped } = applyFix(document, offered);
    const late = new Set(skipped.map(({ issue }) => issue));
    const applied = offered.filter((issue) => !late.has(issue));
    const left = applied.length > 0 ? check(fixed, applied) : [];
    const failed = failedOf(applied, left, known);
    offered = applied.filter((issue) => !failed.has(issue));
    if (failed.size === 0) break;
  }
  const proven = new Set(offered);
  return issues.map((issue) => (issue.fix === undefined || proven.has(issue) ? issue : withoutFix(issue)));
}

function failedOf(applied: readonly Issue[], left: readonly IssuePlace[], known: ReadonlySet<string>): Set<Issue> {
  const remaining = new Set(left.map(keyOf));
  const failed = new Set(applied.filter((issue) => remaining.has(keyOf(issue))));
  for (const caused of left.filter((issue) => isError(issue) && !known.has(keyOf(issue)))) {
    const near = applied.filter((issue) => itemOf(issue) === itemOf(caused));
    for (const issue of near.length > 0 ? near : applied) failed.add(issue);
  }
  return failed;
}

/** Removes the fix from an issue. */
export function withoutFix({ fix, ...issue }: Issue): Issue {
  return issue;
}

function isError({ severity }: IssuePlace): boolean {
  return severity === "error";
}

function keyOf({ code, path }: IssuePlace): string {
  return `${code} ${toPointer(path)}`;
}

// The entity, visit or statement at fault: errors that its fix causes usually occur in it.
function itemOf({ path }: IssuePlace): string {
  return toPointer(path.slice(0, 2));
}

function depthOf({ fix = [] }: Issue): number {
  return fix.reduce((deepest, { path }) => Math.max(deepest, path.split("/").length), 0);
}
