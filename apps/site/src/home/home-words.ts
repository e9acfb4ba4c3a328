import type { Words } from "../words";

interface Door {
  title: string;
  text: string;
  link: string;
  to: string;
}

interface HomeWords {
  title: string;
  promise: string;
  description: string;
  read: string;
  start: string;
  excerpt: string;
  excerptLead: string;
  whole: string;
  breakTitle: string;
  breakLead: string;
  breakIt: string;
  fix: string;
  holds: string;
  saysCheck: string;
  at: string;
  meaning: string;
  playground: string;
  doors: readonly Door[];
  codeTitle: string;
  codeLead: string;
  numbers: string;
  numbersOf: { facts: string; quotes: string; statements: string; rules: string };
  measured: string;
  limits: string;
  limitsText: string;
  limitsLink: string;
}

const en: HomeWords = {
  title: "Diplomatic visits in the news, coded with their evidence",
  promise: "Every coded fact quotes the exact words that support it, and a machine checks that.",
  description:
    "The open, typed, runtime-checked format for news about diplomatic visits: every coded fact quotes the exact words that support it.",
  read: "Read the article",
  start: "Start in five minutes",
  excerpt: "The first paragraph of a real article",
  excerptLead: "Choose a fact to see its words, or a word to see its facts.",
  whole: "The full article, fact by fact",
  breakTitle: "Break it",
  breakLead: "One word of a quote is all it takes.",
  breakIt: "Change one word of the quote",
  fix: "Put the word back",
  holds: "Valid: the quote matches the text exactly.",
  saysCheck: "Output of the check",
  at: "at",
  meaning: "What this means, and how to fix it",
  playground: "Break more of it in the playground",
  doors: [
    {
      title: "You use the data",
      text: "Install the dataset, hover a field to read what it means, and query facts that each carry their quote.",
      link: "Your first article",
      to: "/docs/tutorials/first-article/",
    },
    {
      title: "You code articles",
      text: "Write quotes, never offsets. Error messages point to the exact place, in Arabic or English.",
      link: "Code a visit by hand",
      to: "/docs/tutorials/code-a-visit/",
    },
    {
      title: "You let a model extract",
      text: "An invented quote, a swapped country or a changed number is never accepted, and the report shows what the text really says.",
      link: "Check a model's answer",
      to: "/docs/tutorials/check-a-models-answer/",
    },
  ],
  codeTitle: "Six lines",
  codeLead: "A typed article, its facts, and proof that each quote is where the data says it is.",
  numbers: "The reference article in numbers",
  numbersOf: {
    facts: "facts, each with its words",
    quotes: "quotes, matched exactly",
    statements: "statements, with who says them",
    rules: "validation rules",
  },
  measured: "Results on third-party test data",
  limits: "What it does not do",
  limitsText:
    "It checks that the words are there, not that they mean what was coded. One real article is coded, from one outlet with one view, by language models; no person has checked it yet.",
  limitsLink: "Limits and ethics",
};

const ar: HomeWords = {
  title: "أخبار الزيارات الدبلوماسية مرمَّزةً مع ما يسندها من النص",
  promise: "كل معلومة مرمَّزة تقتبس ألفاظ النص التي تسندها حرفًا بحرف، والآلة تتحقق من ذلك.",
  description:
    "صيغة مفتوحة لترميز أخبار الزيارات الدبلوماسية: كل معلومة مرمَّزة تقتبس ألفاظ النص التي تسندها، والآلة تتحقق من ذلك.",
  read: "اقرؤوا المقال",
  start: "ابدؤوا في خمس دقائق",
  excerpt: "الفقرة الأولى من مقال حقيقي",
  excerptLead: "اختاروا معلومة لتروا كلماتها، أو كلمة لتروا معلوماتها.",
  whole: "المقال كله معلومةً معلومة",
  breakTitle: "أفسدوا اقتباسًا بأنفسكم",
  breakLead: "يكفي لذلك تغيير كلمة واحدة.",
  breakIt: "غيّروا كلمة من الاقتباس",
  fix: "أعيدوا الكلمة",
  holds: "صالح: الاقتباس وارد في النص حرفًا بحرف.",
  saysCheck: "ما يقوله التحقق",
  at: "عند",
  meaning: "معنى ذلك وطريقة إصلاحه",
  playground: "جرّبوا أخطاء أخرى في ساحة التجريب",
  doors: [
    {
      title: "لمن يستعمل البيانات",
      text: "ثبّتوا حزمة البيانات، وضعوا المؤشر على أي حقل لتقرؤوا معناه، واستخرجوا معلومات مع كل منها اقتباسها.",
      link: "مقالكم الأول",
      to: "/docs/tutorials/first-article/",
    },
    {
      title: "لمن يرمّز المقالات",
      text: "اكتبوا اقتباسات لا مواضع. يخبركم التحقق بالخطأ وموضعه بكلام واضح، بالعربية أو الإنجليزية.",
      link: "رمّزوا زيارة بأيديكم",
      to: "/docs/tutorials/code-a-visit/",
    },
    {
      title: "لمن يستخرج المعلومات بنموذج لغوي",
      text: "لا يُقبل اقتباس مختلق ولا دولة مبدَّلة ولا رقم مغيَّر، ويبيّن التقرير ما يقوله النص فعلًا.",
      link: "افحصوا جواب نموذج لغوي",
      to: "/docs/tutorials/check-a-models-answer/",
    },
  ],
  codeTitle: "ستة أسطر",
  codeLead: "مقال لكل حقل فيه نوع معلوم، ومعلوماته، والبرهان على أن الكلمات واردة حيث تقول المعلومة.",
  numbers: "المقال المرجعي بالأرقام",
  numbersOf: {
    facts: "معلومة، لكل منها كلماتها",
    quotes: "اقتباسًا، ورد كل منها حرفًا بحرف",
    statements: "قولًا، مع قائل كل منها",
    rules: "قاعدة يعرفها التحقق",
  },
  measured: "نتائج المشروع على بيانات اختبار أعدّها آخرون (بالإنجليزية)",
  limits: "ما لا يفعله التحقق",
  limitsText:
    "يُتحقَّق من ورود الألفاظ، لا من أن معناها ما رُمِّز. ولم يُرمَّز إلا مقال حقيقي واحد من منبر واحد له رأيه، رمّزته نماذج لغوية ولم يراجعه إنسان بعد.",
  limitsLink: "الحدود والأخلاقيات",
};

/** The words of the home page. */
export const homeWords: Words<HomeWords> = { en, ar };
