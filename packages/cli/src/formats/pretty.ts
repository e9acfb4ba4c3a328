import type { Locale } from "@diplomatic-visits/core";
import { escaped, type IssueStyle, issueText } from "@diplomatic-visits/core/internal";
import { counted } from "../terminal/counted.ts";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { fileIssuePlace } from "./compact.ts";
import type { ReportFormat } from "./format.ts";
import { notCheckedLines } from "./not-checked.ts";
import { notListedLines } from "./not-listed.ts";

/** The most issues of one file that are shown; the summary says how many there are. */
const most = 20;

const issues = { one: "ملاحظة أخرى", two: "ملاحظتان", few: "ملاحظات", many: "ملاحظة", other: "ملاحظة" };

const words = {
  en: {
    valid: "valid",
    invalid: "invalid",
    article: "article",
    coding: "coding",
    more: (count: number) => `… and ${count} more: --format compact shows all`,
  },
  ar: {
    valid: "صالح",
    invalid: "غير صالح",
    article: "مقال",
    coding: "ترميز",
    more: (count: number) => `… و${counted(count, issues)} غير معروضة: يعرضها كلها --format compact`,
  },
} as const satisfies Record<Locale, unknown>;

/** For people: the place first, in ASCII; Arabic on lines of its own, marked with ⟦ ⟧; one cause, one fix. */
export const pretty: ReportFormat = {
  file({ path, result, locale }, terminal) {
    const { colors, bidi } = terminal;
    const style = styleOf(terminal, locale);
    const said = words[locale ?? "en"];
    const form = result.form ? ` ${colors.dim(isolated(`(${said[result.form]})`, bidi))}` : "";
    const verdict = said[result.ok ? "valid" : "invalid"];
    const paint = result.ok ? colors.green : colors.red;
    const gap = " ".repeat(said.invalid.length + 2 - verdict.length);
    const head = `${paint(isolated(verdict, bidi))}${gap}${escaped(path)}${form}\n`;
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
      (rest > 0 ? `  ${isolated(said.more(rest), bidi)}\n` : "") +
      unlisted.join("")
    );
  },
};

function styleOf({ colors, bidi }: Terminal, locale: Locale = "en"): IssueStyle {
  const paints = { error: colors.red, warning: colors.yellow, note: colors.cyan };
  return {
    place: colors.bold,
    code: (text, severity) => paints[severity](text),
    words: (text) => isolated(text, bidi),
    locale,
  };
}
