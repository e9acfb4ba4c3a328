import type { IssueKind } from "../rules/rule.ts";

const grave = { severity: "error", needs: "file" } as const;

/** The codes of the issues of a project file. */
export const projectCodes = {
  "project/id-twice": {
    code: "project/id-twice",
    ...grave,
    title: { en: "Disallow an id twice in a register.", ar: "منع تكرار المعرّف في سجل واحد." },
    message: { en: "the id {found} is used twice: rename one", ar: "المعرّف {found} مكرر: غيّر أحدهما" },
  },
  "project/linked-twice": {
    code: "project/linked-twice",
    ...grave,
    title: { en: "Disallow an object of an article in two places of a register.", ar: "منع ربط العنصر الواحد مرتين." },
    message: {
      en: "{found} belongs to {other} already: remove one of the two links",
      ar: "{found} تابع لـ{other} من قبل: احذف أحد الرابطين",
    },
  },
  "project/linked-apart": {
    code: "project/linked-apart",
    ...grave,
    title: { en: "Disallow reports that are both linked and apart.", ar: "منع تقريرين مربوطين ومختلفين معًا." },
    message: {
      en: "{found} and {other} are linked, and decided to be apart: remove one of the two decisions",
      ar: "{found} و{other} مربوطان وقد تقرّر أنهما مختلفان: احذف أحد القرارين",
    },
  },
  "project/no-coder": {
    code: "project/no-coder",
    ...grave,
    title: { en: "Require decisions by coders of the project.", ar: "اشتراط أن يكون صاحب القرار من مرمِّزي المشروع." },
    message: {
      en: "{found} is not among the coders of the project: add the coder, or correct the id",
      ar: "{found} ليس بين مرمِّزي المشروع: أضفه إليهم أو صحّح المعرّف",
    },
  },
  "project/office-order": {
    code: "project/office-order",
    ...grave,
    title: { en: "Require an office to end after it begins.", ar: "اشتراط أن ينتهي المنصب بعد أن يبدأ." },
    message: { en: "the office ends before it begins", ar: "ينتهي المنصب قبل أن يبدأ" },
  },
  "project/country-code": {
    code: "project/country-code",
    ...grave,
    title: { en: "Require codes of countries from the list.", ar: "اشتراط أن يكون رمز الدولة من القائمة." },
    message: { en: "{found} is not in the list of countries", ar: "{found} ليس في قائمة الدول" },
  },
  "project/no-article": {
    code: "project/no-article",
    ...grave,
    title: { en: "Require links to articles of the project.", ar: "اشتراط أن تقود الروابط إلى مقالات في المشروع." },
    message: {
      en: "{found} is not a valid article of the project: give the name of its file without the ending, or its IRI",
      ar: "{found} ليس مقالًا صالحًا في المشروع: اكتب اسم ملفه بلا لاحقة، أو معرّف IRI له",
    },
  },
  "project/ambiguous-article": {
    code: "project/ambiguous-article",
    ...grave,
    title: { en: "Require names that only one article has.", ar: "اشتراط أن يدل الاسم على مقال واحد." },
    message: {
      en: "several articles have the name {found}: give the IRI of the article",
      ar: "لعدة مقالات الاسم {found}: اكتب معرّف IRI للمقال",
    },
  },
  "project/no-object": {
    code: "project/no-object",
    ...grave,
    title: { en: "Require links to objects that the article has.", ar: "اشتراط أن تقود الروابط إلى عناصر في المقال." },
    message: {
      en: "the article {other} does not have {found}: give the id of one of its objects of this kind",
      ar: "ليس في المقال {other} عنصر من هذا النوع معرّفه {found}: اكتب معرّف أحد عناصره",
    },
  },
} as const satisfies Readonly<Record<string, IssueKind>>;

/** Everything that an issue of a project file can be, for documentation. */
export const projectIssueKinds: readonly IssueKind[] = Object.values(projectCodes);
