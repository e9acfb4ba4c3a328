import { isRightToLeft } from "@diplomatic-visits/core/internal";

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

// Names of options, files, placeholders and codes, which run from left to right in an Arabic line.
const latinRun = /[<[{"'/.-]*[A-Za-z](?:[\w<>[\]{}"'/.:,=*…@| -]*[\w<>\]}"'/*…])?/g;

/**
 * A line of help in Arabic: what comes after its command or option is isolated from right to left, and in that, each name in
 * Latin letters from left to right.
 */
export function isolatedLine(line: string, bidi: Bidi): string {
  if (bidi !== "isolate" || !isRightToLeft(line)) return line;
  const [, before = "", words = ""] = /^((?:.*\s{2,})?\s*)(.*)$/s.exec(line) ?? [];
  const inside = words.includes("\u2066") ? words : words.replace(latinRun, (run) => `\u2066${run}\u2069`);
  return `${before}\u2067${inside}\u2069`;
}
