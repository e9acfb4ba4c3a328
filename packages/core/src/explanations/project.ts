import type { Explanations } from "./explanation.ts";

/** Explanations of the codes about project files. */
export const projectExplanations = {
  "project/id-twice": {
    why: {
      en: "An id that names two objects of a register leaves open which one is meant.",
      ar: "المعرّف الذي يدل على عنصرين في السجل لا يُعرف أيهما المقصود به.",
    },
    howToFix: { en: "Rename one of the two, and every link that means it.", ar: "غيّر أحد المعرّفين، وكل رابط يقصده." },
  },
  "project/linked-twice": {
    why: {
      en: "Two decisions that contradict each other leave open which one holds.",
      ar: "إذا تناقض قراران لم يُعرف أيهما المعمول به.",
    },
    howToFix: { en: "Remove one of the two links.", ar: "احذف أحد الرابطين." },
  },
  "project/linked-apart": {
    why: {
      en: "Two decisions that contradict each other leave open which one holds.",
      ar: "إذا تناقض قراران لم يُعرف أيهما المعمول به.",
    },
    howToFix: { en: "Remove one of the two decisions.", ar: "احذف أحد القرارين." },
  },
  "project/no-coder": {
    why: { en: "A decision must lead to a person who can be asked.", ar: "يجب أن يقود كل قرار إلى شخص يمكن سؤاله." },
    howToFix: { en: "Add the coder to the project, or correct the id.", ar: "أضف المرمِّز إلى المشروع، أو صحّح المعرّف." },
  },
  "project/office-order": {
    why: {
      en: "An office that ends before it begins is held on no day, so no report can match it.",
      ar: "المنصب الذي ينتهي قبل أن يبدأ لا يُشغل في أي يوم، فلا يوافقه تقرير.",
    },
    howToFix: { en: "Correct one of the two dates.", ar: "صحّح أحد التاريخين." },
  },
  "project/country-code": {
    why: {
      en: "The articles use the codes of the list, so another code matches none of them.",
      ar: "تستعمل المقالات رموز القائمة، فلا يوافقها رمز آخر.",
    },
    howToFix: { en: "Look up the code in the list of countries.", ar: "ابحث عن الرمز في قائمة الدول." },
  },
  "project/no-article": {
    why: {
      en: "A link to an article that is not there silently drops a report from its visit.",
      ar: "الرابط إلى مقال غير موجود يُسقط تقريرًا من زيارته بصمت.",
    },
    howToFix: {
      en: "Give the name of the file of a valid article without its ending, or its IRI.",
      ar: "اكتب اسم ملف مقال صالح بلا لاحقة، أو معرّف IRI له.",
    },
  },
  "project/ambiguous-article": {
    why: {
      en: "A name of several articles leaves open which report is meant.",
      ar: "الاسم الذي تحمله عدة مقالات لا يُعرف أي تقرير يُقصد به.",
    },
    howToFix: { en: "Give the IRI of the article.", ar: "اكتب معرّف IRI للمقال." },
  },
  "project/no-object": {
    why: {
      en: "A link to an object that is not there silently drops a report from its visit.",
      ar: "الرابط إلى عنصر غير موجود يُسقط تقريرًا من زيارته بصمت.",
    },
    howToFix: {
      en: "Give the id of an object of this kind in the article.",
      ar: "اكتب معرّف عنصر من هذا النوع في المقال.",
    },
  },
} as const satisfies Explanations;
