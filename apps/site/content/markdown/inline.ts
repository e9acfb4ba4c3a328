import type { Locale } from "../locale.ts";

const special = /[\\`*_{}[\]<>#|~&!]|:(?=[A-Za-z:])/g;

/** Text in which everything that Markdown, HTML or a directive could interpret is escaped. */
export function escaped(text: string): string {
  return visible(text)
    .replace(special, (character) => (character === "<" ? "&lt;" : character === "&" ? "&amp;" : `\\${character}`))
    .replaceAll("\n", " ");
}

/** Words in a language other than the page's, marked up for speech, hyphenation and fonts. */
export function foreign(text: string, language: Locale): string {
  return `<bdi lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">${escaped(text)}</bdi>`;
}

/** A code span; the fence is longer if the code contains backticks. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const inner = longest > 0 ? ` ${text} ` : text;
  return `${fence}${visible(inner).replaceAll("|", "\\|")}${fence}`;
}

/** A link whose label is Markdown already. */
export function link(label: string, to: string): string {
  return `[${label}](${to})`;
}

/** Characters that are invisible or reorder the rest, written as JSON escapes; marks and joiners that words need are kept. */
export function visible(text: string): string {
  return text.replace(/[\p{Cs}\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]/gu, (character) => {
    if (/[\n\t\u200c-\u200f]/.test(character)) return character;
    return Array.from({ length: character.length }, (_, i) => unit(character.charCodeAt(i))).join("");
  });
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
