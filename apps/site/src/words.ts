import type { DocusaurusContext } from "@docusaurus/types";

/** The same words in both languages of the site. */
export type Words<T> = Readonly<Record<"en" | "ar", T>>;

/** The language of the page. */
export function localeIn({ i18n }: DocusaurusContext): "en" | "ar" {
  return i18n.currentLocale === "ar" ? "ar" : "en";
}

/** The words in the language of the page. */
export function wordsIn<T>(words: Words<T>, context: DocusaurusContext): T {
  return words[localeIn(context)];
}
