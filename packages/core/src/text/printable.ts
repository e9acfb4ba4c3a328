const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// GitHub's old commands and those of Azure Pipelines and TeamCity work anywhere in a line: ##[error], ##vso[…].
const bracketCommand = /##(?=\w*\[)/g;

/**
 * Makes text from an input safe to print: control, bidi and invisible characters, including LF and TAB, become \u escapes,
 * and the text cannot start a command in the log of a CI workflow.
 */
export function escaped(text: string): string {
  return commandless(text.replaceAll("\n", "\\n").replaceAll("\t", "\\t").replace(invisible, asEscape)).replace(
    bracketCommand,
    "#\\u0023",
  );
}

/** Makes a line safe for the log of a CI workflow, where a line that starts with `::` is a command. */
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

/** Whether text contains letters written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
