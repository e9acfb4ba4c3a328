import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about the evidence of values. */
export const evidenceValuesExplanations = {
  "evidence/needed": {
    why: {
      en: "A value without words is the coder's own knowledge.",
      ar: "القيمة التي لا كلمات لها معرفةٌ من عند المرمِّز.",
    },
    exceptions: [
      { en: "External values need a source instead of a quote.", ar: "تحتاج القيم الخارجية إلى مصدر بدل الاقتباس." },
    ],
    howToFix: {
      en: "Quote the words that support the value. If the text does not say it, omit the value, or make it external and name its source.",
      ar: "اقتبس الكلمات التي تستند إليها القيمة. وإن لم يقلها النص فاحذفها، أو اجعلها خارجية (external) واذكر مصدرها.",
    },
  },
  "evidence/reason-needed": {
    why: {
      en: "Another reader may dispute an inference, and cannot assess it without a reason.",
      ar: "قد ينازع قارئ آخر في الاستنتاج، ولا يستطيع تقييمه ما لم يُذكر السبب.",
    },
    howToFix: {
      en: "Add a note that explains how the words lead to the value.",
      ar: "أضف ملاحظة (note) تبيّن كيف تقود الكلمات إلى القيمة.",
    },
  },
  "evidence/source-needed": {
    why: {
      en: "A value that does not come from the text cannot be checked unless it names its source.",
      ar: "القيمة التي لا تأتي من النص لا يمكن التحقق منها ما لم تذكر مصدرها.",
    },
    howToFix: { en: "Name the source, at least by its title.", ar: "اذكر المصدر، بعنوانه على الأقل." },
  },
  "evidence/participant-mentioned": {
    why: {
      en: "Participation is read from words about the participant.",
      ar: "تُقرأ المشاركة من كلمات تتحدث عن المشارك.",
    },
    exceptions: [
      {
        en: "A mention of a group that the participant belongs to, of its members or of a part of it also counts.",
        ar: "يُحسب ذكر مجموعة ينتمي إليها المشارك، أو ذكر أعضائها أو جزء منها.",
      },
      noteOn("participant"),
    ],
    howToFix: {
      en: "Quote a sentence that mentions the participant, or mark the words that do as a mention.",
      ar: "اقتبس جملة تذكر المشارك، أو عيّن الكلمات التي تذكره ذكرًا له.",
    },
  },
  "evidence/participant-words": {
    why: { en: "Two names in one sentence are easily confused.", ar: "يسهل الخلط بين اسمين في جملة واحدة." },
    exceptions: [
      {
        en: "A quote is reported only if it names one other entity of the same kind, and the sentence mentions both.",
        ar: "لا يُبلَّغ عن اقتباس إلا إذا سمّى كيانًا واحدًا آخر من النوع نفسه، وذكرت الجملة الاثنين.",
      },
      {
        en: "A name after a preposition, as in “the guest of Brill”, does not count.",
        ar: "لا يُحسب الاسم الذي يسبقه حرف جر، كما في «ضيفة على بريل».",
      },
      noteOn("participant"),
    ],
    howToFix: {
      en: "Correct the entity, or quote the words that name it.",
      ar: "صحّح الكيان، أو اقتبس الكلمات التي تسميه.",
    },
  },
  "evidence/alternative-differs": {
    why: {
      en: "Alternatives mean that only one of the values can be true, so an equal one says nothing.",
      ar: "البدائل تعني أن قيمة واحدة منها فقط صحيحة، فالبديل المساوي لا يضيف شيئًا.",
    },
    exceptions: [
      {
        en: "A date with another modifier or another calendar is a different value.",
        ar: "التاريخ الذي له محدِّد آخر أو تقويم آخر قيمة مختلفة.",
      },
    ],
    howToFix: {
      en: "Move the quote of the alternative to the value as further evidence, or correct the alternative.",
      ar: "انقل اقتباس البديل إلى القيمة شاهدًا آخر، أو صحّح البديل.",
    },
  },
  "evidence/shared-span": {
    why: {
      en: "The same words for two values are an ambiguity in the text or a mistake in the coding.",
      ar: "الكلمات نفسها لقيمتين غموضٌ في النص أو خطأ في الترميز.",
    },
    exceptions: [noteOn("eitherValue")],
    howToFix: {
      en: "If the words allow both values, say so in a note. Otherwise quote the words that distinguish them.",
      ar: "إن احتملت الكلمات القيمتين فاذكر ذلك في ملاحظة (note). وإلا فاقتبس ما يفرّق بينهما.",
    },
  },
  "evidence/place-mentioned": {
    why: {
      en: "A report of a tour names many places, and it is easy to code the place of another stop.",
      ar: "يذكر خبر الجولة أماكن كثيرة، فيسهل أن يُرمَّز مكان محطة أخرى.",
    },
    exceptions: [
      {
        en: "A mention of the country of the place, of a part of the place or of what it is part of also counts.",
        ar: "يُحسب ذكر بلد المكان، أو جزء منه، أو ما هو جزء منه.",
      },
      { en: "Inferred and external places are not checked.", ar: "لا تُفحص الأماكن المستنتجة والخارجية." },
      noteOn("place"),
    ],
    howToFix: {
      en: "Correct the place, or quote the words that mention it.",
      ar: "صحّح المكان، أو اقتبس الكلمات التي تذكره.",
    },
  },
  "evidence/swapped": {
    why: { en: "Quotes are often copied into the wrong field.", ar: "كثيرًا ما يُنسخ الاقتباس إلى حقل غير حقله." },
    exceptions: [
      {
        en: "Only the type, the dates and the host country of a visit are compared.",
        ar: "لا تُقارن إلا نوع الزيارة وتواريخها وبلدها المضيف.",
      },
      {
        en: "Two fields are reported only if each quote has words for the other field and none for its own.",
        ar: "لا يُبلَّغ عن حقلين إلا إذا كان في كل اقتباس ألفاظ الحقل الآخر وليس فيه شيء من ألفاظ حقله.",
      },
      noteOn("value"),
    ],
    howToFix: { en: "Exchange the two quotes.", ar: "بادل بين الاقتباسين." },
  },
} as const satisfies Explanations;
