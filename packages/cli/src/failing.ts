import type { Severity } from "@diplomatic-visits/core";

/** The grades of issues, from the gravest. */
export const grades = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** Whether an input fails: it is not valid, or has an issue of this grade or a graver one. */
export function isFailing(
  { ok, issues = [] }: { ok: boolean; issues?: readonly { severity: Severity }[] },
  failOn: Severity,
): boolean {
  return !ok || issues.some(({ severity }) => grades.indexOf(severity) <= grades.indexOf(failOn));
}
