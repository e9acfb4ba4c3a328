import type { Words } from "../words";

interface SearchWords {
  results: string;
  found(count: number): string;
  none(query: string): string;
  failed: string;
}

/** The words of the search. */
export const searchWords: Words<SearchWords> = {
  en: {
    results: "Search results",
    found: (count) => (count === 1 ? "1 result" : `${count} results`),
    none: (query) => `Nothing found for “${query}”.`,
    failed: "Search could not be loaded.",
  },
  ar: {
    results: "نتائج البحث",
    found: (count) => `عدد النتائج: ${count}`,
    none: (query) => `لا نتائج للبحث عن «${query}».`,
    failed: "تعذّر تحميل البحث.",
  },
};
