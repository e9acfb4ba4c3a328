import { fields } from "@diplomatic-visits/core/fields";
import type { Locale, Localized } from "../locale.ts";
import { code, link } from "../markdown/inline.ts";
import { conceptPath } from "./concepts.ts";

/** The concepts that exist only in the authored form; the schema names all others. */
const authored: Readonly<Record<string, Localized>> = {
  Coding: { en: "coding", ar: "الترميز" },
  AuthoredQuote: { en: "quote", ar: "الاقتباس كما يُكتب" },
  AuthoredQuotes: { en: "quotes", ar: "الاقتباسات كما تُكتب" },
  QuoteInContext: { en: "quote in context", ar: "الاقتباس بسياقه" },
  MentionInContext: { en: "mention in context", ar: "الذكر بسياقه" },
  Context: { en: "context of a quote", ar: "سياق الاقتباس" },
};

const labelOf = (name: string): Localized | undefined => fields[name]?.label ?? authored[name];

/** The name of a concept in a language; its name in the schema if the glossary has no word for it. */
export function conceptName(name: string, locale: Locale): string {
  return labelOf(name)?.[locale] ?? name;
}

/** A link to a concept: in Arabic its name in both languages. */
export function conceptLink(name: string, locale: Locale): string {
  const label = locale === "ar" && labelOf(name) ? `${conceptName(name, "ar")} ${code(name)}` : code(name);
  return link(label, conceptPath(name) ?? "/reference/model/");
}
