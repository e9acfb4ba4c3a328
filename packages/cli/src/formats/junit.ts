import { toPointer } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import type { FileVerdict } from "../inputs/check-file.ts";
import type { FileIssue } from "../inputs/file-issue.ts";
import { withAdvice } from "./advice.ts";
import { fileIssuePlace } from "./compact.ts";
import type { ReportFormat } from "./format.ts";
import { notCheckedLines } from "./not-checked.ts";
import { notListedLines } from "./not-listed.ts";

/** JUnit's XML, which CI services read: a suite for each file; an error fails its case, a warning or note skips it. */
export const junit: ReportFormat = {
  file: suiteOf,
  frame: () => ({
    before: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="visits">\n',
    between: "",
    after: () => "</testsuites>\n",
  }),
};

function suiteOf({ path, result, milliseconds, locale }: FileVerdict): string {
  const { issues } = result;
  const failures = issues.filter(({ severity }) => severity === "error").length;
  const cases = issues.length === 0 ? [caseOf(path, "valid")] : issues.map((issue) => issueCase(path, issue));
  const notes = [...notListedLines(result.notListed, locale), ...notCheckedLines(result.notChecked, locale)];
  const attributes = attributesOf({
    name: path,
    tests: cases.length,
    failures,
    errors: 0,
    skipped: issues.length - failures,
    time: (milliseconds / 1000).toFixed(3),
  });
  const output = notes.length === 0 ? "" : `<system-out>${xmlText(notes.join("\n"))}</system-out>\n`;
  return `<testsuite${attributes}>\n${cases.join("")}${output}</testsuite>\n`;
}

function issueCase(path: string, issue: FileIssue): string {
  const place = fileIssuePlace(path, issue);
  const message = withAdvice(issue);
  const inside =
    issue.severity === "error"
      ? `<failure${attributesOf({ type: issue.code, message })}>${xmlText(`${place} ${message}`)}</failure>`
      : `<skipped>${xmlText(`${issue.severity}: ${place} ${message}`)}</skipped>`;
  return caseOf(path, `${issue.code} ${toPointer(issue.path) || "/"}`, inside);
}

function caseOf(path: string, name: string, inside = ""): string {
  const attributes = attributesOf({ classname: path, name });
  return inside === "" ? `<testcase${attributes}/>\n` : `<testcase${attributes}>${inside}</testcase>\n`;
}

function attributesOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`)
    .join("");
}

// Control characters, which XML cannot contain, are escaped as in all reports.
function xmlText(text: string): string {
  return text
    .split("\n")
    .map((line) => escaped(line))
    .join("\n")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
