import { toPointer } from "@diplomatic-visits/core";
import { escaped, placeOfIssue } from "@diplomatic-visits/core/internal";
import type { FileIssue } from "../inputs/file-issue.ts";
import { isolated } from "../terminal/escape.ts";
import { withAdvice } from "./advice.ts";
import type { ReportFormat } from "./format.ts";
import { notCheckedLines } from "./not-checked.ts";
import { notListedLines } from "./not-listed.ts";

/** Where an issue is, in ASCII: file, line and column as far as known. */
export function fileIssuePlace(path: string, issue: FileIssue): string {
  return placeOfIssue(issue, issue.file ?? path);
}

/** One line per issue, `file:line:column: severity[code] pointer message; hint`; then how many issues are not listed and rules not checked. */
export const compact: ReportFormat = {
  file({ path, result, locale }, { bidi }) {
    const lines = result.issues.map((issue) => {
      const message = isolated(escaped(withAdvice(issue)), bidi);
      return `${fileIssuePlace(path, issue)}: ${issue.severity}[${issue.code}] ${escaped(toPointer(issue.path)) || "/"} ${message}\n`;
    });
    const unchecked = notCheckedLines(result.notChecked, locale).map(
      (line) => `${escaped(path)}: ${isolated(escaped(line), bidi)}\n`,
    );
    const unlisted = notListedLines(result.notListed, locale).map(
      (line) => `${escaped(path)}: ${isolated(escaped(line), bidi)}\n`,
    );
    return [...lines, ...unlisted, ...unchecked].join("");
  },
};
