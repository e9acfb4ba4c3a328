import type { IssueKind } from "../../rules/rule.ts";

/** What the reader refuses or remarks before any rule is asked; each is an issue's code. */
export const readCodes = [
  {
    code: "read/empty",
    severity: "error",
    needs: "file",
    title: { en: "An input holds a document.", ar: "في المُدخَل وثيقة." },
    message: { en: "the input is empty", ar: "المُدخَل فارغ" },
    why: {
      en: "An empty file is mostly a write that failed; to take it as an empty document would hide that.",
      ar: "الملف الفارغ هو غالبًا كتابة لم تكتمل، وعدُّه وثيقة فارغة يخفي ذلك.",
    },
  },
  {
    code: "read/size",
    severity: "error",
    needs: "file",
    title: { en: "An input stays within the size limit.", ar: "لا يتجاوز المُدخَل الحجم الأقصى." },
    message: {
      en: "the input is larger than {limit} bytes, the most that is read",
      ar: "المُدخَل أكبر من {limit} بايت، وهو أقصى ما يُقرأ",
    },
    why: {
      en: "A limit that is checked before reading keeps one large input from taking the memory of all others.",
      ar: "الحد الذي يُفحص قبل القراءة يمنع مُدخَلًا واحدًا كبيرًا من استهلاك ذاكرة غيره.",
    },
  },
  {
    code: "read/utf8",
    severity: "error",
    needs: "file",
    title: { en: "An input is well-formed UTF-8.", ar: "المُدخَل مكتوب بترميز UTF-8 سليم." },
    message: { en: "the byte {found} is not UTF-8 here", ar: "البايت {found} ليس UTF-8 في هذا الموضع" },
    why: {
      en: "Reading on with replacement characters would change text and quotes alike, and no check could see it.",
      ar: "المتابعة بمحارف الاستبدال تغيّر النص والاقتباسات معًا، فلا يكشفها أي فحص.",
    },
  },
  {
    code: "read/bom",
    severity: "note",
    needs: "file",
    title: { en: "An input starts with its first character.", ar: "لا يبدأ المُدخَل بعلامة ترتيب البايت." },
    message: { en: "a byte order mark at the start was skipped", ar: "تُجوهلت علامة ترتيب البايت في أول المُدخَل" },
    why: {
      en: "Some editors write the mark; other readers of JSON refuse it (RFC 8259, section 8.1).",
      ar: "تكتب بعض برامج التحرير هذه العلامة، وترفضها برامج أخرى تقرأ JSON (RFC 8259، القسم 8.1).",
    },
  },
  {
    code: "read/kind",
    severity: "error",
    needs: "file",
    title: { en: "An input is an article or a coding.", ar: "المُدخَل مقال أو ترميز." },
    message: { en: "this is {found}: {next}", ar: "هذا {found}: {next}" },
    why: {
      en: "A page, a text or a model's answer with words around it is not a document; faults of JSON in it would say nothing.",
      ar: "صفحة الويب أو النص أو إجابة نموذج حولها كلام ليست وثيقة؛ ولا فائدة من ذكر أخطاء JSON فيها.",
    },
  },
  {
    code: "read/json",
    severity: "error",
    needs: "file",
    title: { en: "A JSON input follows the JSON grammar.", ar: "يتبع مُدخَل JSON قواعد JSON." },
    message: { en: "expected {expected}, found {found}", ar: "المتوقَّع: {expected}، والموجود: {found}" },
    why: {
      en: "Readers that forgive syntax disagree about what they forgive (RFC 8259).",
      ar: "البرامج التي تتسامح في القواعد تختلف فيما تتسامح فيه (RFC 8259).",
    },
  },
  {
    code: "read/yaml",
    severity: "error",
    needs: "file",
    title: {
      en: "A YAML input is one document of YAML 1.2 core, without aliases and own tags.",
      ar: "مُدخَل YAML وثيقة واحدة بمخطط YAML 1.2 الأساسي، بلا إحالات داخلية ولا وسوم خاصة.",
    },
    message: { en: "{reason}", ar: "{reason}" },
    why: {
      en: "What the core schema does not hold has no JSON form, and aliases let a small file unfold into a huge one.",
      ar: "ما يخرج عن المخطط الأساسي لا صورة له في JSON، والإحالات الداخلية تجعل ملفًا صغيرًا يتضخم بلا حد.",
    },
  },
  {
    code: "read/depth",
    severity: "error",
    needs: "file",
    title: { en: "An input is not nested too deep.", ar: "لا يتجاوز عمق المُدخَل الحد الأقصى." },
    message: { en: "nested deeper than {limit} levels", ar: "عدد المستويات، بعضها داخل بعض، أكثر من {limit}" },
    why: {
      en: "Many readers and writers overflow their stack on deep input; no article needs it.",
      ar: "كثير من برامج القراءة والكتابة ينهار أمام العمق الكبير، ولا يحتاج إليه أي مقال.",
    },
  },
  {
    code: "read/duplicate-key",
    severity: "error",
    needs: "file",
    title: { en: "A key stands once in an object.", ar: "يرد المفتاح مرة واحدة في الكائن." },
    message: {
      en: "the key ⟦{key}⟧ stands twice in one object, first in line {line}",
      ar: "يرد المفتاح ⟦{key}⟧ مرتين في كائن واحد، وأول وروده في السطر {line}",
    },
    why: {
      en: "Readers keep the first, the last or both: two machines would see two documents.",
      ar: "من البرامج ما يُبقي الأول أو الأخير أو كليهما، فترى آلتان وثيقتين مختلفتين.",
    },
  },
  {
    code: "read/forbidden-key",
    severity: "error",
    needs: "file",
    title: { en: "No key is called __proto__.", ar: "لا يُسمّى أي مفتاح ⟦__proto__⟧." },
    message: { en: "the key ⟦__proto__⟧ is not accepted", ar: "المفتاح ⟦__proto__⟧ غير مقبول" },
    why: {
      en: "In JavaScript the key can replace an object's prototype, and many libraries drop it silently.",
      ar: "قد يستبدل هذا المفتاح في JavaScript النموذج الأصلي للكائن، وتحذفه مكتبات كثيرة بصمت.",
    },
  },
  {
    code: "read/lone-surrogate",
    severity: "error",
    needs: "file",
    title: { en: "Every surrogate has its other half.", ar: "لكل نصف من زوج بديل نصفه الآخر." },
    message: {
      en: "the surrogate {found} stands alone, without its other half",
      ar: "{found} نصف من زوج بديل بلا نصفه الآخر",
    },
    why: {
      en: "Half a character cannot be written as UTF-8: it becomes U+FFFD, and the quote is no longer the text.",
      ar: "لا يُكتب نصف المحرف بترميز UTF-8، بل يصير U+FFFD فلا يعود الاقتباس مطابقًا للنص.",
    },
  },
  {
    code: "read/number-range",
    severity: "error",
    needs: "file",
    title: { en: "A number survives reading.", ar: "يبقى العدد كما هو بعد القراءة." },
    message: { en: "the number {found} cannot be kept as it is written", ar: "لا يمكن حفظ العدد {found} كما كُتب" },
    why: {
      en: "Integers beyond ±9007199254740991, overflow and underflow change silently when they are read (RFC 7493, section 2.2).",
      ar: "الأعداد الصحيحة خارج ±9007199254740991، وكل عدد أكبر أو أصغر مما يُحفظ، تتغير بصمت عند القراءة (RFC 7493، القسم 2.2).",
    },
  },
  {
    code: "read/not-plain",
    severity: "error",
    needs: "file",
    title: { en: "An input object is plain data, as JSON holds it.", ar: "الكائن المُدخَل بيانات خالصة كما في JSON." },
    message: { en: "{found} is no plain data", ar: "ليس بيانات خالصة: {found}" },
    why: {
      en: "What JSON cannot hold would be lost or run code when the document is written or checked.",
      ar: "ما لا تحمله JSON يضيع أو ينفّذ شيفرة عند كتابة الوثيقة أو فحصها.",
    },
  },
] as const satisfies readonly IssueKind[];

/** The code of what the reader found. */
export type ReadCode = (typeof readCodes)[number]["code"];
