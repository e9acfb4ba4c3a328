import type { IssueKind } from "../../rules/rule.ts";

/** The issue codes of what the reader rejects or notes before any rule is checked. */
export const readCodes = [
  {
    code: "read/empty",
    severity: "error",
    needs: "file",
    title: { en: "Require a document in the input.", ar: "اشتراط مستند في المُدخَل." },
    message: { en: "the input is empty", ar: "المُدخَل فارغ" },
  },
  {
    code: "read/size",
    severity: "error",
    needs: "file",
    title: { en: "Require inputs to stay within the size limit.", ar: "اشتراط ألا يتجاوز المُدخَل الحجم الأقصى." },
    message: {
      en: "the input is larger than {limit}, the maximum",
      ar: "المُدخَل أكبر من {limit}، وهو أقصى ما يُقرأ",
    },
  },
  {
    code: "read/utf8",
    severity: "error",
    needs: "file",
    title: { en: "Require well-formed UTF-8.", ar: "اشتراط ترميز UTF-8 سليم." },
    message: { en: "the byte {found} is not UTF-8 here", ar: "البايت {found} ليس UTF-8 في هذا الموضع" },
  },
  {
    code: "read/bom",
    severity: "note",
    needs: "file",
    title: { en: "Disallow a byte order mark at the start of the input.", ar: "منع علامة ترتيب البايت في أول المُدخَل." },
    message: { en: "a byte order mark at the start was skipped", ar: "تُجوهلت علامة ترتيب البايت في أول المُدخَل" },
  },
  {
    code: "read/kind",
    severity: "error",
    needs: "file",
    title: { en: "Require an article or a coding.", ar: "اشتراط أن يكون المُدخَل مقالًا أو ترميزًا." },
    message: { en: "this is {found}: {next}", ar: "هذا {found}: {next}" },
  },
  {
    code: "read/json",
    severity: "error",
    needs: "file",
    title: { en: "Require JSON input to follow the JSON grammar.", ar: "اشتراط أن يتبع مُدخَل JSON قواعد JSON." },
    message: { en: "expected {expected}, found {found}", ar: "المتوقَّع: {expected}، والموجود: {found}" },
  },
  {
    code: "read/yaml",
    severity: "error",
    needs: "file",
    title: {
      en: "Require YAML input to be one YAML 1.2 core document without aliases or custom tags.",
      ar: "اشتراط أن يكون مُدخَل YAML مستندًا واحدًا بمخطط YAML 1.2 الأساسي، بلا إحالات داخلية ولا وسوم خاصة.",
    },
    message: { en: "{reason}", ar: "{reason}" },
  },
  {
    code: "read/depth",
    severity: "error",
    needs: "file",
    title: { en: "Require nesting to stay within the depth limit.", ar: "اشتراط ألا يتجاوز عمق المُدخَل الحد الأقصى." },
    message: { en: "nested deeper than {limit} levels", ar: "عدد المستويات، بعضها داخل بعض، أكثر من {limit}" },
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
  },
  {
    code: "read/forbidden-key",
    severity: "error",
    needs: "file",
    title: { en: "Disallow the key __proto__.", ar: "منع المفتاح ⟦__proto__⟧." },
    message: { en: "the key ⟦__proto__⟧ is not accepted", ar: "المفتاح ⟦__proto__⟧ غير مقبول" },
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
  },
  {
    code: "read/number-range",
    severity: "error",
    needs: "file",
    title: { en: "Require numbers that survive parsing unchanged.", ar: "اشتراط أن يبقى العدد كما هو بعد القراءة." },
    message: { en: "the number {found} cannot be represented exactly", ar: "لا يمكن حفظ العدد {found} كما كُتب" },
  },
  {
    code: "read/not-plain",
    severity: "error",
    needs: "file",
    title: {
      en: "Require an input object to be plain JSON data.",
      ar: "اشتراط أن يكون الكائن المُدخَل بيانات خالصة كما في JSON.",
    },
    message: { en: "{found} is not plain data", ar: "ليس بيانات خالصة: {found}" },
  },
] as const satisfies readonly IssueKind[];

/** The code of a reader issue. */
export type ReadCode = (typeof readCodes)[number]["code"];
