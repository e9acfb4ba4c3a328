import { toPointer } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import type { FileIssue } from "../inputs/file-issue.ts";
import { withAdvice } from "./advice.ts";
import type { ReportFormat } from "./format.ts";
import { notCheckedLines } from "./not-checked.ts";
import { notListedLines } from "./not-listed.ts";

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/** Workflow commands, which GitHub shows next to their line. */
export const github: ReportFormat = {
  file({ path, result, locale }) {
    const unchecked = notCheckedLines(result.notChecked, locale).map(
      (line) => `::notice file=${property(path)},title=not checked::${data(line)}\n`,
    );
    const unlisted = notListedLines(result.notListed, locale).map(
      (line) => `::notice file=${property(path)},title=not listed::${data(line)}\n`,
    );
    return [...result.issues.map((issue) => `${command(path, issue)}\n`), ...unlisted, ...unchecked].join("");
  },
};

function command(path: string, issue: FileIssue): string {
  const { line, column, endLine, endColumn } = issue;
  const places = {
    file: issue.file ?? path,
    line,
    col: column,
    endLine,
    endColumn: endLine === line ? endColumn : undefined,
    title: issue.code,
  };
  const properties = Object.entries(places).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  );
  return `::${commands[issue.severity]} ${properties.join(",")}::${data(`${toPointer(issue.path) || "/"} ${withAdvice(issue)}`)}`;
}

function data(text: string): string {
  return escaped(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
