import type { Article } from "@diplomatic-visits/core";
import type { Locale } from "./labels.ts";

/** A gloss in one language. */
export interface ShownGloss {
  words: string;
  lang: Locale;
  dir: "ltr" | "rtl";
}

const locales = ["en", "ar"] as const;

/** The language in which an article's glosses are shown: the page's, if there are any, else the other one; undefined without glosses. */
export function glossLocale({ sections }: Article, locale: Locale): Locale | undefined {
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  return [locale, ...locales].find((one) => sentences.some(({ gloss }) => gloss?.[one] !== undefined));
}

/** A gloss in a language; undefined if there is none. */
export function glossIn(
  gloss: Readonly<Record<string, unknown>> | undefined,
  lang: Locale | undefined,
): ShownGloss | undefined {
  const words = lang === undefined ? undefined : gloss?.[lang];
  if (lang === undefined || typeof words !== "string") return undefined;
  return { words, lang, dir: lang === "ar" ? "rtl" : "ltr" };
}
