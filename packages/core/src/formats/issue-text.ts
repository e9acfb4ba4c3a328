import type { Issue, Locale, Severity } from "../article/issue.ts";
import { toPointer } from "../article/path.ts";
import { escaped, isRightToLeft } from "../text/printable.ts";

/** How the parts of an issue are styled if the output supports it, such as colours on a terminal. */
export interface IssueStyle {
  /** The place at the start. */
  place(text: string): string;
  /** Severity and code. */
  code(text: string, severity: Severity): string;
  /** Text that may run from right to left. */
  words(text: string): string;
  /** The language of the labels; English when absent. */
  locale?: Locale;
}

/** The names of the lines and of the severities, and how wide the column of names is. */
const labels = {
  en: {
    ...{ at: "at", text: "text", hint: "hint", fix: "fix", help: "help", width: 6 },
    ...{ error: "error", warning: "warning", note: "note" },
  },
  ar: {
    ...{ at: "الموضع", text: "النص", hint: "تلميح", fix: "إصلاح", help: "شرح", width: 8 },
    ...{ error: "خطأ", warning: "تحذير", note: "تنبيه" },
  },
} as const satisfies Record<Locale, unknown>;

/** The maximum number of characters shown of a fix and of the text nearby. */
const mostFix = 200;
const mostNear = 160;

/** An issue in lines: the place, the message, the text nearby, the hint, the fix; Arabic words on separate lines. */
export function issueText(place: string, issue: Issue, style: IssueStyle): string {
  const pointer = toPointer(issue.path);
  const said = labels[style.locale ?? "en"];
  const code = style.code(`${style.words(said[issue.severity])}[${issue.code}]`, issue.severity);
  const row = (label: string, text: string) => `  ${styledLabel(label, style)}${text}`;
  const lines = [
    place === "" ? code : `${style.place(place)}  ${code}`,
    ...(pointer ? [row(said.at, escaped(pointer))] : []),
    ...wordLines("", issue.message, style),
    ...nearLines(issue, style),
    ...(issue.hint ? wordLines(said.hint, issue.hint, style) : []),
    ...(issue.fix ? [row(said.fix, escaped(JSON.stringify(issue.fix)).slice(0, mostFix))] : []),
    row(said.help, `visits explain ${issue.code}`),
  ];
  return `${lines.join("\n")}\n`;
}

// Padded by its letters: what isolates it has no width.
function styledLabel(label: string, { words, locale = "en" }: IssueStyle): string {
  return `${words(label)}${" ".repeat(labels[locale].width - label.length)}`;
}

/** Whether a text is Arabic, apart from what it quotes. */
export function isMostlyArabic(text: string): boolean {
  return isRightToLeft(text.replace(/⟦[^⟧]*⟧/g, ""));
}

// Right-to-left words in ⟦ ⟧ get a separate line: inside another line they would reorder it.
function wordLines(label: string, text: string, style: IssueStyle): string[] {
  const { words, locale = "en" } = style;
  const margin = " ".repeat(labels[locale].width + 2);
  const marked: string[] = [];
  const line = text.replace(/⟦([^⟧]*)⟧/g, (whole, quoted: string) => {
    if (!isRightToLeft(quoted) || isMostlyArabic(text)) return whole;
    marked.push(quoted);
    return `(${marked.length})`;
  });
  const own = label !== "" && isMostlyArabic(text);
  const shown = `${own || label === "" ? margin : `  ${styledLabel(label, style)}`}${words(escaped(line))}`;
  const first = [...(own ? [`  ${words(label)}`] : []), shown];
  const rows = marked.map((quoted, i) => `${margin}(${i + 1}) ${words(`⟦${escaped(quoted)}⟧`)}`);
  return [...first, ...rows];
}

function nearLines({ near }: Issue, style: IssueStyle): string[] {
  const { words, locale = "en" } = style;
  if (!near) return [];
  const text = near.text.length > mostNear ? `${near.text.slice(0, mostNear)} …` : near.text;
  const { text: label, width } = labels[locale];
  return [
    `  ${styledLabel(label, style)}${near.start}–${near.end}`,
    `${" ".repeat(width + 2)}${words(`⟦${escaped(text)}⟧`)}`,
  ];
}
