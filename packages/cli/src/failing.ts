import type { Severity } from "@diplomatic-visits/core";

/** The severities of issues, from the gravest. */
export const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** Whether an input fails: it is not valid, or has an issue of this severity or a graver one. */
export function isFailing(
  { ok, issues = [] }: { ok: boolean; issues?: readonly { severity: Severity }[] },
  failOn: Severity,
): boolean {
  return !ok || issues.some(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn));
}
