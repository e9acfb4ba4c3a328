import { doubleQuoted } from "@diplomatic-visits/extract/coding-file";

const unprintable = /[\u007f-\u009f\ufffe\uffff\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g;
const plainSafe = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .٫٬،؛؟/()«»“”ـ\u200c-]*$/u;

/** A new string in the style of the scalar that it replaces: plain, 'single', "double", or for a block scalar. */
export function inStyleOf(raw: string, text: string): string {
  if (raw.startsWith('"')) return doubleQuoted(text);
  if (/^[|>]/.test(raw)) return `${doubleQuoted(text)}${headComment(raw)}${/(\r?\n)?$/.exec(raw)?.[0] ?? ""}`;
  const visible = text.search(unprintable) < 0 && !/[\n\r\t]/.test(text);
  if (raw.startsWith("'") && visible) return `'${text.replaceAll("'", "''")}'`;
  return visible && plainSafe.test(text) && text === text.trim() ? text : doubleQuoted(text);
}

// The line that opens a block may end in a comment.
function headComment(raw: string): string {
  return /^[^\r\n#]*?([ \t]+#[^\r\n]*)/.exec(raw)?.[1] ?? "";
}
