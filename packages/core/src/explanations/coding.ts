import type { Explanations } from "./explanation.ts";

/** Explanations of the codes about the authored form. */
export const codingExplanations = {
  "coding/cut-quote": {
    why: {
      en: "In YAML, an unquoted string ends at a comma inside { … } and at a # after a space, and the part that is left may still match the text.",
      ar: "في YAML ينتهي النص الذي بلا علامتي اقتباس عند الفاصلة داخل { … } وعند # بعد مسافة، وقد يطابق ما بقي منه النصَّ مع ذلك.",
    },
    howToFix: { en: "Put the whole quote in quotation marks.", ar: "ضع الاقتباس كله بين علامتي اقتباس." },
  },
  "coding/yaml-type": {
    why: {
      en: "Without quotation marks, YAML reads 85 as a number, true as a boolean and null as nothing.",
      ar: "من دون علامتي اقتباس تَعدّ YAML القيمة 85 عددًا، وtrue قيمة منطقية، وnull لا شيء.",
    },
    howToFix: { en: "Put the value in quotation marks.", ar: "ضع القيمة بين علامتي اقتباس." },
  },
  "coding/empty-key": {
    why: {
      en: "YAML reads a key with nothing after it as null, which is not the same as an absent field.",
      ar: "تقرأ YAML المفتاح الذي لا شيء بعده null، وليس ذلك كغياب الحقل.",
    },
    howToFix: {
      en: "Write the value after the key. If the text does not give one, remove the key.",
      ar: "اكتب القيمة بعد المفتاح. وإن لم يذكرها النص فاحذف المفتاح.",
    },
  },
  "coding/quote-missing": {
    why: {
      en: "A quote with a dropped word, another country or another number does not support the fact, so similar words are suggested but never accepted.",
      ar: "الاقتباس الذي سقطت منه كلمة أو تبدّل فيه بلد أو عدد لا يصلح شاهدًا، فالكلمات المشابهة تُقترح ولا تُقبل.",
    },
    exceptions: [
      {
        en: "Differences of white space, quotation marks and dashes are not reported: such quotes are still found.",
        ar: "لا يُبلَّغ عن اختلاف المسافات وعلامات التنصيص والشرطات: يُعثر على الاقتباس معها.",
      },
    ],
    howToFix: {
      en: "Copy the words from the text. The hint shows the closest words and where they differ. Split a quote with an ellipsis into several quotes.",
      ar: "انسخ الكلمات من النص. ويبيّن الإرشاد أقرب الكلمات وموضع الاختلاف. واقسم الاقتباس الذي فيه علامة حذف إلى عدة اقتباسات.",
    },
  },
  "coding/context-mismatch": {
    why: {
      en: "The prefix and suffix select one of several occurrences, and if they do not match, any choice is a guess.",
      ar: "يحدد prefix وsuffix الموضع المقصود من بين عدة مواضع، فإذا لم يوافقا النص صار الاختيار تخمينًا.",
    },
    howToFix: {
      en: "Copy the words directly before or after the occurrence that you mean. If the quote occurs once, remove prefix and suffix.",
      ar: "انسخ الكلمات التي تسبق الموضع المقصود أو تليه مباشرة. وإن ورد الاقتباس مرة واحدة فاحذف prefix وsuffix.",
    },
  },
  "coding/quote-ambiguous": {
    why: {
      en: "Only the coder knows which occurrence supports the fact, and choosing the first would be a guess.",
      ar: "المرمِّز وحده يعرف أي المواضع شاهد على المعلومة، واختيار أولها تخمين.",
    },
    exceptions: [
      {
        en: "Mentions are not reported: a mention marks every occurrence.",
        ar: "لا يُبلَّغ عن مواضع الذكر: فالذكر يشمل كل مواضع وروده.",
      },
    ],
    howToFix: {
      en: "Quote more words, or add a prefix or a suffix.",
      ar: "زد في الاقتباس كلمات، أو أضف prefix أو suffix.",
    },
  },
  "coding/orthographic": {
    why: {
      en: "Hamza seats, ta marbuta and final yeh often vary without changing the word, but sometimes they make another word.",
      ar: "كثيرًا ما تختلف كتابة الهمزة والتاء المربوطة والياء الأخيرة والكلمة واحدة، غير أن الاختلاف يصنع أحيانًا كلمة أخرى.",
    },
    howToFix: {
      en: "Check that the word is the same, and write it as in the text.",
      ar: "تحقق من أن الكلمة نفسها هي المقصودة، واكتبها كما في النص.",
    },
  },
  "coding/mention-spelling": {
    why: {
      en: "A text may write one name with an Arabic and with a Persian letter, and the other spelling may also be another word.",
      ar: "قد يكتب النص الاسم الواحد بحرف عربي مرة وفارسي مرة، وقد تكون الصورة الأخرى كلمة أخرى.",
    },
    howToFix: {
      en: "If it is the same name, add this spelling as a mention too. If it is another word, exclude its occurrences with not.",
      ar: "إن كان الاسم نفسه فأضف هذه الصورة ذكرًا أيضًا. وإن كانت كلمة أخرى فاستثنِ مواضعها بـ not.",
    },
  },
  "coding/unused-exclusion": {
    why: {
      en: "A typing error in the prefix or suffix of an exclusion marks the very occurrence that the coder meant to exclude.",
      ar: "خطأ في prefix أو suffix داخل not يُدرِج الموضع الذي أراد المرمِّز استثناءه.",
    },
    howToFix: {
      en: "Copy the words before or after the occurrence from the text, or remove the exclusion.",
      ar: "انسخ من النص الكلمات التي تسبق الموضع أو تليه، أو احذف الاستثناء.",
    },
  },
  "coding/gloss-count": {
    why: {
      en: "Glosses are assigned to sentences by order, headings included, so a missing one shifts all the later ones.",
      ar: "تُسند الترجمات التوضيحية إلى الجمل، والعناوين منها، بحسب الترتيب، فإذا نقصت واحدة انزاح كل ما بعدها.",
    },
    howToFix: {
      en: "Start at the number that the message gives. Add the missing gloss, or join the two glosses of one sentence.",
      ar: "ابدأ من الرقم الذي تذكره الرسالة. وأضف الترجمة الناقصة، أو اجمع الترجمتين اللتين لجملة واحدة.",
    },
  },
} as const satisfies Explanations;
