import type { Localized } from "../article/issue.ts";
import type { IssueKind } from "../rules/rule.ts";

const grave = { severity: "error", needs: "file" } as const;

const strict: Localized = {
  en: "A document with the wrong shape cannot be interpreted reliably. JSON Schema catches this too.",
  ar: "لا يوثق بمعنى ما كانت بنيته خاطئة؛ وهذا ما يلتقطه JSON Schema أيضًا.",
};

/** The issue codes of shape, which depend on the schemas alone. */
export const shapeCodes = {
  required: {
    code: "shape/required",
    ...grave,
    title: { en: "Require all required fields.", ar: "يجب أن تكون الحقول المطلوبة موجودة." },
    message: { en: "the field {key} is missing", ar: "الحقل {key} ناقص" },
    why: strict,
  },
  unknownKey: {
    code: "shape/unknown-key",
    ...grave,
    title: { en: "Disallow unknown fields.", ar: "منع الحقول غير المعروفة." },
    message: { en: "the field {key} is not known here", ar: "الحقل {key} غير معروف هنا" },
    why: {
      en: "A misspelt field would otherwise be lost silently.",
      ar: "لولا ذلك لضاع الحقل المكتوب خطأً بصمت.",
    },
  },
  computedKey: {
    code: "shape/computed-key",
    ...grave,
    title: {
      en: "Disallow fields in a coding that anchoring computes.",
      ar: "منع ما يُحسب عند ربط الاقتباسات من أن يُكتب في الترميز.",
    },
    message: {
      en: "this is a coding, and the field {key} belongs to an article: anchoring computes it, so omit it",
      ar: "هذا ترميز، والحقل {key} من حقول المقال: يُحسب عند ربط الاقتباسات بمواضعها، فاحذفوه",
    },
    why: {
      en: "Two sources for one value can disagree. Offsets, the state of a value and the parts of the text are computed from the quotes and the text.",
      ar: "إذا كان للقيمة الواحدة مصدران فقد يختلفان. والمواضع وحالة القيمة وأجزاء النص تُستخرج من الاقتباسات والنص.",
    },
  },
  type: {
    code: "shape/type",
    ...grave,
    title: { en: "Require values of the right type.", ar: "يجب أن تكون القيمة من النوع الصحيح." },
    message: { en: "expected {expected}, got {found}", ar: "المتوقَّع {expected}، والموجود {found}" },
    why: strict,
  },
  value: {
    code: "shape/value",
    ...grave,
    title: { en: "Require codes from the codelist.", ar: "يجب أن يكون الرمز من قائمته." },
    message: { en: "{found} is not in the list: {expected}", ar: "{found} ليس في القائمة: {expected}" },
    why: {
      en: "A closed codelist gives the same thing the same code in every article.",
      ar: "القائمة المغلقة تجعل للشيء الواحد رمزًا واحدًا في كل مقال.",
    },
  },
  pattern: {
    code: "shape/pattern",
    ...grave,
    title: { en: "Require strings to match their field's format.", ar: "يجب أن تكون القيمة النصية بصيغة حقلها." },
    message: {
      en: "{found} does not match this field's format: {expected}",
      ar: "{found} لا يوافق صيغة هذا الحقل: {expected}",
    },
    why: strict,
  },
  tooBig: {
    code: "shape/too-big",
    ...grave,
    title: {
      en: "Require lengths and numbers within their maximum.",
      ar: "يجب ألا يتجاوز الطول أو العدد الحد الأعلى.",
    },
    message: { en: "must be at most {expected}", ar: "الحد الأعلى {expected}" },
    why: {
      en: "Every list and string has a limit, so that no input can exhaust time or memory.",
      ar: "لكل قائمة وقيمة نصية حدّ، حتى لا يستنزف أي مُدخَل الوقت أو الذاكرة.",
    },
  },
  tooSmall: {
    code: "shape/too-small",
    ...grave,
    title: {
      en: "Require lengths and numbers of at least their minimum.",
      ar: "يجب ألا يقل الطول أو العدد عن الحد الأدنى.",
    },
    message: { en: "must be at least {expected}", ar: "الحد الأدنى {expected}" },
    why: strict,
  },
  form: {
    code: "shape/form",
    ...grave,
    title: { en: "Require one of the allowed forms.", ar: "يجب أن يكون للقيمة أحد الأشكال المسموح بها." },
    message: {
      en: "does not match any of the allowed forms: {expected}",
      ar: "لا يناسب القيمة أي شكل مسموح به: {expected}",
    },
    why: strict,
  },
  noText: {
    code: "shape/no-text",
    ...grave,
    title: { en: "Require the text of a coding.", ar: "يجب أن يُعطى نص الترميز معه." },
    message: {
      en: "this is a coding, and the text that it quotes was not given",
      ar: "هذا ترميز، ولم يُعطَ النص الذي يقتبس منه",
    },
    why: {
      en: "Quotes can only be located in the text that they were taken from.",
      ar: "لا يُبحث عن الاقتباسات إلا في النص الذي أُخذت منه.",
    },
  },
} as const satisfies Record<string, IssueKind>;
