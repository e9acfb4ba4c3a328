import type { Counted, Localized } from "../locale.ts";

/** The topics of the groups of rules. */
export const groups: Readonly<Record<string, { title: Localized; about: Localized }>> = {
  read: {
    title: { en: "Reading", ar: "القراءة" },
    about: {
      en: "Reported by the strict parser, before any schema or rule is checked.",
      ar: "ما ترفضه القراءة الصارمة أو تنبّه إليه قبل أي مخطط أو قاعدة.",
    },
  },
  shape: {
    title: { en: "Shape", ar: "البنية" },
    about: {
      en: "What the schemas alone decide; JSON Schema catches the same.",
      ar: "ما تحكم فيه المخططات وحدها، ويلتقطه JSON Schema أيضًا.",
    },
  },
  coding: {
    title: { en: "Coding", ar: "الترميز" },
    about: {
      en: "Rules of the authored form: quotes that are missing, ambiguous or cut.",
      ar: "قواعد الترميز كما يُكتب: اقتباسات مفقودة أو ملتبسة أو مقطوعة.",
    },
  },
  text: {
    title: { en: "Text", ar: "النص" },
    about: {
      en: "Characters that are forbidden in the text and every other string, or allowed only with a warning.",
      ar: "محارف لا يجوز أن ترد في النص ولا في أي قيمة نصية أخرى، أو لا تمر إلا بتحذير.",
    },
  },
  envelope: {
    title: { en: "Article metadata", ar: "بيانات المقال" },
    about: {
      en: "The article as a whole: digest, language, addresses, dates, licence, and how its sections tile the text.",
      ar: "المقال في مجمله: البصمة واللغة وعناوين الويب والتواريخ والترخيص وتغطية أقسامه للنص.",
    },
  },
  evidence: {
    title: { en: "Evidence", ar: "الشواهد" },
    about: {
      en: "Quotes and their spans: they must match the text, be present where required, and say what is coded.",
      ar: "الاقتباسات ومواضعها: أنها كلمات النص نفسه، وأنها موجودة حيث تلزم، وأنها تقول ما رُمِّز.",
    },
  },
  reference: {
    title: { en: "Reference", ar: "الإحالات" },
    about: {
      en: "Ids must refer to existing objects, and entities must be mentioned in the text.",
      ar: "معرّفات تشير إلى شيء موجود، وكيانات يتحدث عنها النص حقًا.",
    },
  },
  visit: {
    title: { en: "Visit", ar: "الزيارة" },
    about: {
      en: "Consistency between the dates, places, sides and meetings of a visit.",
      ar: "ما يجب أن يصح بين تواريخ الزيارة وأماكنها وطرفيها ولقاءاتها.",
    },
  },
  time: {
    title: { en: "Time", ar: "الزمن" },
    about: {
      en: "Dates must exist, agree with the words, and be no more precise than the words.",
      ar: "تواريخ موجودة في التقويم، توافق الكلمات ولا تدّعي أكثر مما تقول.",
    },
  },
  statement: {
    title: { en: "Statement", ar: "القول" },
    about: {
      en: "Who says something, whether in these words, and whether it is a rumour.",
      ar: "من قال، وهل قال بهذه الكلمات، وهل الأمر شائعة.",
    },
  },
  quantity: {
    title: { en: "Quantity", ar: "الكمية" },
    about: {
      en: "Numbers must equal the numbers in their quote, with unit and modifier.",
      ar: "أعداد هي أعداد اقتباسها، بوحدتها ومُحدِّدها.",
    },
  },
};

/** The origin of an example's article. */
export const bases = {
  reference: { en: "the reference article", ar: "المقال المرجعي" },
  invented: { en: "an invented article", ar: "مقال مختلَق" },
  minimal: { en: "an invented article of three lines", ar: "مقال مختلَق من ثلاثة أسطر" },
} as const satisfies Record<string, Localized>;

/** The words of the pages of rules. */
export const labels = {
  severity: { en: "Severity", ar: "مستوى الخطورة" },
  needs: { en: "Needs", ar: "ما تحتاج إليه" },
  group: { en: "Group", ar: "المجموعة" },
  about: { en: "Applies to", ar: "تنطبق على" },
  file: { en: "the document alone", ar: "المستند وحده" },
  outside: { en: "knowledge from outside the document", ar: "معرفة من خارج المستند" },
  lexicon: {
    en: "{parts} in the lexicon of the language: {languages}",
    ar: "{parts} في معجم اللغة: {languages}",
  },
  comma: { en: ", ", ar: "، " },
  colon: { en: ": ", ar: ": " },
  why: { en: "Why this rule exists", ar: "سبب القاعدة" },
  message: { en: "The message", ar: "نص الرسالة" },
  filled: {
    en: "Placeholders in braces are replaced with values.",
    ar: "تحلّ القيم محلّ ما بين الحاصرتين { }.",
  },
  example: { en: "Failing example", ar: "مثال مخالف" },
  made: { en: "Taken from {base}; what was changed:", ar: "مأخوذ من {base}، وقد غُيِّر فيه ما يلي:" },
  report: { en: "Report", ar: "التقرير" },
  run: {
    en: "Output, generated when this page was built:",
    ar: "المخرجات كما وُلِّدت عند بناء هذه الصفحة:",
  },
  data: { en: "The issues as data", ar: "ملاحظات التحقُّق كما تُعاد من البرنامج" },
  hint: { en: "Hint", ar: "إرشاد" },
  near: { en: "Text at {start}–{end}", ar: "النص في الموضع {start}–{end}" },
  exceptions: { en: "Exceptions", ar: "الاستثناءات" },
  fix: { en: "How to fix", ar: "طريقة الإصلاح" },
  fixed: { en: "In the example:", ar: "في المثال:" },
  after: { en: "After the fix: {verdict}", ar: "بعد الإصلاح: {verdict}" },
  undone: { en: "In the example, undo the change.", ar: "في المثال: أزِل هذا التغيير." },
  sure: {
    en: "The `fix` field of the issue contains this change as a JSON Patch.",
    ar: "يحوي الحقل `fix` في الملاحظة هذا التغيير بصيغة JSON Patch.",
  },
  play: { en: "Try it in the playground", ar: "تجربة المثال في ساحة التجريب" },
  off: {
    en: "To change its severity or turn it off: {command}.",
    ar: "لتغيير مستوى خطورتها أو إيقافها: {command}.",
  },
} as const satisfies Record<string, Localized>;

/** Counts of rules. */
export const ruleCount: Counted = {
  en: (count) => `${count} rule${count === 1 ? "" : "s"}`,
  ar: (count) => {
    if (count === 1) return "قاعدة واحدة";
    if (count === 2) return "قاعدتان";
    const rest = count % 100;
    if (rest >= 3 && rest <= 10) return `${count} قواعد`;
    return rest >= 11 ? `${count} قاعدة` : `${count} قاعدة`;
  },
};
