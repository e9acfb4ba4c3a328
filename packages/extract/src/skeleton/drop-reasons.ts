/** Why a block of the input is not in the text. */
export const dropReasons = {
  menu: { en: "a menu or other site navigation", ar: "قائمة تنقل في الموقع" },
  beside: {
    en: "next to the article: related, popular, recommended",
    ar: "إلى جانب المقال: مواضيع ذات صلة أو الأكثر قراءة",
  },
  links: { en: "only links to other pages", ar: "روابط إلى صفحات أخرى لا غير" },
  caption: { en: "a caption or credit of a picture", ar: "تعليق صورة أو مصدرها" },
  advertisement: { en: "an advertisement", ar: "إعلان" },
  action: {
    en: "an action for the reader: share, subscribe, log in",
    ar: "ما يُطلب من القارئ: مشاركة أو اشتراك أو دخول",
  },
  notice: { en: "a notice of the site: cookies, copyright", ar: "تنويه من الموقع: ملفات الارتباط أو حقوق النشر" },
  byline: { en: "who wrote it and when, tags", ar: "الكاتب والتاريخ والوسوم" },
  comment: { en: "a reader's comment", ar: "تعليق قارئ" },
  hidden: { en: "hidden from readers", ar: "مخفي عن القارئ" },
  repeated: { en: "repeated in the page", ar: "ورد في الصفحة من قبل أو تكرر فيها" },
  title: { en: "the headline again", ar: "العنوان مكررًا" },
  "before-text": { en: "a line before the first paragraph", ar: "سطر قبل أول فقرة" },
  "after-text": { en: "a line after the last paragraph", ar: "سطر بعد آخر فقرة" },
  "empty-heading": { en: "a heading with nothing below it", ar: "عنوان لا شيء تحته" },
  ornament: { en: "no words: a rule, a number, a time", ar: "لا كلمات فيه: خط أو رقم أو وقت" },
  "outside-body": { en: "outside the body found by Readability", ar: "خارج المتن الذي عثرت عليه Readability" },
} as const;

/** Why a block of the input is not in the text: a key of `dropReasons`. */
export type DropReason = keyof typeof dropReasons;
