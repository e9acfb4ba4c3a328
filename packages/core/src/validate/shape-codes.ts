import type { IssueKind } from "../rules/rule.ts";

const grave = { severity: "error", needs: "file" } as const;

/** The issue codes of shape, which depend on the schemas alone. */
export const shapeCodes = {
  required: {
    code: "shape/required",
    ...grave,
    title: { en: "Require all required fields.", ar: "اشتراط الحقول المطلوبة كلها." },
    message: { en: "the field {key} is missing", ar: "الحقل {key} ناقص" },
  },
  unknownKey: {
    code: "shape/unknown-key",
    ...grave,
    title: { en: "Disallow unknown fields.", ar: "منع الحقول غير المعروفة." },
    message: { en: "the field {key} is not known here", ar: "الحقل {key} غير معروف هنا" },
  },
  computedKey: {
    code: "shape/computed-key",
    ...grave,
    title: {
      en: "Disallow fields in a coding that anchoring computes.",
      ar: "منع كتابة الحقول التي يحسبها ربط الاقتباسات في الترميز.",
    },
    message: {
      en: "this is a coding, and the field {key} belongs to an article: anchoring computes it, so omit it",
      ar: "هذا ترميز، والحقل {key} من حقول المقال: يُحسب عند ربط الاقتباسات بمواضعها، فاحذفه",
    },
  },
  type: {
    code: "shape/type",
    ...grave,
    title: { en: "Require values of the right type.", ar: "اشتراط أن تكون القيمة من النوع الصحيح." },
    message: { en: "expected {expected}, got {found}", ar: "المتوقَّع {expected}، والموجود {found}" },
  },
  value: {
    code: "shape/value",
    ...grave,
    title: { en: "Require codes from the codelist.", ar: "اشتراط أن يكون الرمز من قائمته." },
    message: { en: "{found} is not in the list: {expected}", ar: "{found} ليس في القائمة: {expected}" },
  },
  pattern: {
    code: "shape/pattern",
    ...grave,
    title: { en: "Require strings to match their field's format.", ar: "اشتراط أن تكون القيمة النصية بصيغة حقلها." },
    message: {
      en: "{found} does not match this field's format: {expected}",
      ar: "{found} لا يوافق صيغة هذا الحقل: {expected}",
    },
  },
  tooBig: {
    code: "shape/too-big",
    ...grave,
    title: {
      en: "Require lengths and numbers within their maximum.",
      ar: "اشتراط ألا يتجاوز الطول أو العدد الحد الأعلى.",
    },
    message: { en: "must be at most {expected}", ar: "الحد الأعلى {expected}" },
  },
  tooSmall: {
    code: "shape/too-small",
    ...grave,
    title: {
      en: "Require lengths and numbers of at least their minimum.",
      ar: "اشتراط ألا يقل الطول أو العدد عن الحد الأدنى.",
    },
    message: { en: "must be at least {expected}", ar: "الحد الأدنى {expected}" },
  },
  form: {
    code: "shape/form",
    ...grave,
    title: { en: "Require one of the allowed forms.", ar: "اشتراط أن يكون للقيمة أحد الأشكال المسموح بها." },
    message: {
      en: "does not match any of the allowed forms: {expected}",
      ar: "لا يناسب القيمة أي شكل مسموح به: {expected}",
    },
  },
  noText: {
    code: "shape/no-text",
    ...grave,
    title: { en: "Require the text of a coding.", ar: "اشتراط إعطاء نص الترميز معه." },
    message: {
      en: "this is a coding, and the text that it quotes was not given",
      ar: "هذا ترميز، ولم يُعطَ النص الذي يقتبس منه",
    },
  },
} as const satisfies Record<string, IssueKind>;
