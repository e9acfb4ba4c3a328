import type { Locale } from "../locale.ts";

const special = /[\\`*_{}[\]<>#|~&!]|:(?=[A-Za-z:])/g;

/** Text with everything escaped that Markdown, HTML or a directive could take for its own. */
export function escaped(text: string): string {
  return visible(text)
    .replace(special, (character) => (character === "<" ? "&lt;" : character === "&" ? "&amp;" : `\\${character}`))
    .replaceAll("\n", " ");
}

/** Words in another language than the page's, marked as such for voices, hyphenation and fonts. */
export function foreign(text: string, language: Locale): string {
  return `<bdi lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">${escaped(text)}</bdi>`;
}

/** A code span; longer fences where the code holds backticks. */
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

/** Characters that nobody sees, or that reorder the rest, written as JSON writes them; marks and joiners that words need stay. */
export function visible(text: string): string {
  return text.replace(/[\p{Cs}\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]/gu, (character) => {
    if (/[\n\t\u200c-\u200f]/.test(character)) return character;
    return Array.from({ length: character.length }, (_, i) => unit(character.charCodeAt(i))).join("");
  });
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
