import type { Issue } from "@diplomatic-visits/core";

/** An issue with the file it is in, where that is not the file that was checked: the text of a coding. */
export interface FileIssue extends Issue {
  file?: string;
}

/** Gives faults of the text their place in the text file: its name, line and column. */
export function placedInText(issue: Issue, { path, text }: { path: string; text: string }): FileIssue {
  if (issue.path[0] !== "text" || issue.path.length > 1 || issue.code === "shape/computed-key") return issue;
  const { endLine: _, endColumn: __, ...rest } = issue;
  const before = text.slice(0, issue.near?.start ?? 0);
  return { ...rest, file: path, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}
