/** What people search for, and the words that the site has for it. */
interface Synonyms {
  /** The words of the site in both languages: each finds the others. */
  ours: readonly string[];
  /** Words of other tools, and words that people may think of: each finds ours. */
  theirs: readonly string[];
}

/** Synonyms in both languages. Spelling variants and prefix letters of Arabic are equal in search anyway. */
export const synonyms: readonly Synonyms[] = [
  {
    ours: ["coding", "ترميز"],
    theirs: [
      "annotation",
      "annotate",
      "annotating",
      "labelling",
      "labeling",
      "tagging",
      "توسيم",
      "وسم",
      "تعليق توضيحي",
    ],
  },
  { ours: ["code"], theirs: ["category", "class"] },
  { ours: ["coder", "coders", "مرمز", "مرمزين"], theirs: ["annotator", "annotators", "labeller", "labeler", "موسم"] },
  {
    ours: ["codebook", "how to code an article", "دليل الترميز", "كيف يُرمَّز مقال"],
    theirs: [
      "how to code",
      "annotation guidelines",
      "guidelines",
      "coding manual",
      "coding scheme",
      "كتاب الترميز",
      "إرشادات الترميز",
    ],
  },
  {
    ours: ["severity", "severities", "مستوى الخطورة"],
    theirs: ["grade", "level", "seriousness", "الدرجة", "الشدة", "درجة الخطورة"],
  },
  {
    ours: ["severities", "language and severities", "لغة الرسائل"],
    theirs: [
      "change severity",
      "override severity",
      "disable rule",
      "disable a rule",
      "turn off a rule",
      "switch off rule",
      "ignore rule",
      "إيقاف قاعدة",
      "تعطيل قاعدة",
      "تغيير مستوى الخطورة",
    ],
  },
  { ours: ["rule", "قاعدة"], theirs: ["law", "constraint", "lint", "قيد", "شرط"] },
  { ours: ["rules", "all rules", "قواعد", "كل القواعد"], theirs: ["laws", "constraints", "checks", "قيود", "شروط"] },
  { ours: ["issue", "ملاحظة تحقق"], theirs: ["diagnostic", "problem", "مشكلة"] },
  { ours: ["fix", "إصلاح"], theirs: ["cure", "autofix", "correction", "quick fix", "تصحيح"] },
  { ours: ["quote", "اقتباس"], theirs: ["quotation", "excerpt", "نقل حرفي"] },
  { ours: ["evidence", "شاهد", "شواهد"], theirs: ["proof", "support", "دليل", "أدلة", "بينة", "إثبات"] },
  { ours: ["fact", "معلومة"], theirs: ["حقيقة", "واقعة"] },
  { ours: ["facts", "fact", "معلومات", "معلومة"], theirs: ["information", "حقائق", "وقائع"] },
  { ours: ["gloss", "ترجمة توضيحية"], theirs: ["translation", "ترجمة"] },
  {
    ours: ["language model", "code with a language model", "نموذج لغوي", "الترميز بنموذج لغوي"],
    theirs: ["prompt", "prompts", "llm", "gpt", "chatgpt", "claude", "ai", "تعليمات النموذج", "برومبت", "ذكاء اصطناعي"],
  },
  {
    ours: ["agreement between coders", "التوافق بين المرمزين"],
    theirs: [
      "inter-annotator agreement",
      "inter annotator agreement",
      "intercoder reliability",
      "intercoder agreement",
      "inter-rater",
      "kappa",
      "cohen",
      "krippendorff",
      "reliability",
      "iaa",
      "الاتفاق بين المرمزين",
      "اتفاق المرمزين",
      "كابا",
      "ثبات الترميز",
      "موثوقية",
    ],
  },
  {
    ours: ["adjudicate", "compare and adjudicate", "تحكيم"],
    theirs: ["adjudication", "curation", "reconcile", "resolve disagreements", "حسم الخلاف"],
  },
  {
    ours: ["evaluate", "evaluate a model", "تقييم نموذج"],
    theirs: ["benchmark", "evaluation", "model comparison", "leaderboard", "llm eval", "مقارنة النماذج"],
  },
  { ours: ["entity", "كيان"], theirs: ["named entity", "ner", "actor", "فاعل", "جهة"] },
  { ours: ["mention", "ذكر"], theirs: ["occurrence", "موضع ذكر"] },
  { ours: ["offset", "offsets", "موضع", "مواضع"], theirs: ["position", "character index", "span", "إزاحة"] },
  { ours: ["statement", "قول"], theirs: ["claim", "utterance", "تصريح", "ادعاء"] },
  { ours: ["visit", "visits", "زيارة", "زيارات"], theirs: ["trip", "travel", "journey", "رحلة", "سفر"] },
  { ours: ["meeting", "meetings", "لقاء", "لقاءات"], theirs: ["talks", "encounter", "اجتماع", "محادثات", "مباحثات"] },
  {
    ours: ["agreement", "اتفاق"],
    theirs: ["treaty", "deal", "accord", "memorandum", "mou", "اتفاقية", "معاهدة", "مذكرة تفاهم"],
  },
  { ours: ["validate", "check", "تحقق", "فحص"], theirs: ["verify", "verification", "تدقيق"] },
  { ours: ["missing", "not in the text", "مفقود"], theirs: ["not found", "cannot be found", "غير موجود", "لم يوجد"] },
  {
    ours: ["get the packages", "الحصول على الحزم"],
    theirs: ["install", "installation", "setup", "npm install", "تثبيت", "تنصيب"],
  },
  { ours: ["command line", "سطر الأوامر"], theirs: ["cli", "terminal", "shell", "console", "طرفية"] },
  {
    ours: ["playground", "ساحة التجريب"],
    theirs: ["demo", "try it", "online editor", "sandbox", "ساحة التجربة", "تجربة حية"],
  },
  { ours: ["dataset", "مجموعة البيانات"], theirs: ["corpus", "download", "مدونة نصوص", "تنزيل", "تحميل"] },
  { ours: ["licence", "license", "رخصة", "ترخيص"], theirs: ["copyright", "terms of use", "حقوق النشر"] },
  { ours: ["glossary", "مسرد"], theirs: ["terminology", "terms", "definitions", "مصطلحات", "تعريفات"] },
  {
    ours: ["changelog", "سجل التغييرات"],
    theirs: ["release notes", "releases", "history", "breaking changes", "what's new", "سجل الإصدارات", "الجديد"],
  },
  { ours: ["speed", "السرعة"], theirs: ["performance", "benchmark", "benchmarks", "how fast", "أداء"] },
  { ours: ["scores", "النتائج"], theirs: ["accuracy", "precision", "recall", "f1", "evaluation", "دقة", "تقييم"] },
  {
    ours: ["questions and answers", "أسئلة وأجوبة"],
    theirs: ["faq", "frequently asked questions", "الأسئلة الشائعة", "أسئلة شائعة", "أسئلة متكررة"],
  },
  { ours: ["convert", "تحويل"], theirs: ["export", "import", "transform", "تصدير", "استيراد"] },
  { ours: ["xlsx", "excel"], theirs: ["spreadsheet", "إكسل", "اكسل"] },
  {
    ours: ["exit codes", "exit code", "رموز الخروج", "رمز الخروج"],
    theirs: ["exit status", "return code", "رموز الإنهاء"],
  },
  {
    ours: [
      "quote missing",
      "check a language model's answer",
      "language model's answer",
      "جواب نموذج لغوي",
      "التحقق من جواب نموذج لغوي",
    ],
    theirs: ["hallucination", "hallucinations", "invented quote", "made up", "هلوسة", "اختلاق"],
  },
  { ours: ["who says it", "source", "من القائل", "مصدر"], theirs: ["attribution", "speaker", "إسناد", "نسبة القول"] },
  { ours: ["country", "الدولة"], theirs: ["nation", "بلد"] },
  { ours: ["time", "الزمن"], theirs: ["date", "dates", "when", "تاريخ", "تواريخ", "وقت"] },
  { ours: ["quantity", "كمية"], theirs: ["number", "amount", "عدد", "رقم"] },
  {
    ours: ["cancelled", "ملغاة", "أُلغيت"],
    theirs: ["canceled", "called off", "ألغيت"],
  },
  { ours: ["tour", "stops", "جولة"], theirs: ["itinerary", "multi-country trip", "جولة إقليمية"] },
  {
    ours: ["cite", "citation", "استشهاد", "طريقة الاستشهاد"],
    theirs: ["bibtex", "reference this", "كيف أستشهد", "توثيق المصدر"],
  },
  {
    ours: ["limits and ethics", "limits", "الحدود والأخلاقيات"],
    theirs: ["limitations", "bias", "caveats", "قصور", "تحيز"],
  },
];
