import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about dates and durations. */
export const timeExplanations = {
  "time/calendar-date": {
    why: {
      en: "30 February looks like a date but does not exist, and different programs turn it into different days.",
      ar: "30 فبراير يشبه التاريخ لكنه غير موجود، وتحوّله البرامج إلى أيام مختلفة.",
    },
    howToFix: {
      en: "Read the date in the text again, and correct the value.",
      ar: "اقرأ التاريخ في النص من جديد، وصحّح القيمة.",
    },
  },
  "time/weekday": {
    why: {
      en: "Weekday and date check each other: if they differ, one was misread or miscounted.",
      ar: "اليوم والتاريخ يتحقق أحدهما من الآخر: فإذا اختلفا فأحدهما أُسيء فهمه أو حسابه.",
    },
    exceptions: [
      {
        en: "A date that has an alternative on the named weekday is not reported.",
        ar: "لا يُبلَّغ عن تاريخ له بديل يقع في اليوم المسمّى.",
      },
    ],
    howToFix: {
      en: "Correct the date. If the text contradicts itself, add the date of the named weekday as an alternative.",
      ar: "صحّح التاريخ. وإن كان النص يناقض نفسه فأضف التاريخ الذي يوافق اليوم المسمّى بديلًا.",
    },
  },
  "time/publication-needed": {
    why: {
      en: "“Last Tuesday” is a day only relative to the day of writing, so no reader can check it without that day.",
      ar: "«الثلاثاء الماضي» لا يحدد يومًا إلا نسبةً إلى يوم الكتابة، ولا يستطيع قارئ مراجعته من دون ذلك اليوم.",
    },
    howToFix: {
      en: "Add datePublished, or make the date unresolved.",
      ar: "أضف datePublished، أو اجعل التاريخ غير محسوب (unresolved).",
    },
  },
  "time/unresolved-value": {
    why: {
      en: "Unresolved means that the words do not fix a date.",
      ar: "غير المحسوب (unresolved) ما لا تعيّن ألفاظه تاريخًا.",
    },
    exceptions: [
      {
        en: "A partial value is allowed: XXXX-04 is April of some year.",
        ar: "يجوز جزء من القيمة: XXXX-04 هو أبريل من سنة ما.",
      },
    ],
    howToFix: { en: "State the basis of the value, or remove the value.", ar: "اذكر أساس القيمة، أو احذفها." },
  },
  "time/tense": {
    why: {
      en: "An error in the year or the month usually puts the date on the wrong side of the publication date.",
      ar: "الخطأ في السنة أو الشهر يضع التاريخ في الغالب في الجهة الخطأ من تاريخ النشر.",
    },
    exceptions: [
      {
        en: "Dates that may be on either side of the publication are not reported.",
        ar: "لا يُبلَّغ عن تاريخ قد يقع في أي الجهتين من النشر.",
      },
    ],
    howToFix: { en: "Correct the year or the month.", ar: "صحّح السنة أو الشهر." },
  },
  "time/last-weekday": {
    why: {
      en: "The weekday may be right and the week wrong, which time/weekday cannot detect.",
      ar: "قد يصح اسم اليوم ويخطئ الأسبوع، وهذا لا تكشفه القاعدة time/weekday.",
    },
    exceptions: [
      {
        en: "“The Tuesday before last” may be up to two weeks back.",
        ar: "قد يعود «الثلاثاء قبل الماضي» إلى أسبوعين.",
      },
      noteOn("date"),
    ],
    howToFix: { en: "Count from the publication date again.", ar: "أعد الحساب من تاريخ النشر." },
  },
  "time/precision": {
    why: {
      en: "A day that the words do not give comes from somewhere else.",
      ar: "اليوم الذي لا تعطيه الألفاظ جاء من مكان آخر.",
    },
    exceptions: [
      {
        en: "Only dates whose basis is the words themselves are checked, not external dates and those resolved from an event.",
        ar: "لا تُفحص إلا التواريخ التي أساسها الألفاظ نفسها، لا الخارجية ولا المحسوبة من حدث.",
      },
    ],
    howToFix: {
      en: "Shorten the value to what the words say, or state the other basis of the date.",
      ar: "اختصر القيمة إلى ما تقوله الألفاظ، أو اذكر الأساس الآخر للتاريخ.",
    },
  },
  "time/figures-in-quote": {
    why: {
      en: "Figures such as 2026-03-03 or 13/4/2026 name a day in every language, so another value is an error and not only a doubt.",
      ar: "أرقام مثل 2026-03-03 و13/4/2026 تعيّن يومًا واحدًا في كل لغة، فأي قيمة أخرى خطأ لا مجرد شك.",
    },
    exceptions: [
      {
        en: "3/4/2026 is not checked, because it is a day in March or in April.",
        ar: "لا يُفحص 3/4/2026 لأنه يوم في مارس أو في أبريل.",
      },
      {
        en: "A quote that also names dates in words is left to time/date-in-quote.",
        ar: "الاقتباس الذي فيه تواريخ بالألفاظ أيضًا متروك للقاعدة time/date-in-quote.",
      },
      noteOn("date"),
    ],
    howToFix: { en: "Correct the value.", ar: "صحّح القيمة." },
  },
  "time/date-in-quote": {
    why: {
      en: "A wrong year or month looks like any other date.",
      ar: "السنة الخاطئة أو الشهر الخاطئ يشبهان أي تاريخ آخر.",
    },
    exceptions: [
      {
        en: "Days, months, years, ranges and decades of the Gregorian, Hijri and Solar Hijri calendars are read.",
        ar: "تُقرأ الأيام والشهور والسنون والفترات والعقود في التقويم الميلادي والهجري والهجري الشمسي.",
      },
      {
        en: "A date without a year is compared with the year of publication and with the years that the text names.",
        ar: "يُقارن التاريخ الذي لا سنة له بسنة النشر وبالسنين التي يسميها النص.",
      },
      noteOn("date"),
    ],
    howToFix: {
      en: "Correct the value, or quote the words of the date that is meant.",
      ar: "صحّح القيمة، أو اقتبس ألفاظ التاريخ المقصود.",
    },
  },
  "time/relative-date": {
    why: {
      en: "“Yesterday”, “last month” and “two years ago” are counted from the publication, and a count is easily off by one.",
      ar: "تُحسب «أمس» و«الشهر الماضي» و«قبل سنتين» من يوم النشر، وكثيرًا ما يزيد الحساب واحدًا أو ينقص.",
    },
    exceptions: [
      {
        en: "One day before the publication is allowed, for reports dated when they were written.",
        ar: "يُسمح بيوم قبل النشر لما كُتب قبله.",
      },
      { en: "Every usual meaning of a week is allowed.", ar: "يُسمح بكل معنى شائع للأسبوع." },
      {
        en: "Words inside quotation marks and dates resolved from an event are not checked.",
        ar: "لا تُفحص الألفاظ التي بين علامتي تنصيص ولا التواريخ المحسوبة من حدث.",
      },
      noteOn("date"),
    ],
    howToFix: {
      en: "Count from the publication date again, and correct the value.",
      ar: "أعد الحساب من تاريخ النشر، وصحّح القيمة.",
    },
  },
  "time/duration-in-quote": {
    why: {
      en: "The letters of a duration are easily confused: P3M is three months, PT3M three minutes.",
      ar: "يسهل الخلط بين حروف المدد: P3M ثلاثة أشهر، وPT3M ثلاث دقائق.",
    },
    exceptions: [
      {
        en: "A duration may be coded in any unit of the same length: P7D or P1W.",
        ar: "يجوز ترميز المدة بأي وحدة لها الطول نفسه: P7D أو P1W.",
      },
      noteOn("date"),
    ],
    howToFix: { en: "Correct the value.", ar: "صحّح القيمة." },
  },
  "time/mod-in-quote": {
    why: {
      en: "Without its modifier, “late March” becomes the whole of March, and “before 2020” becomes 2020.",
      ar: "من دون المحدِّد يصير «أواخر مارس» مارس كله، و«قبل 2020» سنة 2020.",
    },
    exceptions: [
      {
        en: "Only words directly beside the date are read: early, mid, late, before, after, about.",
        ar: "لا تُقرأ إلا الألفاظ المجاورة للتاريخ مباشرة: أوائل ومنتصف وأواخر وقبل وبعد ونحو.",
      },
      noteOn("date"),
    ],
    howToFix: { en: "Code the modifier that the message names.", ar: "رمّز المحدِّد الذي تذكره الرسالة." },
  },
} as const satisfies Explanations;
