const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// GitHub's old commands and those of Azure Pipelines and TeamCity are obeyed anywhere in a line: ##[error], ##vso[…].
const bracketCommand = /##(?=\w*\[)/g;

/**
 * Text from an input made safe to print: control, bidi and invisible characters are written as \u escapes, LF and TAB too,
 * and nothing of it starts a command in the log of a workflow.
 */
export function escaped(text: string): string {
  return commandless(text.replaceAll("\n", "\\n").replaceAll("\t", "\\t").replace(invisible, asEscape)).replace(
    bracketCommand,
    "#\\u0023",
  );
}

/** A line made safe for the log of a workflow, where one that starts with `::` is a command. */
export function commandless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1\\u003a");
}

/** A value as JSON that is safe to print: the same data, with escapes where `escaped` would write them. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(invisible, asEscape).replace(bracketCommand, "#\\u0023");
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether text has letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** How to keep text of either direction from reordering the text around it. */
export type Bidi = "isolate" | "plain";

/** Isolates text on a terminal (FSI … PDI); piped output stays free of invisible characters. */
export function isolated(text: string, bidi: Bidi): string {
  return bidi === "isolate" && isRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** Keeps a date, a number or a code in order next to Arabic on a terminal (LRI … PDI). */
export function leftToRight(text: string, bidi: Bidi): string {
  return bidi === "isolate" && !isRightToLeft(text) ? `\u2066${text}\u2069` : text;
}

/** A line of a text whose direction is known: from right to left it runs so even where it begins in other letters (RLI … PDI). */
export function lineOf(line: string, direction: "ltr" | "rtl", bidi: Bidi): string {
  return bidi === "isolate" && direction === "rtl" ? `\u2067${line}\u2069` : isolated(line, bidi);
}
