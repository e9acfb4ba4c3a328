import type { Doubt } from "./skeleton.ts";

/** Doubts about the text, the language and the lines; those about a web page's envelope are next to their reader. */
const doubts = {
  droppedForbidden: {
    field: "text",
    en: "{count} characters forbidden in a text, such as NUL, were dropped",
    ar: "حُذفت محارف لا يجوز أن يحويها نص، مثل NUL (عددها: {count})",
  },
  droppedInvisible: {
    field: "text",
    en: "{count} invisible characters that reorder lines or split words were dropped",
    ar: "حُذفت محارف خفية تقلب اتجاه الأسطر أو تقطع الكلمات (عددها: {count})",
  },
  notNormal: {
    field: "text",
    en: "letters were converted to Unicode normal form C",
    ar: "حُوّلت الحروف إلى صورة يونيكود المعيارية NFC",
  },
  presentationForms: {
    field: "text",
    en: "{count} characters are presentation forms, as in a PDF: check the text against its source",
    ar: "في النص أشكال عرض للحروف كما تُكتب في ملفات PDF (عددها: {count}): قارن النص بمصدره",
  },
  lostCharacters: {
    field: "text",
    en: "{count} characters were already lost in the input (U+FFFD): get the text again in the right encoding",
    ar: "ضاعت محارف قبل أن يصل النص إلى هنا (U+FFFD، عددها: {count}): خذه من جديد بالترميز الصحيح",
  },
  releaseDate: {
    field: "datePublished",
    en: "the line above the title is ⟦{line}⟧: datePublished may be {day}",
    ar: "فوق العنوان في النص ⟦{line}⟧: قد يكون datePublished هو {day}",
  },
  hardWrapped: {
    field: "text",
    en: "{count} line breaks inside paragraphs were treated as line wrapping and became spaces",
    ar: "عُدّت فواصل أسطر داخل الفقرات نهاية لعرض الصفحة فصارت مسافات (عددها: {count})",
  },
  unmarkedLines: {
    field: "blocks",
    en: "{count} lines that look like headings or list items count as paragraphs: no quote can identify them, or there are too many",
    ar: "عُدّت أسطر تشبه العناوين أو بنود القوائم فقرات (عددها: {count}): لا يميزها اقتباس، أو زاد عددها على الحد",
  },
  languageGuessed: {
    field: "inLanguage",
    en: "no language was given; by its letters and commonest words it is {found}",
    ar: "لم تُذكر اللغة، وهي بحسب حروف النص وأكثر كلماته شيوعًا {found}",
  },
  languageUnknown: {
    field: "inLanguage",
    en: "no language was given and none could be detected: replace {found} with its tag",
    ar: "لم تُذكر اللغة ولم يمكن تمييزها: اكتب وسمها بدل {found}",
  },
  languageDiffers: {
    field: "inLanguage",
    en: "the page declares the language {given}, but by its letters and commonest words the text is {found}",
    ar: "تذكر الصفحة أن لغتها {given}، والنص بحسب حروفه وأكثر كلماته شيوعًا {found}",
  },
  noText: {
    field: "text",
    en: "there is no text",
    ar: "لا نص هنا",
  },
  tooLong: {
    field: "text",
    en: "the text has {found} UTF-16 units, and the format allows {most}: split it",
    ar: "طول النص {found} من وحدات UTF-16 والصيغة تسمح بـ {most}: قسّمه",
  },
  tooManyLines: {
    field: "text",
    en: "the text has {found} lines, and the format allows {most}: split it",
    ar: "في النص {found} من الأسطر والصيغة تسمح بـ {most}: قسّمه",
  },
  notAnchored: {
    field: "text",
    en: "the text cannot become an article: {found}",
    ar: "لا يمكن أن يصير النص مقالًا: {found}",
  },
} satisfies Record<string, { field: string; en: string; ar: string }>;

/** A doubt of this table, with its placeholders filled. */
export function doubtAbout(name: keyof typeof doubts, words: Readonly<Record<string, string | number>> = {}): Doubt {
  const { field, en, ar } = doubts[name];
  return { field, message: { en: filled(en, words), ar: filled(ar, words) } };
}

/** Replaces {names} with words. */
export function filled(template: string, words: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}
