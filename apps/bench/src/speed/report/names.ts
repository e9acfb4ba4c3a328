import type { Localized } from "../figure.ts";

/** The words that occur in the names of who did the work, in Arabic. */
const words: readonly (readonly [en: string, ar: string])[] = [
  [", each issue", "، لكل مسألة"],
  [", one thread", "، خيط واحد"],
  [", two threads", "، خيطان"],
  [", skeleton only", "، الهيكل فقط"],
  [", sentences only", "، الجمل فقط"],
  [", dates only", "، التواريخ فقط"],
  [", body only", "، المتن فقط"],
  [", parse only", "، تحليل فقط"],
  [", certain path only", "، المسار المؤكد فقط"],
  [", for pages", "، للصفحات"],
  [" and ", " و"],
];

/** Who did the work, in both languages. */
export function nameIn(who: string): Localized {
  const arabic = words.reduce((name, [en, ar]) => name.replaceAll(en, ar), who);
  // a sign before Latin letters would move to their end in a line from right to left
  return { en: who, ar: /^[^\p{L}]/u.test(arabic) ? `\u200e${arabic}` : arabic };
}
