import type { Locale, Localized } from "../locale.ts";
import { code, link } from "../markdown/inline.ts";
import { conceptPath } from "./concepts.ts";

/** Concepts by their names of the glossary; the name in the schema stays beside it. */
const names: Readonly<Record<string, Localized>> = {
  Article: { en: "article", ar: "المقال" },
  Party: { en: "party behind the article", ar: "جهة وراء المقال" },
  Generator: { en: "generator", ar: "البرنامج الذي كتب الملف" },
  Section: { en: "section", ar: "القسم" },
  Block: { en: "block", ar: "الفقرة" },
  Sentence: { en: "sentence", ar: "الجملة" },
  Evidence: { en: "evidence", ar: "ما يسند القيمة من النص" },
  Coded: { en: "coded value", ar: "القيمة المرمَّزة" },
  Claim: { en: "alternative", ar: "البديل" },
  Time: { en: "time", ar: "الزمن" },
  TimeClaim: { en: "alternative date", ar: "التاريخ البديل" },
  TimeExpression: { en: "time expression", ar: "التعبير الزمني" },
  Citation: { en: "source", ar: "المصدر" },
  LanguageMap: { en: "text by language", ar: "النص بحسب اللغة" },
  Entity: { en: "entity", ar: "الكيان" },
  Mention: { en: "mention", ar: "الذكر" },
  Office: { en: "office", ar: "المنصب" },
  Visit: { en: "visit", ar: "الزيارة" },
  Participant: { en: "participant", ar: "المشارك" },
  Meeting: { en: "meeting", ar: "اللقاء" },
  Agreement: { en: "agreement", ar: "الاتفاق" },
  Statement: { en: "statement", ar: "القول" },
  Stance: { en: "stance", ar: "الموقف" },
  Quantity: { en: "quantity", ar: "الكمية" },
  Relation: { en: "relation", ar: "العلاقة" },
  CodingRecord: { en: "record of a coding", ar: "سجل الترميز" },
  Coder: { en: "coder", ar: "المُرمِّز" },
  Coding: { en: "coding", ar: "الترميز" },
  AuthoredQuote: { en: "quote", ar: "الاقتباس كما يُكتب" },
  AuthoredQuotes: { en: "quotes", ar: "الاقتباسات كما تُكتب" },
  Context: { en: "context of a quote", ar: "ما يحيط بالاقتباس" },
  Id: { en: "id", ar: "المعرّف" },
  Offset: { en: "offset", ar: "الموضع" },
  QuoteText: { en: "words of a quote", ar: "كلمات الاقتباس" },
  Note: { en: "note", ar: "الملاحظة" },
  EdtfDate: { en: "date", ar: "التاريخ" },
  TimeValue: { en: "value of a time", ar: "قيمة الزمن" },
  LanguageTag: { en: "language tag", ar: "وسم اللغة" },
  Url: { en: "web address", ar: "عنوان الويب" },
  Iri: { en: "IRI", ar: "معرّف IRI" },
};

/** What a concept is called in a language; its name in the schema where the glossary has no word. */
export function conceptName(name: string, locale: Locale): string {
  return names[name]?.[locale] ?? name;
}

/** A link to a concept: in Arabic its name in both. */
export function conceptLink(name: string, locale: Locale): string {
  const label = locale === "ar" && names[name] ? `${names[name].ar} ${code(name)}` : code(name);
  return link(label, conceptPath(name) ?? "/reference/model/");
}
