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
  reportsTitle: string;
  reportsLead: string;
  reportsLink: string;
  counts: Readonly<Record<"facts" | "quotes" | "visits" | "meetings" | "statements", (count: number) => string>>;
}

/** The words of the article gallery. */
export const galleryWords: Words<GalleryWords> = {
  en: {
    title: "Gallery of articles",
    description: "The articles of the dataset: each fully coded, every fact next to the words that support it.",
    lead: "Each article is fully coded, and every fact quotes the words that support it. One is real; the others are invented and show cases that it lacks. The small picture is the beginning of the text: tinted lines are quoted by a fact, strong ones name a person, a place or an organization.",
    reference: "Reference article",
    invented: "Invented",
    read: "Read it, fact by fact",
    language: "Language",
    languages: { ar: "Arabic", en: "English", fr: "French", tr: "Turkish" },
    date: "Published",
    text: "Licence of the text",
    noLicense: "none known; cited",
    coding: "Licence of the coding",
    files: "Files",
    reportsTitle: "Twelve reports of one project",
    reportsLead:
      "Short invented reports in four languages about a handful of visits: some announce a visit, some postpone it, some tell of it afterwards. A tutorial links them, compares two coders and makes tables of them. Drop a coding and its text into the playground to check them.",
    reportsLink: "The tutorial: a project of articles",
    counts: {
      facts: (count) => `${count} facts`,
      quotes: (count) => `${count} quotes`,
      visits: (count) => `${count} ${count === 1 ? "visit" : "visits"}`,
      meetings: (count) => `${count} ${count === 1 ? "meeting" : "meetings"}`,
      statements: (count) => `${count} ${count === 1 ? "statement" : "statements"}`,
    },
  },
  ar: {
    title: "معرض المقالات",
    description: "مقالات مجموعة البيانات: كل مقال مرمَّز كله، وكل معلومة بجانب الكلمات التي تسندها.",
    lead: "كل مقال مرمَّز كله، وكل معلومة فيه تقتبس الكلمات التي تشهد لها. أحدها حقيقي، والأخرى مختلَقة تبيّن ما لا يرد فيه. والصورة الصغيرة أول النص: الخطوط الملوّنة كلمات تقتبسها معلومة، والقوية تسمّي شخصًا أو مكانًا أو منظمة.",
    reference: "المقال المرجعي",
    invented: "مختلَق",
    read: "استعراضه معلومةً معلومة",
    language: "اللغة",
    languages: { ar: "العربية", en: "الإنجليزية", fr: "الفرنسية", tr: "التركية" },
    date: "تاريخ النشر",
    text: "ترخيص النص",
    noLicense: "لا نعرف له ترخيصًا، وهو مستشهَد به",
    coding: "ترخيص الترميز",
    files: "الملفات",
    reportsTitle: "اثنا عشر خبرًا في مشروع واحد",
    reportsLead:
      "أخبار قصيرة مختلَقة بأربع لغات عن بضع زيارات: بعضها يعلن زيارة، وبعضها يؤجلها، وبعضها يخبر عنها بعد وقوعها. يربط درسٌ بينها، ويقارن بين مرمِّزَين، ويصنع منها جداول. وللتحقق من ترميز منها أفلته مع نصه في ساحة التجريب.",
    reportsLink: "الدرس: مشروع من عدة مقالات",
    counts: {
      facts: (count) => `المعلومات: ${count}`,
      quotes: (count) => `الاقتباسات: ${count}`,
      visits: (count) => `الزيارات: ${count}`,
      meetings: (count) => `اللقاءات: ${count}`,
      statements: (count) => `الأقوال: ${count}`,
    },
  },
};
