import { type Issue, type Locale, toPointer } from "@diplomatic-visits/core";
import { fromReadIssue, readJsonInput } from "@diplomatic-visits/core/internal";
import type { LineOutcome, LineResult } from "./line-result.ts";

/** The most issues that a result lists. */
const mostIssues = 20;

/** The members of a line, or why it could not be read. */
export function readLine(bytes: Uint8Array, locale: Locale): { members: Record<string, unknown> } | LineOutcome {
  const read = readJsonInput(bytes);
  if (!read.ok) return notOk(read.issues.map((issue) => fromReadIssue(issue, locale)));
  const { value } = read;
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { members: value as Record<string, unknown> };
  return notOk([{ code: "shape/type", severity: "error", path: [], message: words[locale].object }]);
}

/** The outcome of a line that lacks a member it needs. */
export function lackingLine(members: string, locale: Locale): LineOutcome {
  return notOk([{ code: "shape/required", severity: "error", path: [], message: words[locale].lacking(members) }]);
}

/** The outcome of a line with issues and nothing made of it. */
export function notOk(issues: readonly Issue[]): LineOutcome {
  return { ok: false, ...issuesOf(issues) };
}

/** Issues as results list them; an empty object without issues. */
export function issuesOf(issues: readonly Issue[]): Pick<LineResult, "issues" | "total"> {
  if (issues.length === 0) return {};
  const listed = issues.slice(0, mostIssues).map(({ path, ...issue }) => ({ ...issue, pointer: toPointer(path) }));
  return { issues: listed, ...(issues.length > mostIssues ? { total: issues.length } : {}) };
}

const words = {
  en: {
    object: "a line is one JSON object",
    lacking: (members: string) => `the line has no ${members}`,
  },
  ar: {
    object: "كل سطر كائن JSON واحد",
    lacking: (members: string) => `ليس في السطر ${members}`,
  },
} as const;
