import { type Issue, toPointer } from "@diplomatic-visits/core";
import type { FileIssue } from "../inputs/file-issue.ts";
import { escaped, isolated, isRightToLeft } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { isMostlyArabic } from "./advice.ts";
import { placeOf } from "./compact.ts";
import type { Format } from "./format.ts";
import { notCheckedLines } from "./not-checked.ts";

/** The most issues of one file that are shown; the summary says how many there are. */
const most = 20;

/** For people: the place first, in ASCII; Arabic on lines of its own, marked with ⟦ ⟧; one cause, one fix. */
export const pretty: Format = {
  file({ path, result, locale }, terminal) {
    const { colors } = terminal;
    const form = result.form ? ` ${colors.dim(`(${result.form})`)}` : "";
    const head = result.ok
      ? `${colors.green("valid")}    ${escaped(path)}${form}\n`
      : `${colors.red("invalid")}  ${escaped(path)}${form}\n`;
    const shown = result.issues.slice(0, most).map((issue) => issueText(path, issue, terminal));
    const rest = result.issues.length - shown.length;
    const unchecked = notCheckedLines(result.notChecked, locale).map(
      (line) => `  ${isolated(escaped(line), terminal.bidi)}\n`,
    );
    return (
      head +
      unchecked.join("") +
      shown.join("") +
      (rest > 0 ? `  … and ${rest} more: --format compact shows all\n` : "")
    );
  },
};

function issueText(path: string, issue: FileIssue, terminal: Terminal): string {
  const { colors } = terminal;
  const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[issue.severity];
  const pointer = toPointer(issue.path);
  const lines = [
    `${colors.bold(placeOf(path, issue))}  ${paint(`${issue.severity}[${issue.code}]`)}`,
    ...(pointer ? [`  at    ${escaped(pointer)}`] : []),
    ...messageLines(issue.message, terminal),
    ...nearLines(issue, terminal),
    ...(issue.hint ? wordLines("hint", issue.hint, terminal) : []),
    ...(issue.fix ? [`  fix   ${escaped(JSON.stringify(issue.fix)).slice(0, 200)}`] : []),
    `  help  visits explain ${issue.code}`,
  ];
  return `${lines.join("\n")}\n\n`;
}

// Right-to-left text in ⟦ ⟧ gets a line of its own: in the middle of a line it would reorder the line.
function messageLines(message: string, terminal: Terminal): string[] {
  return wordLines("", message, terminal);
}

function wordLines(label: string, text: string, { bidi }: Terminal): string[] {
  const marked: string[] = [];
  const line = text.replace(/⟦([^⟧]*)⟧/g, (whole, words: string) => {
    if (!isRightToLeft(words) || isMostlyArabic(text)) return whole;
    marked.push(words);
    return `(${marked.length})`;
  });
  const own = label !== "" && isMostlyArabic(text);
  const first = [...(own ? [`  ${label}`] : []), `  ${(own ? "" : label).padEnd(6)}${isolated(escaped(line), bidi)}`];
  const rows = marked.map((words, i) => `        (${i + 1}) ${isolated(`⟦${escaped(words)}⟧`, bidi)}`);
  return [...first, ...rows];
}

function nearLines({ near }: Issue, { bidi }: Terminal): string[] {
  if (!near) return [];
  const words = near.text.length > 160 ? `${near.text.slice(0, 160)} …` : near.text;
  return [`  text  ${near.start}–${near.end}`, `        ${isolated(`⟦${escaped(words)}⟧`, bidi)}`];
}
