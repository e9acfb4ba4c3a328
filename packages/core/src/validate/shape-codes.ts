import type { Localized } from "../article/issue.ts";
import type { IssueKind } from "../rules/rule.ts";

const grave = { severity: "error", needs: "file" } as const;

const strict: Localized = {
  en: "What has the wrong shape cannot be trusted to mean anything; JSON Schema catches the same.",
  ar: "ما كان شكله خاطئًا لا يوثق بمعناه؛ وهذا ما يلتقطه JSON Schema أيضًا.",
};

/** The codes of shape: what the schemas alone decide. */
export const shapeCodes = {
  required: {
    code: "shape/required",
    ...grave,
    title: { en: "A required field is there.", ar: "الحقل المطلوب موجود." },
    message: { en: "the field {key} is missing", ar: "الحقل {key} ناقص" },
    why: strict,
  },
  unknownKey: {
    code: "shape/unknown-key",
    ...grave,
    title: { en: "Only known fields are there.", ar: "لا حقول غير معروفة." },
    message: { en: "the field {key} is not known here", ar: "الحقل {key} غير معروف هنا" },
    why: {
      en: "A misspelt field would otherwise be lost in silence.",
      ar: "وإلا ضاع الحقل المكتوب خطأً بصمت.",
    },
  },
  computedKey: {
    code: "shape/computed-key",
    ...grave,
    title: {
      en: "A coding holds nothing that anchoring computes.",
      ar: "لا يحوي الترميز ما يُحسب عند تثبيت الاقتباسات.",
    },
    message: {
      en: "this is a coding, and the field {key} belongs to an article: anchoring computes it, so leave it out",
      ar: "هذا ترميز، والحقل {key} من حقول المقال: يُحسب عند تثبيت الاقتباسات، فاحذفوه",
    },
    why: {
      en: "Two sources for one value can disagree. Offsets, the state of a value and the parts of the text follow from the quotes and the text.",
      ar: "إذا كان للقيمة الواحدة مصدران فقد يختلفان. والمواضع وحالة القيمة وأجزاء النص تُستخرج من الاقتباسات والنص.",
    },
  },
  type: {
    code: "shape/type",
    ...grave,
    title: { en: "A value is of the right type.", ar: "القيمة من النوع الصحيح." },
    message: { en: "expected {expected}, got {found}", ar: "المتوقَّع {expected}، والموجود {found}" },
    why: strict,
  },
  value: {
    code: "shape/value",
    ...grave,
    title: { en: "A code is in its list.", ar: "الرمز من قائمته." },
    message: { en: "{found} is not in the list: {expected}", ar: "{found} ليس في القائمة: {expected}" },
    why: {
      en: "A codelist is closed so that the same thing has the same code in every article.",
      ar: "القائمة مغلقة ليكون للشيء الواحد رمز واحد في كل مقال.",
    },
  },
  pattern: {
    code: "shape/pattern",
    ...grave,
    title: { en: "A string is written as its field asks.", ar: "القيمة النصية مكتوبة كما يطلب حقلها." },
    message: {
      en: "{found} is not written as this field asks: {expected}",
      ar: "{found} ليس مكتوبًا كما يطلب هذا الحقل: {expected}",
    },
    why: strict,
  },
  tooBig: {
    code: "shape/too-big",
    ...grave,
    title: { en: "Nothing is longer or larger than allowed.", ar: "لا شيء أطول أو أكبر من المسموح." },
    message: { en: "at most {expected}", ar: "الحد الأعلى {expected}" },
    why: {
      en: "Every list and string has a limit, so that no input can exhaust time or memory.",
      ar: "لكل قائمة وقيمة نصية حدّ، حتى لا يستنزف أي مُدخَل الوقت أو الذاكرة.",
    },
  },
  tooSmall: {
    code: "shape/too-small",
    ...grave,
    title: { en: "Nothing is shorter or smaller than allowed.", ar: "لا شيء أقصر أو أصغر من المسموح." },
    message: { en: "at least {expected}", ar: "الحد الأدنى {expected}" },
    why: strict,
  },
  form: {
    code: "shape/form",
    ...grave,
    title: { en: "A value has one of the allowed forms.", ar: "للقيمة أحد الأشكال المسموح بها." },
    message: { en: "none of the allowed forms fits: {expected}", ar: "لا يناسب القيمة أي شكل مسموح به: {expected}" },
    why: strict,
  },
  noText: {
    code: "shape/no-text",
    ...grave,
    title: { en: "A coding comes with its text.", ar: "الترميز يأتي مع نصه." },
    message: {
      en: "this is a coding, and the text it quotes was not given",
      ar: "هذا ترميز، ولم يُعطَ النص الذي يقتبس منه",
    },
    why: {
      en: "Quotes can only be looked up in the text they are taken from.",
      ar: "لا يُبحث عن الاقتباسات إلا في النص الذي أُخذت منه.",
    },
  },
} as const satisfies Record<string, IssueKind>;
