import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about quotes and their spans. */
export const evidenceSpansExplanations = {
  "evidence/in-range": {
    why: {
      en: "A span outside the text does not refer to any words: usually it was counted in another unit, or in another version of the text.",
      ar: "الموضع الخارج عن النص لا يشير إلى كلمات، وغالبًا ما يكون معدودًا بوحدة أخرى أو في نسخة أخرى من النص.",
    },
    howToFix: {
      en: "Anchor the coding again, or count the offsets in UTF-16 units. The fix of the issue moves the span to the only place of the quote.",
      ar: "اربط الاقتباسات بمواضعها من جديد، أو عُدّ المواضع بوحدات UTF-16. والإصلاح المرفق ينقل الموضع إلى مكان الاقتباس إن كان واحدًا.",
    },
  },
  "evidence/surrogate": {
    why: {
      en: "Half a character cannot be written as UTF-8, and offsets counted in code points, as in Python or SQL, can point there.",
      ar: "نصف المحرف لا يُكتب بترميز UTF-8، وتقع فيه المواضع المعدودة بنقاط الترميز كما تفعل Python أو SQL.",
    },
    howToFix: {
      en: "Count in UTF-16 units, or let anchoring compute the offsets.",
      ar: "عُدّ بوحدات UTF-16، أو دع ربط الاقتباسات يحسب المواضع.",
    },
  },
  "evidence/quote-matches": {
    why: {
      en: "A fact is only as good as the words that support it, and if one letter differs, nobody can find those words again.",
      ar: "قيمة المعلومة من قيمة الكلمات التي تشهد لها، وبفارق حرف واحد لا يجدها أحد.",
    },
    howToFix: {
      en: "Copy the words from the text, or correct the span. If all quotes are off by one distance, move the article to its text with reanchor.",
      ar: "انسخ الكلمات من النص، أو صحّح الموضع. وإن انزاحت الاقتباسات كلها بالمسافة نفسها فانقل المقال إلى نصه بالدالة reanchor.",
    },
  },
  "evidence/ordered": {
    why: {
      en: "With one order, two files of the same coding are equal, and the first quote of a fact is the first in the text.",
      ar: "الترتيب الواحد يجعل ملفَّي الترميز الواحد متطابقين، ويجعل أول اقتباس للمعلومة أوله في النص.",
    },
    howToFix: { en: "Sort the list by start.", ar: "رتّب القائمة حسب start." },
  },
  "evidence/overlap": {
    why: {
      en: "If words count twice, one passage looks like two, and every measure of agreement is wrong.",
      ar: "الكلمات التي تُعدّ مرتين تُظهر المقطع الواحد مقطعين، وتُفسد كل قياس للتوافق بين المرمِّزين.",
    },
    howToFix: {
      en: "Join the two quotes into one, or shorten one of them.",
      ar: "ادمج الاقتباسين في واحد، أو قصّر أحدهما.",
    },
  },
  "evidence/wordless": {
    why: {
      en: "Full stops, spaces and invisible characters occur in every text, so they match exactly and support nothing.",
      ar: "النقطة والمسافة والمحرف الخفي ترد في كل نص، فتطابقه حرفيًا ولا تشهد لشيء.",
    },
    howToFix: { en: "Quote the words that support the fact.", ar: "اقتبس الكلمات التي تشهد للمعلومة." },
  },
  "evidence/cuts-number": {
    why: {
      en: "⟦020⟧ cut from 2020 and ⟦5⟧ cut from “5 billion” are exact quotes and wrong numbers.",
      ar: "⟦020⟧ المقطوعة من 2020 و⟦5⟧ المقطوعة من «5 مليارات» اقتباسان حرفيان وعددان خاطئان.",
    },
    exceptions: [
      {
        en: "A scale word such as billion, bn or ⟦مليار⟧ counts only if the language of the text has a lexicon.",
        ar: "لا تُحسب ألفاظ المراتب مثل «مليار» وbillion وbn إلا إذا كان للغة النص معجم.",
      },
      {
        en: "The parts of a date such as 13.4.2021 are numbers of their own.",
        ar: "أجزاء التاريخ مثل 13.4.2021 أعداد مستقلة.",
      },
    ],
    howToFix: {
      en: "Extend the quote to the whole number, with its sign and its scale word.",
      ar: "وسّع الاقتباس ليضم العدد كله مع إشارته ولفظ مرتبته.",
    },
  },
  "evidence/part-of-number": {
    why: {
      en: "⟦five⟧ cut from “twenty-five” and ⟦7 billion⟧ cut from “5 to 7 billion” match the text exactly but give another number.",
      ar: "إذا قُطعت ⟦عشرين⟧ من «خمسة وعشرين» أو ⟦7 مليارات⟧ من «5 إلى 7 مليارات» طابقت النص حرفيًا وأعطت عددًا آخر.",
    },
    exceptions: [
      { en: "Ranges of days, years and hours are not checked.", ar: "لا تُفحص نطاقات الأيام والسنوات والساعات." },
      {
        en: "The two ends of a range may be two quotes of one fact.",
        ar: "يجوز أن يكون طرفا النطاق اقتباسين لمعلومة واحدة.",
      },
      noteOn("fact"),
    ],
    howToFix: { en: "Extend the quote to the whole number or range.", ar: "وسّع الاقتباس ليضم العدد أو النطاق كله." },
  },
  "evidence/cuts-word": {
    why: {
      en: "⟦official⟧ cut from “unofficial” matches the text exactly but says the opposite.",
      ar: "إذا قُطعت ⟦قال⟧ من «قالت» طابقت النص حرفيًا وغيّرت معناه.",
    },
    exceptions: [
      {
        en: "Clitics are not part of the word: an Arabic quote may begin after و ف ب ل ك س ال and end before a pronoun.",
        ar: "لا تُعدّ من الكلمة الحروف المتصلة بها: يجوز أن يبدأ الاقتباس بعد و ف ب ل ك س ال، وأن ينتهي قبل ضمير متصل.",
      },
      { en: "Headlines are not checked.", ar: "لا تُفحص العناوين." },
      noteOn("fact"),
    ],
    howToFix: { en: "Quote whole words.", ar: "اقتبس كلمات كاملة." },
  },
  "evidence/crosses-blocks": {
    why: {
      en: "Words on both sides of a paragraph end, a heading or a table row are adjacent on the page but belong to different statements.",
      ar: "الكلمات التي تفصل بينها نهاية فقرة أو عنوان أو صف من جدول متجاورة في الصفحة، وهي من أقوال مختلفة.",
    },
    exceptions: [noteOn("fact")],
    howToFix: { en: "Quote each part separately.", ar: "اقتبس كل جزء وحده." },
  },
  "evidence/grapheme": {
    why: {
      en: "A letter without its vowel mark is another word to a reader, and half an emoji is another symbol.",
      ar: "الحرف بلا حركته كلمة أخرى عند القارئ، ونصف الرمز التعبيري رمز آخر.",
    },
    howToFix: {
      en: "Include the letter together with its marks, or the whole symbol.",
      ar: "اجعل الاقتباس يضم الحرف مع حركاته، أو الرمز كله.",
    },
  },
  "evidence/trimmed": {
    why: {
      en: "Two coders who mean the same words should mark the same span.",
      ar: "على المرمِّزَين اللذين يعنيان الكلمات نفسها أن يحدّدا الموضع نفسه.",
    },
    exceptions: [
      {
        en: "Headlines are not checked, because a headline is a whole line.",
        ar: "لا تُفحص العناوين، فالعنوان سطر كامل.",
      },
    ],
    howToFix: { en: "Shorten the quote to its words.", ar: "قصّر الاقتباس إلى كلماته." },
  },
  "evidence/balanced": {
    why: {
      en: "A lone quotation mark makes it unclear whose words are quoted.",
      ar: "العلامة الوحيدة تجعل صاحب الكلام غير واضح.",
    },
    exceptions: [
      {
        en: "A mark without a partner in the text itself is not reported.",
        ar: "لا يُبلَّغ عن علامة لا طرف آخر لها في النص نفسه.",
      },
    ],
    howToFix: { en: "Include both marks, or neither.", ar: "أدخل العلامتين معًا، أو اتركهما معًا." },
  },
  "evidence/negation-outside": {
    why: {
      en: "A quote cut just after ⟦not⟧ matches the text exactly but says the opposite.",
      ar: "الاقتباس الذي يُقطع بعد ⟦لم⟧ مباشرةً يبقى مطابقًا للنص، لكنه يعكس المعنى.",
    },
    exceptions: [
      {
        en: "A negation more than one word before the quote is not reported.",
        ar: "لا يُبلَّغ عن أداة نفي تبعد عن أول الاقتباس أكثر من كلمة.",
      },
      {
        en: "A negation after the quote is reported only for visits, meetings, statements and other whole objects, and only directly after it.",
        ar: "لا يُبلَّغ عن أداة بعد الاقتباس إلا في الزيارات واللقاءات والأقوال ونحوها، وإذا جاءت بعده مباشرة.",
      },
      {
        en: "A negation that another quote of the same fact includes is not reported.",
        ar: "لا يُبلَّغ عن أداة يضمها اقتباس آخر للمعلومة نفسها.",
      },
      noteOn("fact"),
    ],
    howToFix: { en: "Extend the quote so that it includes the negation.", ar: "وسّع الاقتباس ليضم أداة النفي." },
  },
} as const satisfies Explanations;
