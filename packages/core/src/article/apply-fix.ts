import type { Issue, PatchStep } from "./issue.ts";
import { isPatch, type Patch, patched } from "./patch.ts";

/** A document with the fixes of its issues applied, and the result of each fix. */
export interface FixResult<T> {
  /** The fixed document: a new value; the one passed in is never changed. */
  document: T;
  /** The changes, in the order in which they were applied. */
  changes: FixChange[];
  /** The issues that were not fixed, and why. */
  skipped: SkippedFix[];
}

/** One step of an applied fix. */
export interface FixChange {
  /** The issue whose fix contains this step. */
  issue: Issue;
  /** The step. */
  op: PatchStep["op"];
  /** JSON Pointer of the place. */
  path: string;
  /** The old value; absent for an added value. */
  before?: unknown;
  /** The new value; absent for a removed value. */
  after?: unknown;
}

/**
 * Why a fix was not applied: the issue has none (`no-fix`), it touches a place that an earlier fix changed (`overlap`:
 * validate again and apply the new fix), its place is not in the document (`no-place`), or it is not a patch that may
 * be applied (`unsafe`: an unknown operation, a path to a prototype, the document itself).
 */
export type SkipReason = "no-fix" | "overlap" | "no-place" | "unsafe";

/** An issue whose fix was not applied. */
export interface SkippedFix {
  /** The issue. */
  issue: Issue;
  /** Why. */
  reason: SkipReason;
}

/**
 * Applies the fix of an issue, or of several, to the article or coding that was validated (its parsed JSON or YAML), and
 * returns a new value. A fix is applied whole or not at all. Validate the result: fixes that overlap take more than one
 * round. Never throws on data; throws TypeError when `issues` is neither an issue nor a list of issues.
 */
export function applyFix<T>(document: T, issues: Issue | readonly Issue[]): FixResult<T> {
  const list = Array.isArray(issues) ? (issues as readonly Issue[]) : [issues as Issue];
  if (list.some((issue) => typeof issue !== "object" || issue === null))
    throw new TypeError("issues must be an issue or a list of issues");
  const result: FixResult<T> = { document, changes: [], skipped: [] };
  const touched: string[] = [];
  for (const issue of list) {
    const outcome = outcomeOf(issue, result.document, touched);
    if (typeof outcome === "string") result.skipped.push({ issue, reason: outcome });
    else {
      for (const change of outcome.changes) touched.push(scopeOf(change));
      result.document = outcome.value as T;
      for (const change of outcome.changes) result.changes.push({ issue, ...change });
    }
  }
  return result;
}

function outcomeOf(issue: Issue, document: unknown, touched: readonly string[]): Patch | SkipReason {
  const steps: unknown = issue.fix;
  if (steps === undefined) return "no-fix";
  if (!isPatch(steps)) return "unsafe";
  return overlaps(steps, touched) ? "overlap" : (patched(document, steps) ?? "no-place");
}

function overlaps(steps: readonly PatchStep[], touched: readonly string[]): boolean {
  return steps
    .map(scopeOf)
    .some((scope) => touched.some((other) => `${scope}/`.startsWith(`${other}/`) || other.startsWith(`${scope}/`)));
}

// Adding or removing an item moves the items after it, so the whole list counts as changed.
function scopeOf({ op, path }: Pick<PatchStep, "op" | "path">): string {
  return op === "replace" ? path : path.replace(/\/(\d+|-)$/, "");
}
