import type { Words } from "../words";

interface GalleryWords {
  title: string;
  description: string;
  lead: string;
  reference: string;
  invented: string;
  read: string;
  language: string;
  languages: Readonly<Record<string, string>>;
  date: string;
  text: string;
  noLicense: string;
  coding: string;
  files: string;
  counts: Readonly<Record<"facts" | "quotes" | "visits" | "meetings" | "statements", (count: number) => string>>;
}

/** The words of the article gallery. */
export const galleryWords: Words<GalleryWords> = {
  en: {
    title: "Articles",
    description: "The articles of the dataset: each fully coded, every fact next to the words that support it.",
    lead: "Each article is fully coded, and every fact quotes the words that support it. One is real; the others are invented and show cases that it lacks.",
    reference: "Reference article",
    invented: "Invented",
    read: "Read it, fact by fact",
    language: "Language",
    languages: { ar: "Arabic", en: "English" },
    date: "Published",
    text: "Licence of the text",
    noLicense: "none known; cited",
    coding: "Licence of the coding",
    files: "Files",
    counts: {
      facts: (count) => `${count} facts`,
      quotes: (count) => `${count} quotes`,
      visits: (count) => `${count} ${count === 1 ? "visit" : "visits"}`,
      meetings: (count) => `${count} ${count === 1 ? "meeting" : "meetings"}`,
      statements: (count) => `${count} ${count === 1 ? "statement" : "statements"}`,
    },
  },
  ar: {
    title: "المقالات",
    description: "مقالات مجموعة البيانات: كل مقال مرمَّز كله، وكل معلومة بجانب الكلمات التي تسندها.",
    lead: "كل مقال مرمَّز كله، وكل معلومة فيه تقتبس الكلمات التي تسندها. أحدها حقيقي، والأخرى مختلَقة تبيّن ما لا يرد فيه.",
    reference: "المقال المرجعي",
    invented: "مختلَق",
    read: "اقرؤوه معلومةً معلومة",
    language: "اللغة",
    languages: { ar: "العربية", en: "الإنجليزية" },
    date: "تاريخ النشر",
    text: "رخصة النص",
    noLicense: "لا نعرف له رخصة، وهو مستشهَد به",
    coding: "رخصة الترميز",
    files: "الملفات",
    counts: {
      facts: (count) => `المعلومات: ${count}`,
      quotes: (count) => `الاقتباسات: ${count}`,
      visits: (count) => `الزيارات: ${count}`,
      meetings: (count) => `اللقاءات: ${count}`,
      statements: (count) => `الأقوال: ${count}`,
    },
  },
};
