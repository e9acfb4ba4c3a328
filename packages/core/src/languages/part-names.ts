import type { LexiconPart } from "./lexicon.ts";

/** The label of each part of a lexicon. */
export const partNames: Readonly<Record<LexiconPart, { en: string; ar: string }>> = {
  letters: { en: "letters", ar: "الحروف" },
  clitics: { en: "prefixes and suffixes", ar: "السوابق واللواحق" },
  numbers: { en: "numbers", ar: "الأعداد" },
  weekdays: { en: "weekdays", ar: "أيام الأسبوع" },
  months: { en: "months", ar: "الشهور" },
  timeWords: { en: "words of time", ar: "ألفاظ الزمن" },
  precision: { en: "precision of dates", ar: "دقة التواريخ" },
  tense: { en: "past and future", ar: "الماضي والمستقبل" },
  negations: { en: "negations", ar: "أدوات النفي" },
  approximators: { en: "approximation", ar: "ألفاظ التقريب" },
  rumours: { en: "rumours", ar: "ألفاظ الشائعات" },
  falls: { en: "falls and losses", ar: "ألفاظ الانخفاض" },
  speech: { en: "verbs of speech", ar: "أفعال القول" },
  sentences: { en: "ends of sentences", ar: "نهايات الجمل" },
  offices: { en: "offices and ranks", ar: "المناصب والمراتب" },
  places: { en: "countries and capitals", ar: "البلدان والعواصم" },
  notPlaces: { en: "names like countries", ar: "أسماء تشبه البلدان" },
  money: { en: "money", ar: "العملات" },
  triggers: { en: "codelist words", ar: "ألفاظ قوائم الرموز" },
};
