import type { Explanations } from "./explanation.ts";

/** Explanations of the codes about what the reader rejects. */
export const readExplanations = {
  "read/empty": {
    why: {
      en: "An empty file is usually a write that failed, and an empty document would hide that.",
      ar: "الملف الفارغ غالبًا نتيجة كتابة لم تكتمل، ومعاملته مستندًا فارغًا تخفي ذلك.",
    },
    howToFix: {
      en: "Write the document again, or check the path of the file.",
      ar: "اكتب المستند من جديد، أو راجع مسار الملف.",
    },
  },
  "read/size": {
    why: {
      en: "The size is checked before reading, so that one large input cannot use up the memory.",
      ar: "يُفحص الحجم قبل القراءة حتى لا يستهلك مُدخَل واحد كبير الذاكرة كلها.",
    },
    howToFix: {
      en: "Give one article or coding per file. If the input really is one document of this size, raise the limit in the options.",
      ar: "ضع في كل ملف مقالًا واحدًا أو ترميزًا واحدًا. وإن كان المُدخَل مستندًا واحدًا بهذا الحجم فعلًا فارفع الحد في الخيارات.",
    },
  },
  "read/utf8": {
    why: {
      en: "Replacing a damaged byte would change the text and its quotes alike, so no later check could notice it.",
      ar: "استبدال بايت تالف يغيّر النص والاقتباسات معًا، فلا يكشفه أي تحقق بعد ذلك.",
    },
    howToFix: {
      en: "Save the file as UTF-8. If it was damaged on the way, take it from its source again.",
      ar: "احفظ الملف بترميز UTF-8. وإن كان قد تلف أثناء النقل فخذه من مصدره من جديد.",
    },
  },
  "read/bom": {
    why: {
      en: "Some editors write the mark, and some JSON parsers reject it (RFC 8259, section 8.1).",
      ar: "تكتب بعض برامج التحرير هذه العلامة، وترفضها برامج أخرى تقرأ JSON (RFC 8259، القسم 8.1).",
    },
    exceptions: [
      { en: "The mark is skipped, and the document is read as usual.", ar: "تُتجاهل العلامة، ويُقرأ المستند كالمعتاد." },
    ],
    howToFix: {
      en: "Save the file as UTF-8 without a byte order mark.",
      ar: "احفظ الملف بترميز UTF-8 بلا علامة ترتيب البايت (BOM).",
    },
  },
  "read/kind": {
    why: {
      en: "A web page, a plain text or a model's answer with words around it is not a document, and its JSON errors would not help.",
      ar: "صفحة الويب أو النص أو إجابة نموذج حولها كلام ليست مستندًا، ولا فائدة من ذكر أخطاء JSON فيها.",
    },
    howToFix: {
      en: "Use the command that the message names for this kind of file, or give the article or coding itself.",
      ar: "استعمل الأمر الذي تذكره الرسالة لهذا النوع من الملفات، أو أعطِ المقال أو الترميز نفسه.",
    },
  },
  "read/json": {
    why: {
      en: "Lenient parsers disagree about what they accept, so only the grammar of RFC 8259 is read.",
      ar: "البرامج المتساهلة تختلف فيما تقبله، فلا يُقرأ إلا ما يوافق قواعد RFC 8259.",
    },
    howToFix: {
      en: "Correct the character at the position of the issue: often a missing comma, a trailing comma or an unclosed string.",
      ar: "صحّح المحرف في الموضع المذكور: غالبًا فاصلة ناقصة أو زائدة، أو نص لم تُغلق علامتا اقتباسه.",
    },
  },
  "read/yaml": {
    why: {
      en: "Values outside the core schema have no JSON form, and aliases let a small file expand into a huge one.",
      ar: "ما يخرج عن المخطط الأساسي لا صورة له في JSON، والإحالات الداخلية تجعل ملفًا صغيرًا يتضخم بلا حد.",
    },
    howToFix: {
      en: "Follow the advice of the message. Write repeated values out in full instead of using an alias.",
      ar: "اتبع ما تشير به الرسالة. واكتب القيم المكررة كاملةً بدل الإحالة إليها.",
    },
  },
  "read/depth": {
    why: {
      en: "Many programs overflow their stack on deeply nested input, and no article needs it.",
      ar: "كثير من البرامج ينهار أمام التداخل العميق، ولا يحتاج إليه أي مقال.",
    },
    howToFix: { en: "Remove the levels that the format does not have.", ar: "احذف المستويات التي ليست من الصيغة." },
  },
  "read/duplicate-key": {
    why: {
      en: "Parsers keep the first value, the last one or both, so two programs would read two different documents.",
      ar: "من البرامج ما يُبقي القيمة الأولى أو الأخيرة أو كلتيهما، فيقرأ برنامجان مستندين مختلفين.",
    },
    howToFix: {
      en: "Keep one of the two keys. If both values are meant, write them as a list under one key.",
      ar: "أبقِ أحد المفتاحين. وإن كانت القيمتان مقصودتين فاكتبهما قائمة تحت مفتاح واحد.",
    },
  },
  "read/forbidden-key": {
    why: {
      en: "In JavaScript this key can replace an object's prototype, and many libraries drop it silently.",
      ar: "قد يستبدل هذا المفتاح في JavaScript النموذج الأصلي للكائن، وتحذفه مكتبات كثيرة بصمت.",
    },
    howToFix: { en: "Remove the key.", ar: "احذف المفتاح." },
  },
  "read/lone-surrogate": {
    why: {
      en: "Half a character cannot be written as UTF-8: it becomes U+FFFD, and the quote no longer matches the text.",
      ar: "لا يُكتب نصف المحرف بترميز UTF-8، بل يصير U+FFFD فلا يعود الاقتباس مطابقًا للنص.",
    },
    howToFix: {
      en: "Copy the whole character from the text again. Programs that cut strings should cut between code points.",
      ar: "انسخ المحرف كاملًا من النص من جديد. وعلى البرنامج الذي يقطع النصوص أن يقطعها بين نقاط الترميز.",
    },
  },
  "read/number-range": {
    why: {
      en: "Integers beyond ±9007199254740991, and numbers too large or too small to store, change silently when they are parsed (RFC 7493, section 2.2).",
      ar: "الأعداد الصحيحة خارج ±9007199254740991، وما كان أكبر أو أصغر مما يُحفظ، تتغير بصمت عند القراءة (RFC 7493، القسم 2.2).",
    },
    howToFix: {
      en: "Check the number. If an identifier has this many digits, write it as a string.",
      ar: "راجع العدد. وإن كان معرّفًا بهذا العدد من الأرقام فاكتبه نصًا.",
    },
  },
  "read/not-plain": {
    why: {
      en: "Whatever JSON cannot represent would be lost, or would run code, when the document is written or checked.",
      ar: "ما لا تحمله JSON يضيع أو ينفّذ شيفرة عند كتابة المستند أو التحقق منه.",
    },
    howToFix: {
      en: "Pass only objects, lists, strings, finite numbers, booleans and null, without getters, classes or cycles.",
      ar: "مرّر كائنات وقوائم ونصوصًا وأعدادًا محدودة وقيمًا منطقية وnull فقط، بلا دوال وصول ولا أصناف ولا حلقات.",
    },
  },
} as const satisfies Explanations;
