import type { IssueKind } from "../../rules/rule.ts";

/** The issue codes of what the reader rejects or notes before any rule is checked. */
export const readCodes = [
  {
    code: "read/empty",
    severity: "error",
    needs: "file",
    title: { en: "Require a document in the input.", ar: "يجب أن يحوي المُدخَل مستندًا." },
    message: { en: "the input is empty", ar: "المُدخَل فارغ" },
    why: {
      en: "An empty file is usually a write that failed. Treating it as an empty document would hide that.",
      ar: "الملف الفارغ هو غالبًا نتيجة كتابة لم تكتمل، ومعاملته مستندًا فارغًا تخفي ذلك.",
    },
  },
  {
    code: "read/size",
    severity: "error",
    needs: "file",
    title: { en: "Require inputs to stay within the size limit.", ar: "يجب ألا يتجاوز المُدخَل الحجم الأقصى." },
    message: {
      en: "the input is larger than {limit}, the maximum",
      ar: "المُدخَل أكبر من {limit}، وهو أقصى ما يُقرأ",
    },
    why: {
      en: "The size is checked before reading, so that one large input cannot take the memory that others need.",
      ar: "يُفحص الحجم قبل القراءة، حتى لا يستهلك مُدخَل واحد كبير ذاكرة غيره.",
    },
  },
  {
    code: "read/utf8",
    severity: "error",
    needs: "file",
    title: { en: "Require well-formed UTF-8.", ar: "يجب أن يكون المُدخَل بترميز UTF-8 سليم." },
    message: { en: "the byte {found} is not UTF-8 here", ar: "البايت {found} ليس UTF-8 في هذا الموضع" },
    why: {
      en: "Replacement characters would change the text and its quotes alike, and no check could notice.",
      ar: "محارف الاستبدال تغيّر النص والاقتباسات معًا، فلا يكشفها أي تحقق.",
    },
  },
  {
    code: "read/bom",
    severity: "note",
    needs: "file",
    title: { en: "Disallow a byte order mark at the start of the input.", ar: "منع علامة ترتيب البايت في أول المُدخَل." },
    message: { en: "a byte order mark at the start was skipped", ar: "تُجوهلت علامة ترتيب البايت في أول المُدخَل" },
    why: {
      en: "Some editors write the mark; some JSON parsers reject it (RFC 8259, section 8.1).",
      ar: "تكتب بعض برامج التحرير هذه العلامة، وترفضها برامج أخرى تقرأ JSON (RFC 8259، القسم 8.1).",
    },
  },
  {
    code: "read/kind",
    severity: "error",
    needs: "file",
    title: { en: "Require an article or a coding.", ar: "يجب أن يكون المُدخَل مقالًا أو ترميزًا." },
    message: { en: "this is {found}: {next}", ar: "هذا {found}: {next}" },
    why: {
      en: "A web page, a plain text or a model's answer with words around it is not a document. Listing its JSON errors would not help.",
      ar: "صفحة الويب أو النص أو إجابة نموذج حولها كلام ليست مستندًا، ولا فائدة من ذكر أخطاء JSON فيها.",
    },
  },
  {
    code: "read/json",
    severity: "error",
    needs: "file",
    title: { en: "Require JSON input to follow the JSON grammar.", ar: "يجب أن يتبع مُدخَل JSON قواعد JSON." },
    message: { en: "expected {expected}, found {found}", ar: "المتوقَّع: {expected}، والموجود: {found}" },
    why: {
      en: "Lenient parsers disagree about what they accept (RFC 8259).",
      ar: "البرامج التي تتسامح في القواعد تختلف فيما تتسامح فيه (RFC 8259).",
    },
  },
  {
    code: "read/yaml",
    severity: "error",
    needs: "file",
    title: {
      en: "Require YAML input to be one YAML 1.2 core document without aliases or custom tags.",
      ar: "يجب أن يكون مُدخَل YAML مستندًا واحدًا بمخطط YAML 1.2 الأساسي، بلا إحالات داخلية ولا وسوم خاصة.",
    },
    message: { en: "{reason}", ar: "{reason}" },
    why: {
      en: "Values outside the core schema have no JSON form, and aliases let a small file expand into a huge one.",
      ar: "ما يخرج عن المخطط الأساسي لا صورة له في JSON، والإحالات الداخلية تجعل ملفًا صغيرًا يتضخم بلا حد.",
    },
  },
  {
    code: "read/depth",
    severity: "error",
    needs: "file",
    title: { en: "Require nesting to stay within the depth limit.", ar: "يجب ألا يتجاوز عمق المُدخَل الحد الأقصى." },
    message: { en: "nested deeper than {limit} levels", ar: "عدد المستويات، بعضها داخل بعض، أكثر من {limit}" },
    why: {
      en: "Many programs overflow their stack on deeply nested input. No article needs it.",
      ar: "كثير من برامج القراءة والكتابة ينهار أمام العمق الكبير، ولا يحتاج إليه أي مقال.",
    },
  },
  {
    code: "read/duplicate-key",
    severity: "error",
    needs: "file",
    title: { en: "Disallow duplicate keys in an object.", ar: "منع تكرار المفتاح في الكائن الواحد." },
    message: {
      en: "the key ⟦{key}⟧ occurs twice in one object, first in line {line}",
      ar: "يرد المفتاح ⟦{key}⟧ مرتين في كائن واحد، وأول وروده في السطر {line}",
    },
    why: {
      en: "Parsers keep the first value, the last one or both, so two programs would read two different documents.",
      ar: "من البرامج ما يُبقي القيمة الأولى أو الأخيرة أو كلتيهما، فيقرأ برنامجان مستندين مختلفين.",
    },
  },
  {
    code: "read/forbidden-key",
    severity: "error",
    needs: "file",
    title: { en: "Disallow the key __proto__.", ar: "منع المفتاح ⟦__proto__⟧." },
    message: { en: "the key ⟦__proto__⟧ is not accepted", ar: "المفتاح ⟦__proto__⟧ غير مقبول" },
    why: {
      en: "In JavaScript this key can replace an object's prototype, and many libraries drop it silently.",
      ar: "قد يستبدل هذا المفتاح في JavaScript النموذج الأصلي للكائن، وتحذفه مكتبات كثيرة بصمت.",
    },
  },
  {
    code: "read/lone-surrogate",
    severity: "error",
    needs: "file",
    title: { en: "Disallow lone surrogates.", ar: "منع نصف زوج بديل بلا نصفه الآخر." },
    message: {
      en: "the surrogate {found} is not part of a pair",
      ar: "{found} نصف من زوج بديل بلا نصفه الآخر",
    },
    why: {
      en: "Half a character cannot be written as UTF-8. It becomes U+FFFD, and the quote no longer matches the text.",
      ar: "لا يُكتب نصف المحرف بترميز UTF-8، بل يصير U+FFFD فلا يعود الاقتباس مطابقًا للنص.",
    },
  },
  {
    code: "read/number-range",
    severity: "error",
    needs: "file",
    title: { en: "Require numbers that survive parsing unchanged.", ar: "يجب أن يبقى العدد كما هو بعد القراءة." },
    message: { en: "the number {found} cannot be represented exactly", ar: "لا يمكن حفظ العدد {found} كما كُتب" },
    why: {
      en: "Integers beyond ±9007199254740991, overflow and underflow change silently when they are parsed (RFC 7493, section 2.2).",
      ar: "الأعداد الصحيحة خارج ±9007199254740991، وكل عدد أكبر أو أصغر مما يُحفظ، تتغير بصمت عند القراءة (RFC 7493، القسم 2.2).",
    },
  },
  {
    code: "read/not-plain",
    severity: "error",
    needs: "file",
    title: {
      en: "Require an input object to be plain JSON data.",
      ar: "يجب أن يكون الكائن المُدخَل بيانات خالصة كما في JSON.",
    },
    message: { en: "{found} is not plain data", ar: "ليس بيانات خالصة: {found}" },
    why: {
      en: "Anything that JSON cannot represent would be lost, or would run code, when the document is written or checked.",
      ar: "ما لا تحمله JSON يضيع أو ينفّذ شيفرة عند كتابة المستند أو التحقق منه.",
    },
  },
] as const satisfies readonly IssueKind[];

/** The code of a reader issue. */
export type ReadCode = (typeof readCodes)[number]["code"];
