import { escaped, type IssueStyle, issueText } from "@diplomatic-visits/core/internal";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { fileIssuePlace } from "./compact.ts";
import type { ReportFormat } from "./format.ts";
import { notCheckedLines } from "./not-checked.ts";
import { notListedLines } from "./not-listed.ts";

/** The most issues of one file that are shown; the summary says how many there are. */
const most = 20;

/** For people: the place first, in ASCII; Arabic on lines of its own, marked with ⟦ ⟧; one cause, one fix. */
export const pretty: ReportFormat = {
  file({ path, result, locale }, terminal) {
    const { colors } = terminal;
    const style = styleOf(terminal);
    const form = result.form ? ` ${colors.dim(`(${result.form})`)}` : "";
    const head = result.ok
      ? `${colors.green("valid")}    ${escaped(path)}${form}\n`
      : `${colors.red("invalid")}  ${escaped(path)}${form}\n`;
    const shown = result.issues
      .slice(0, most)
      .map((issue) => `${issueText(fileIssuePlace(path, issue), issue, style)}\n`);
    const rest = result.issues.length - shown.length;
    const unchecked = notCheckedLines(result.notChecked, locale).map(
      (line) => `  ${isolated(escaped(line), terminal.bidi)}\n`,
    );
    const unlisted = notListedLines(result.notListed, locale).map(
      (line) => `  ${isolated(escaped(line), terminal.bidi)}\n`,
    );
    return (
      head +
      unchecked.join("") +
      shown.join("") +
      (rest > 0 ? `  … and ${rest} more: --format compact shows all\n` : "") +
      unlisted.join("")
    );
  },
};

function styleOf({ colors, bidi }: Terminal): IssueStyle {
  const paints = { error: colors.red, warning: colors.yellow, note: colors.cyan };
  return {
    place: colors.bold,
    code: (text, severity) => paints[severity](text),
    words: (text) => isolated(text, bidi),
  };
}
