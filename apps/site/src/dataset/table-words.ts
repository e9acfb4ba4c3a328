/** The tables on the page of the dataset, each with the columns it shows after the article. */
export const shownTables = {
  visits: ["id", "visitors", "hostCountry", "place", "type", "status", "start", "quote"],
  meetings: ["id", "participants", "visit", "role", "status", "quote"],
  agreements: ["id", "type", "stage", "parties", "quote"],
  statements: ["id", "source", "act", "kind", "about", "quote"],
  quantities: ["measure", "value", "unit", "mod", "time", "quote"],
  relations: ["source", "kind", "target", "state", "quote"],
  entities: ["id", "name", "nameEn", "kind", "mentions"],
} as const satisfies Partial<Record<string, readonly string[]>>;

type Shown = keyof typeof shownTables;
type Localized = Readonly<Record<"en" | "ar", string>>;

/** The heads of the columns. */
export const columnNames: Readonly<Record<string, Localized>> = {
  article: { en: "Article", ar: "المقال" },
  id: { en: "Id", ar: "المعرّف" },
  visitors: { en: "Visitors", ar: "الزائرون" },
  hostCountry: { en: "Host country", ar: "الدولة المُضيفة" },
  place: { en: "Place", ar: "المكان" },
  type: { en: "Type", ar: "النوع" },
  status: { en: "Status", ar: "الحالة" },
  start: { en: "Start", ar: "البداية" },
  quote: { en: "Quote", ar: "الاقتباس" },
  participants: { en: "Participants", ar: "المشاركون" },
  visit: { en: "Visit", ar: "الزيارة" },
  role: { en: "Role", ar: "الدور" },
  stage: { en: "Stage", ar: "المرحلة" },
  parties: { en: "Parties", ar: "الأطراف" },
  source: { en: "Source", ar: "المصدر" },
  act: { en: "Act", ar: "فعل القول" },
  kind: { en: "Kind", ar: "الصنف" },
  about: { en: "About", ar: "الموضوع" },
  measure: { en: "Measure", ar: "المقياس" },
  value: { en: "Value", ar: "القيمة" },
  unit: { en: "Unit", ar: "الوحدة" },
  mod: { en: "Modifier", ar: "المُحدِّد" },
  time: { en: "Time", ar: "الزمن" },
  target: { en: "Target", ar: "الطرف الآخر" },
  state: { en: "State of the value", ar: "حالة القيمة" },
  name: { en: "Name in the text", ar: "الاسم في النص" },
  nameEn: { en: "Name in English", ar: "الاسم بالإنجليزية" },
  mentions: { en: "Mentions", ar: "مرات الذكر" },
};

interface TableTexts {
  title: Readonly<Record<Shown, string>>;
  about(rows: number): string;
  files: string;
  region(title: string): string;
}

/** The words around the tables. */
export const tableTexts: Readonly<Record<"en" | "ar", TableTexts>> = {
  en: {
    title: {
      visits: "Visits",
      meetings: "Meetings",
      agreements: "Agreements",
      statements: "Statements",
      quantities: "Quantities",
      relations: "Relations",
      entities: "Entities",
    },
    about: (rows) => `${rows} rows of all articles.`,
    files: "With every column:",
    region: (title) => `${title}: table, scrolls`,
  },
  ar: {
    title: {
      visits: "الزيارات",
      meetings: "اللقاءات",
      agreements: "الاتفاقات",
      statements: "الأقوال",
      quantities: "الكميات",
      relations: "العلاقات",
      entities: "الكيانات",
    },
    about: (rows) => `عدد الصفوف من كل المقالات: ${rows}.`,
    files: "بكل الأعمدة:",
    region: (title) => `${title}: جدول يُمرَّر`,
  },
};
