import type { Counted, Localized } from "../locale.ts";

/** What the groups of rules are about. */
export const groups: Readonly<Record<string, { title: Localized; about: Localized }>> = {
  read: {
    title: { en: "Reading", ar: "القراءة" },
    about: {
      en: "What the strict reader refuses or remarks before any schema or rule is asked.",
      ar: "ما ترفضه القراءة الصارمة أو تنبّه إليه قبل أي مخطط أو قاعدة.",
    },
  },
  shape: {
    title: { en: "Shape", ar: "الشكل" },
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
      en: "Characters that the text and every other string may not hold, or hold only with a warning.",
      ar: "محارف لا يجوز أن ترد في النص ولا في أي قيمة نصية أخرى، أو لا تمر إلا بتحذير.",
    },
  },
  envelope: {
    title: { en: "Envelope", ar: "بيانات المقال" },
    about: {
      en: "The article as a whole: digest, language, addresses, dates, licence, and how its sections tile the text.",
      ar: "المقال في مجمله: البصمة واللغة وعناوين الويب والتواريخ والترخيص وتغطية أقسامه للنص.",
    },
  },
  evidence: {
    title: { en: "Evidence", ar: "ما يسند القيمة من النص" },
    about: {
      en: "Quotes and their spans: that they are the text's own words, are there where they are needed, and say what is coded.",
      ar: "الاقتباسات ومواضعها: أنها كلمات النص نفسه، وأنها موجودة حيث تلزم، وأنها تقول ما رُمِّز.",
    },
  },
  reference: {
    title: { en: "Reference", ar: "الإحالات" },
    about: {
      en: "Ids that point at something, and entities the text really speaks of.",
      ar: "معرّفات تشير إلى شيء موجود، وكيانات يتحدث عنها النص حقًا.",
    },
  },
  visit: {
    title: { en: "Visit", ar: "الزيارة" },
    about: {
      en: "What must hold between the dates, places, sides and meetings of a visit.",
      ar: "ما يجب أن يصح بين تواريخ الزيارة وأماكنها وطرفيها ولقاءاتها.",
    },
  },
  time: {
    title: { en: "Time", ar: "الزمن" },
    about: {
      en: "Dates that exist, agree with the words, and claim no more than the words say.",
      ar: "تواريخ موجودة في التقويم، توافق الكلمات ولا تدّعي أكثر مما تقول.",
    },
  },
  statement: {
    title: { en: "Statement", ar: "القول" },
    about: {
      en: "Who says something, whether in these words, and whether it is rumour.",
      ar: "من قال، وهل قال بهذه الكلمات، وهل الأمر شائعة.",
    },
  },
  quantity: {
    title: { en: "Quantity", ar: "الكمية" },
    about: {
      en: "Numbers that are the numbers of their quote, with unit and modifier.",
      ar: "أعداد هي أعداد اقتباسها، بوحدتها ومُحدِّدها.",
    },
  },
};

/** Where the article of an example comes from. */
export const bases = {
  reference: { en: "the reference article", ar: "المقال المرجعي" },
  invented: { en: "an invented article", ar: "مقال مخترَع" },
  minimal: { en: "an invented article of three lines", ar: "مقال مخترَع من ثلاثة أسطر" },
} as const satisfies Record<string, Localized>;

/** The words of the pages of rules. */
export const labels = {
  severity: { en: "Severity", ar: "الدرجة" },
  needs: { en: "Needs", ar: "ما تحتاج إليه" },
  group: { en: "Group", ar: "المجموعة" },
  about: { en: "Is about", ar: "موضوعها" },
  file: { en: "the document alone", ar: "الوثيقة وحدها" },
  outside: { en: "knowledge from outside the document", ar: "معرفة من خارج الوثيقة" },
  lexicon: {
    en: "word lists, which there are for {languages}",
    ar: "قوائم كلمات، وهي متوفرة لما يلي من اللغات: {languages}",
  },
  comma: { en: ", ", ar: "، " },
  colon: { en: ": ", ar: ": " },
  why: { en: "Why", ar: "السبب" },
  message: { en: "The message", ar: "نص الرسالة" },
  filled: { en: "What stands in braces is filled in.", ar: "يُملأ ما بين القوسين المعقوفين عند الفحص." },
  example: { en: "An example that breaks it", ar: "مثال يخالفها" },
  made: { en: "Taken from {base}; what was changed:", ar: "مأخوذ من {base}، وقد غُيِّر فيه ما يلي:" },
  report: { en: "What the check says", ar: "ما يقوله الفحص" },
  run: {
    en: "The output of the check, run when this page was made.",
    ar: "ناتج الفحص كما شُغّل عند إعداد هذه الصفحة.",
  },
  valid: { en: "The check finds it valid.", ar: "نتيجة الفحص: صحيح." },
  invalid: { en: "The check finds it invalid.", ar: "نتيجة الفحص: غير صحيح." },
  data: { en: "The issues as data", ar: "ملاحظات التحقُّق كما تُعاد من البرنامج" },
  hint: { en: "Hint", ar: "إرشاد" },
  near: { en: "Text at {start}–{end}", ar: "النص في الموضع {start}–{end}" },
  fix: { en: "The fix", ar: "التصحيح" },
  fixed: { en: "Checked again: valid, and nothing is left to report.", ar: "فُحص ثانيةً: صحيح، ولا ملاحظات تحقُّق." },
  left: { en: "Checked again: valid; what is left:", ar: "فُحص ثانيةً: صحيح، وبقي:" },
  undone: { en: "Undone, the document is sound again.", ar: "إذا أُزيل ذلك عادت الوثيقة صحيحة." },
  sure: {
    en: "The issue carries this fix as a JSON Patch in `fix`.",
    ar: "تحمل ملاحظة التحقُّق هذا التصحيح في الحقل `fix` بصيغة JSON Patch.",
  },
  play: { en: "Break it yourself in the playground", ar: "جرّبوا المخالفة بأنفسكم في ساحة التجربة" },
  off: {
    en: "To change its severity or turn it off: {command}.",
    ar: "لتغيير درجتها أو إيقافها: {command}.",
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

/** Languages that word lists exist for. */
export const languages: Readonly<Record<string, Localized>> = {
  ar: { en: "Arabic", ar: "العربية" },
  en: { en: "English", ar: "الإنجليزية" },
};
