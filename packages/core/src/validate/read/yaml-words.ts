import type { Localized } from "../../article/issue.ts";

/** What the reader itself rejects in YAML. */
export const yamlReasons = {
  alias: { en: "an alias (*name) is not allowed; write out the value", ar: "هنا إحالة (*name)، اكتب القيمة نفسها" },
  anchor: {
    en: "YAML reads ⟦{name}⟧ as the name of an anchor, not as text",
    ar: "تقرأ YAML ⟦{name}⟧ اسمَ مرساة لا نصًّا",
  },
  documents: {
    en: "a second document starts here; an input is one document",
    ar: "تبدأ هنا وثيقة ثانية، والمُدخَل وثيقة واحدة",
  },
  version: {
    en: "another version of YAML is requested; only 1.2 is supported",
    ar: "مطلوب إصدار آخر من YAML، والمقروء هو 1.2",
  },
  control: { en: "this character is not allowed in YAML", ar: "هنا محرف لا تسمح به YAML" },
  keyKind: {
    en: "a key is a text on one line, not empty and not a list or map",
    ar: "المفتاح نص في سطر واحد، لا فارغ ولا قائمة ولا خريطة",
  },
  tag: { en: "this tag is not part of the core schema", ar: "هذا الوسم ليس من المخطط الأساسي" },
  tokens: {
    en: "the input has too many parts for YAML; write it as JSON",
    ar: "أجزاء المُدخَل أكثر مما يُقرأ من YAML، اكتبه بصيغة JSON",
  },
  unreadable: { en: "this cannot be read as YAML", ar: "لا يُقرأ هذا بوصفه YAML" },
} as const satisfies Record<string, Localized>;

/** The Arabic messages for the codes of the YAML parser, whose own messages are English. */
const arabic: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "لا تقبل الإحالة وسمًا ولا مرساة",
  BAD_ALIAS: "إحالة غير صالحة",
  BAD_COLLECTION_TYPE: "الوسم لا يناسب نوع المجموعة",
  BAD_DIRECTIVE: "توجيه غير صالح",
  BAD_DQ_ESCAPE: "تسلسل هروب غير صالح بين علامتي الاقتباس المزدوجتين",
  BAD_INDENT: "المسافة البادئة غير صحيحة",
  BAD_PROP_ORDER: "الوسم والمرساة في غير موضعهما",
  BAD_SCALAR_START: "لا يبدأ نص بلا اقتباس بهذا المحرف",
  BLOCK_AS_IMPLICIT_KEY: "لا تبدأ خريطة متداخلة في السطر نفسه",
  BLOCK_IN_FLOW: "لا ترد كتلة داخل أقواس",
  KEY_OVER_1024_CHARS: "المفتاح أطول من 1024 محرفًا",
  MISSING_CHAR: "ينقص هنا محرف",
  MULTILINE_IMPLICIT_KEY: "لا يمتد المفتاح على أكثر من سطر",
  MULTIPLE_ANCHORS: "أكثر من مرساة واحدة",
  MULTIPLE_TAGS: "أكثر من وسم واحد",
  TAB_AS_INDENT: "علامة جدولة في موضع المسافة البادئة",
  TAG_RESOLVE_FAILED: "هذا الوسم ليس من المخطط الأساسي",
  UNEXPECTED_TOKEN: "رمز غير متوقَّع",
};

/** The YAML parser's message in both languages. */
export function parserReason(code: string, message: string): Localized {
  const first = message.charAt(0).toLowerCase() + message.slice(1);
  return { en: first, ar: arabic[code] ?? "خطأ في قواعد YAML" };
}

/** The fix for text that YAML reads as syntax. */
export const quoteIt: Localized = {
  en: "put the text in quotation marks: a colon, comma, bracket, # or @ in it is read as syntax",
  ar: "ضع النص بين علامتي اقتباس: فالنقطتان والفاصلة والأقواس و# و@ تُقرأ جزءًا من القواعد",
};
const spaces: Localized = {
  en: "indent with spaces, equally for all keys of a map",
  ar: "استعمل المسافات بادئةً واحدة لكل مفاتيح الخريطة",
};

const close: Localized = { en: "close the bracket or quotation mark", ar: "أغلق القوس أو علامة الاقتباس" };

const commentCut: Localized = {
  en: "on this line a # after a space starts a comment: put the text in quotation marks",
  ar: "في هذا السطر تبدأ # بعد مسافة تعليقًا: ضع النص بين علامتي اقتباس",
};
const escapes: Localized = {
  en: "write a backslash as \\\\, or use single quotation marks",
  ar: "اكتب الشرطة المائلة العكسية \\\\ أو استعمل علامتي اقتباس مفردتين",
};

/** The fix for an error of the YAML parser in a line of the source; undefined if no fix is known. */
export function parserHint(code: string, message: string, line = ""): Localized | undefined {
  if (code === "BAD_DQ_ESCAPE") return escapes;
  if (/[{[][^\n]* #/.test(line) && /flow|closing|end with/i.test(message)) return commentCut;
  if (/closing|end with a/.test(message)) return close;
  if (code === "BAD_INDENT" || code === "TAB_AS_INDENT") return spaces;
  const syntax = [
    "BLOCK_AS_IMPLICIT_KEY",
    "BAD_SCALAR_START",
    "UNEXPECTED_TOKEN",
    "MISSING_CHAR",
    "MULTILINE_IMPLICIT_KEY",
    "TAG_RESOLVE_FAILED",
  ];
  return syntax.includes(code) ? quoteIt : undefined;
}
