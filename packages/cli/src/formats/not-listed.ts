import type { Locale, NotListed } from "@diplomatic-visits/core";

const lines = {
  en: ({ code, count, orMore }: NotListed) =>
    `${code}: ${orMore ? "at least " : ""}${count} more ${count === 1 ? "issue is" : "issues are"} not listed`,
  ar: ({ code, count, orMore }: NotListed) =>
    `${code}: ملاحظات أخرى لم تُدرج (عددها ${orMore ? "لا يقل عن " : ""}${count})`,
} as const satisfies Record<Locale, unknown>;

/** How many issues are not listed, one line for each code. */
export function notListedLines(notListed: readonly NotListed[] = [], locale: Locale = "en"): string[] {
  return notListed.map(lines[locale]);
}
