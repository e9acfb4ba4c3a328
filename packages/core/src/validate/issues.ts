import type { Issue, Locale } from "../article/issue.ts";
import { readCodes } from "./read/read-codes.ts";
import type { ReadIssue } from "./read/read-issue.ts";
import type { SourceDocument } from "./read/source-document.ts";

/** An issue of the reader as an issue of the report. */
export function fromReadIssue({ code, message, path = [], line, column, hint }: ReadIssue, locale: Locale): Issue {
  const severity = readCodes.find((row) => row.code === code)?.severity ?? "error";
  const place = line === undefined || column === undefined ? {} : { line, column };
  return { code, severity, path, message: message[locale], ...place, ...(hint ? { hint: hint[locale] } : {}) };
}

const severities = { error: 0, warning: 1, note: 2 } as const;

/** The most severe first; within a severity in the order found. */
export function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => severities[a.severity] - severities[b.severity]);
}

const atKey: ReadonlySet<string> = new Set(["shape/unknown-key", "shape/computed-key"]);

/** Adds the line and column in the source to issues: those of the value, or of the key if the key is at fault. */
export function located(issues: readonly Issue[], document: SourceDocument): Issue[] {
  return issues.map((issue) => {
    if (issue.line !== undefined) return issue;
    const place = (atKey.has(issue.code) ? document.locateKey(issue.path) : undefined) ?? document.locate(issue.path);
    if (!place) return issue;
    const { line, column, endLine, endColumn } = place;
    return { ...issue, line, column, endLine, endColumn };
  });
}
