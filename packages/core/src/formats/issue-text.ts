import type { Issue, Severity } from "../article/issue.ts";
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
}

/** The maximum number of characters shown of a fix and of the text nearby. */
const mostFix = 200;
const mostNear = 160;

/** An issue in lines: the place, the message, the text nearby, the hint, the fix; Arabic words on separate lines. */
export function issueText(place: string, issue: Issue, style: IssueStyle): string {
  const pointer = toPointer(issue.path);
  const code = style.code(`${issue.severity}[${issue.code}]`, issue.severity);
  const lines = [
    place === "" ? code : `${style.place(place)}  ${code}`,
    ...(pointer ? [`  at    ${escaped(pointer)}`] : []),
    ...wordLines("", issue.message, style),
    ...nearLines(issue, style),
    ...(issue.hint ? wordLines("hint", issue.hint, style) : []),
    ...(issue.fix ? [`  fix   ${escaped(JSON.stringify(issue.fix)).slice(0, mostFix)}`] : []),
    `  help  visits explain ${issue.code}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Whether a text is Arabic, apart from what it quotes. */
export function isMostlyArabic(text: string): boolean {
  return isRightToLeft(text.replace(/⟦[^⟧]*⟧/g, ""));
}

// Right-to-left words in ⟦ ⟧ get a separate line: inside another line they would reorder it.
function wordLines(label: string, text: string, { words }: IssueStyle): string[] {
  const marked: string[] = [];
  const line = text.replace(/⟦([^⟧]*)⟧/g, (whole, quoted: string) => {
    if (!isRightToLeft(quoted) || isMostlyArabic(text)) return whole;
    marked.push(quoted);
    return `(${marked.length})`;
  });
  const own = label !== "" && isMostlyArabic(text);
  const first = [...(own ? [`  ${label}`] : []), `  ${(own ? "" : label).padEnd(6)}${words(escaped(line))}`];
  const rows = marked.map((quoted, i) => `        (${i + 1}) ${words(`⟦${escaped(quoted)}⟧`)}`);
  return [...first, ...rows];
}

function nearLines({ near }: Issue, { words }: IssueStyle): string[] {
  if (!near) return [];
  const text = near.text.length > mostNear ? `${near.text.slice(0, mostNear)} …` : near.text;
  return [`  text  ${near.start}–${near.end}`, `        ${words(`⟦${escaped(text)}⟧`)}`];
}
