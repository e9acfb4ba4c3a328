import type { Issue } from "../article/issue.ts";
import { escaped } from "../text/printable.ts";
import { type IssueStyle, issueText } from "./issue-text.ts";

const plain: IssueStyle = { place: (text) => text, code: (text) => text, words: (text) => text };

/** How to format issues. */
export interface FormatIssuesOptions {
  /** The name of the file or record, printed at the start of each issue. */
  path?: string;
}

/**
 * Issues as plain text, as `visits validate` prints them: place, code, message, the text nearby, hint and fix, with a blank
 * line between two. Invisible and control characters of the input are escaped, so that the text is safe to print.
 */
export function formatIssues(issues: readonly Issue[], { path }: FormatIssuesOptions = {}): string {
  return issues.map((issue) => issueText(placeOfIssue(issue, path), issue, plain)).join("\n");
}

/** Where an issue is, in ASCII: file, line and column as far as known. */
export function placeOfIssue({ line, column }: Pick<Issue, "line" | "column">, path?: string): string {
  return [path && escaped(path), line, column].filter((part) => part !== undefined).join(":");
}
