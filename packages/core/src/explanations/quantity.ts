import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about quantities. */
export const quantityExplanations = {
  "quantity/value-in-quote": {
    why: {
      en: "A wrong power of ten is the most common error in figures.",
      ar: "أكثر الأخطاء في الأرقام خطأ في عدد الأصفار.",
    },
    exceptions: [
      {
        en: "⟦2 مليار و 200 مليون⟧ is read as one number, 2,200,000,000.",
        ar: "تُقرأ ⟦2 مليار و 200 مليون⟧ عددًا واحدًا هو 2,200,000,000.",
      },
      {
        en: "A negative value needs a minus sign or a word for a fall.",
        ar: "تحتاج القيمة السالبة إلى علامة ناقص أو لفظ يدل على الانخفاض.",
      },
      {
        en: "The bases dual, word, ordinal and vague are not checked.",
        ar: "لا يُفحص ما أساسه المثنى أو اللفظ أو العدد الترتيبي أو غير المحدد.",
      },
    ],
    howToFix: {
      en: "Correct the value, or quote the words that give it.",
      ar: "صحّح القيمة، أو اقتبس الكلمات التي تعطيها.",
    },
  },
  "quantity/one-number": {
    why: {
      en: "With a second number in the quote, nobody can tell which one the value was read from.",
      ar: "إذا ضمّ الاقتباس عددًا ثانيًا لم يُعرف من أيهما قُرئت القيمة.",
    },
    exceptions: [
      { en: "The lower end of a range is allowed as the value.", ar: "يجوز أن تكون القيمة الطرف الأدنى من نطاق عددي." },
    ],
    howToFix: {
      en: "Quote only the approximator, the number and the unit. A year belongs to the time of the quantity.",
      ar: "اقتبس لفظ التقريب والعدد والوحدة فقط. أما السنة فمكانها زمن الكمية.",
    },
  },
  "quantity/currency-unqualified": {
    why: {
      en: "Dollar, pound, dinar and riyal are currencies of many states, so which one is meant is an interpretation.",
      ar: "الدولار والجنيه والدينار والريال عملات دول كثيرة، وتعيين المقصود منها اجتهاد.",
    },
    exceptions: [noteOn("quantity")],
    howToFix: { en: "Explain in the note how the currency was determined.", ar: "بيّن في الملاحظة كيف عُرفت العملة." },
  },
  "quantity/mod-missing": {
    why: {
      en: "Without its modifier, “about 2.2 billion” becomes exactly 2,200,000,000.",
      ar: "من دون محدِّده يصير «حوالي 2.2 مليار» 2,200,000,000 تمامًا.",
    },
    exceptions: [
      {
        en: "Only words in the quote or directly before it count.",
        ar: "لا تُحسب إلا الألفاظ التي في الاقتباس أو قبله مباشرة.",
      },
      { en: "Quantities with the basis vague are not checked.", ar: "لا تُفحص الكميات غير المحددة (vague)." },
    ],
    howToFix: {
      en: "Code the modifier that the message names, and include its words in the quote.",
      ar: "رمّز المحدِّد الذي تذكره الرسالة، وأدخل لفظه في الاقتباس.",
    },
  },
  "quantity/known-unit": {
    why: {
      en: "Programs convert and add up quantities by their unit, and do not know tons, dollars or people as words.",
      ar: "تحوّل البرامج الكميات وتجمعها بحسب وحداتها، ولا تعرف الطن والدولار والأشخاص ألفاظًا.",
    },
    howToFix: {
      en: "Write for example km, t, a (years), % or USD. Write 1 for things that are counted.",
      ar: "اكتب مثلًا km أو t أو a (سنوات) أو % أو USD. واكتب 1 لما يُعدّ.",
    },
  },
  "quantity/word-value": {
    why: {
      en: "Numbers in words are misread more easily than figures: twelve and twenty, two dozen, a third.",
      ar: "الأعداد المكتوبة لفظًا يسهل أن تُقرأ خطأ: «اثنا عشر» و«اثنان وعشرون» والثلث والدزينة.",
    },
    exceptions: [
      { en: "A dual without a number means two.", ar: "المثنى بلا عدد يعني اثنين." },
      {
        en: "A share may be coded as such or in per cent: 0.333 or 33.",
        ar: "يجوز ترميز الكسر كما هو أو نسبةً مئوية: 0.333 أو 33.",
      },
      noteOn("quantity"),
    ],
    howToFix: {
      en: "Correct the value, or quote the words that give it.",
      ar: "صحّح القيمة، أو اقتبس الكلمات التي تعطيها.",
    },
  },
  "quantity/unit-in-quote": {
    why: {
      en: "Euros coded as dollars and tonnes coded as kilograms look right until they are added up.",
      ar: "اليورو المرمَّز دولارًا والطن المرمَّز كيلوغرامًا يبدوان صحيحين حتى تُجمع الأرقام.",
    },
    exceptions: [
      {
        en: "A bare name such as dollar agrees with each currency of that name.",
        ar: "يوافق الاسم المجرد مثل «دولار» كل عملة بهذا الاسم.",
      },
      {
        en: "Days and years may be counted as things, with the unit 1.",
        ar: "يجوز عدّ الأيام والسنوات أشياءَ بالوحدة 1.",
      },
      noteOn("quantity"),
    ],
    howToFix: {
      en: "Correct the unit, or quote the words that name it.",
      ar: "صحّح الوحدة، أو اقتبس الكلمات التي تسمّيها.",
    },
  },
  "quantity/mod-in-quote": {
    why: {
      en: "“More than 50” coded as at most 50 says the opposite.",
      ar: "«أكثر من 50» المرمَّزة «على الأكثر» تقول العكس.",
    },
    exceptions: [
      {
        en: "Only the direction is compared: “over” agrees with at-least, and “nearly” with less-than.",
        ar: "لا تُقارن إلا الجهة: فلفظ «أكثر من» يوافق at-least، ولفظ «ما يقارب» يوافق less-than.",
      },
      noteOn("quantity"),
    ],
    howToFix: { en: "Correct the modifier.", ar: "صحّح المحدِّد." },
  },
} as const satisfies Explanations;
