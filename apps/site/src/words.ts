import type { DocusaurusContext } from "@docusaurus/types";

/** The same words in both languages of the site. */
export type Words<T> = Readonly<Record<"en" | "ar", T>>;

/** The words of the language the page is in. */
export function wordsIn<T>(words: Words<T>, { i18n }: DocusaurusContext): T {
  return words[i18n.currentLocale === "ar" ? "ar" : "en"];
}
