import type { Words } from "../words";
import type { HitKind } from "./section";

interface SearchWords {
  results: string;
  found(count: number): string;
  none(query: string): string;
  failed: string;
  /** How many more hits a page has. */
  left(count: number): string;
  kinds: Readonly<Record<HitKind, string>>;
}

/** The words of the search. */
export const searchWords: Words<SearchWords> = {
  en: {
    results: "Search results",
    found: (count) => (count === 1 ? "1 result" : `${count} results`),
    none: (query) => `Nothing found for “${query}”.`,
    failed: "Search could not be loaded.",
    left: (count) => `${count} more on this page`,
    kinds: {
      page: "Page",
      rule: "Rule",
      term: "Term",
      concept: "Concept",
      field: "Field",
      codelist: "Codelist",
      code: "Code",
      command: "Command",
      function: "API",
      decision: "Decision",
      article: "Article",
      paragraph: "Paragraph",
      gloss: "Gloss",
      fact: "Fact",
      entity: "Entity",
    },
  },
  ar: {
    results: "نتائج البحث",
    found: (count) => `عدد النتائج: ${count}`,
    none: (query) => `لا نتائج للبحث عن «${query}».`,
    failed: "تعذّر تحميل البحث.",
    left: (count) => `نتائج أخرى في هذه الصفحة: ${count}`,
    kinds: {
      page: "صفحة",
      rule: "قاعدة",
      term: "مصطلح",
      concept: "مفهوم",
      field: "حقل",
      codelist: "قائمة رموز",
      code: "رمز",
      command: "أمر",
      function: "واجهة البرمجة",
      decision: "قرار",
      article: "مقال",
      paragraph: "فقرة",
      gloss: "ترجمة توضيحية",
      fact: "معلومة",
      entity: "كيان",
    },
  },
};
