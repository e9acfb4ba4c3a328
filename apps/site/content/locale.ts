import type { Locale, Localized } from "@diplomatic-visits/core";

/** The languages of the pages. */
export const locales: readonly Locale[] = ["en", "ar"];

/** A count with its noun in the grammatical number of the language. */
export type Counted = Readonly<{ en: (count: number) => string; ar: (count: number) => string }>;

/** A list of words in a sentence: `a, b and c`. */
export function listed(words: readonly string[], locale: Locale): string {
  if (words.length < 2) return words.join("");
  const last = words.at(-1) ?? "";
  const head = words.slice(0, -1).join(locale === "ar" ? "، " : ", ");
  return locale === "ar" ? `${head} و${last}` : `${head} and ${last}`;
}

/** Fills {names} of a text in both languages. */
export function filled(text: Localized, locale: Locale, values: Readonly<Record<string, string | number>>): string {
  return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The name of a language in the language of a page. */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}

export type { Locale, Localized };
