import type { Locale } from "@diplomatic-visits/core";

/** The words around an article in a terminal. */
export const viewWords = {
  en: {
    wordless: "Facts from outside the text, without words in it",
    about: "of",
    by: "said by",
    note: "note",
    source: "source",
    quote: "words",
    reading: (read: string, value: string) => `${read} read as ${value}`,
    gloss: "gloss",
    noFact: (key: string, near: string | undefined) =>
      `no fact ${key}${near === undefined ? "; visits view lists them all" : `; did you mean ${near}?`}`,
  },
  ar: {
    wordless: "معلومات من خارج النص لا كلمات لها فيه",
    about: "من",
    by: "القائل",
    note: "ملاحظة",
    source: "المصدر",
    quote: "الكلمات",
    reading: (read: string, value: string) => `قراءة ${read}: ${value}`,
    gloss: "ترجمة توضيحية",
    noFact: (key: string, near: string | undefined) =>
      `لا معلومة بالمفتاح ${key}${near === undefined ? "؛ يسردها visits view كلها" : `؛ هل المقصود ${near}؟`}`,
  },
} as const satisfies Record<Locale, unknown>;
