import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about the coded values of visits, meetings and agreements. */
export const visitWordsExplanations = {
  "visit/rank-title": {
    why: {
      en: "A title is not a rank: a president may lead a state, a government or a party.",
      ar: "اللقب غير المرتبة: فقد يكون الرئيس رئيس دولة أو حكومة أو حزب.",
    },
    exceptions: [
      {
        en: "A title is reported only if all its words name other ranks.",
        ar: "لا يُبلَّغ عن لقب إلا إذا سمّت ألفاظه كلها مراتب أخرى.",
      },
      noteOn("rank"),
    ],
    howToFix: { en: "Correct the rank.", ar: "صحّح المرتبة." },
  },
  "visit/host-country-words": {
    why: {
      en: "If the evidence of a host country names only another country or its capital, the code or the quote is wrong.",
      ar: "إذا لم يسمِّ شاهد الدولة المضيفة إلا دولة أخرى أو عاصمتها فالخطأ في الرمز أو في الاقتباس.",
    },
    exceptions: [
      { en: "Nationalities and other adjectives do not count.", ar: "لا تُحسب النسبة إلى البلد ولا غيرها من الصفات." },
      {
        en: "Hosts that are organizations of states, and external values, are not checked.",
        ar: "لا تُفحص منظمات الدول المضيفة ولا القيم الخارجية.",
      },
      noteOn("hostCountry"),
    ],
    howToFix: {
      en: "Correct the host country, or quote the words that name it.",
      ar: "صحّح الدولة المضيفة، أو اقتبس الكلمات التي تسمّيها.",
    },
  },
  "visit/inviter-words": {
    why: {
      en: "An invitation names two sides, and the guest is easily coded as the one who invites.",
      ar: "في الدعوة طرفان، فيسهل أن يُرمَّز الضيف داعيًا.",
    },
    exceptions: [
      {
        en: "A mention of the country or body that the inviter speaks for also counts.",
        ar: "يُحسب ذكر الدولة أو الجهة التي يتكلم الداعي باسمها.",
      },
      {
        en: "Pronouns do not count, because “her invitation” may mean the guest.",
        ar: "لا تُحسب الضمائر، فقد تعود الهاء في «دعوتها» على الضيف.",
      },
      noteOn("inviter"),
    ],
    howToFix: {
      en: "Correct the inviter, or quote the words that name the inviter.",
      ar: "صحّح الداعي، أو اقتبس الكلمات التي تسمّيه.",
    },
  },
  "visit/type-words": {
    why: { en: "The protocol word of the text decides the type.", ar: "لفظ المراسم في النص هو الذي يحدد النوع." },
    exceptions: [
      {
        en: "A quote is reported only if it names other types and not the coded one.",
        ar: "لا يُبلَّغ عن اقتباس إلا إذا سمّى أنواعًا أخرى ولم يسمِّ النوع المرمَّز.",
      },
      { en: "Negated quotes are not reported.", ar: "لا يُبلَّغ عن الاقتباسات المنفية." },
      noteOn("type"),
    ],
    howToFix: {
      en: "Correct the type, or quote the words that name it.",
      ar: "صحّح النوع، أو اقتبس الكلمات التي تسمّيه.",
    },
  },
  "visit/status-words": {
    why: {
      en: "A visit that was postponed or is still to come did not take place.",
      ar: "الزيارة المؤجلة أو المنتظرة لم تجرِ.",
    },
    exceptions: [
      {
        en: "Only four groups of words are compared: still to come, done or under way, postponed, cancelled.",
        ar: "لا تُقارن إلا أربعة أصناف من الألفاظ: ما لم يجرِ بعد، وما جرى أو يجري، والمؤجل، والملغى.",
      },
      {
        en: "A quote that is negated, or that also has words of the coded group, is not reported.",
        ar: "لا يُبلَّغ عن اقتباس منفي، ولا عن اقتباس فيه لفظ من الصنف المرمَّز أيضًا.",
      },
      noteOn("status"),
    ],
    howToFix: {
      en: "Correct the status, or quote the words that show it.",
      ar: "صحّح الحالة، أو اقتبس الكلمات التي تدل عليها.",
    },
  },
  "visit/purpose-words": {
    why: {
      en: "The purpose is the aim that the text names, not one that the coder assumes.",
      ar: "الغرض هو ما يسمّيه النص لا ما يفترضه المرمِّز.",
    },
    exceptions: [
      {
        en: "Neighbouring purposes, such as talks and consultations, fit each other's words.",
        ar: "الأغراض المتقاربة، كالمحادثات والمشاورات، توافق ألفاظُ بعضها بعضًا.",
      },
      { en: "Negated quotes are not reported.", ar: "لا يُبلَّغ عن الاقتباسات المنفية." },
      noteOn("purpose"),
    ],
    howToFix: {
      en: "Correct the purpose, or quote the words that show it.",
      ar: "صحّح الغرض، أو اقتبس الكلمات التي تدل عليه.",
    },
  },
  "visit/channel-words": {
    why: {
      en: "Nobody travels for a phone call, so counts of visits and meetings depend on the channel.",
      ar: "لا يسافر أحد إلى مكالمة هاتفية، فعدد الزيارات واللقاءات يتوقف على القناة.",
    },
    exceptions: [
      {
        en: "A quote that also names the coded channel is not reported.",
        ar: "لا يُبلَّغ عن اقتباس يسمّي القناة المرمَّزة أيضًا.",
      },
      { en: "Negated quotes are not reported.", ar: "لا يُبلَّغ عن الاقتباسات المنفية." },
      noteOn("channel"),
    ],
    howToFix: {
      en: "Correct the channel, or quote the words that show it.",
      ar: "صحّح القناة، أو اقتبس الكلمات التي تدل عليها.",
    },
  },
  "visit/format-words": {
    why: {
      en: "A dinner is not a ceremony, and each format of a meeting quotes its own words.",
      ar: "مأدبة العشاء ليست مراسم، ولكل صيغة من صيغ اللقاء ألفاظ تقتبسها.",
    },
    exceptions: [
      {
        en: "Formats that follow from who takes part, such as bilateral, need no word and are compared only with each other.",
        ar: "الصيغ التي تُعرف من المشاركين، كالثنائية، لا تحتاج إلى لفظ ولا تُقارن إلا بعضها ببعض.",
      },
      { en: "Negated quotes are not reported.", ar: "لا يُبلَّغ عن الاقتباسات المنفية." },
      noteOn("format"),
    ],
    howToFix: {
      en: "Correct the format, or quote the words that show it.",
      ar: "صحّح الصيغة، أو اقتبس الكلمات التي تدل عليها.",
    },
  },
  "visit/agreement-type": {
    why: {
      en: "The type is the text's own word: a memorandum is not a treaty.",
      ar: "النوع هو لفظ النص نفسه: فمذكرة التفاهم ليست معاهدة.",
    },
    exceptions: [
      {
        en: "A quote is not reported if the evidence of the agreement names the coded type elsewhere.",
        ar: "لا يُبلَّغ عن اقتباس إذا ورد النوع المرمَّز في بقية شواهد الاتفاق.",
      },
      { en: "Negated quotes are not reported.", ar: "لا يُبلَّغ عن الاقتباسات المنفية." },
      noteOn("type"),
    ],
    howToFix: {
      en: "Correct the type, or quote the words that name it.",
      ar: "صحّح النوع، أو اقتبس الكلمات التي تسمّيه.",
    },
  },
  "visit/agreement-stage": {
    why: {
      en: "What is agreed is not yet signed, and what is signed is not yet in force.",
      ar: "ما اتُّفق عليه لم يوقَّع بعد، وما وُقّع لم يدخل حيز النفاذ بعد.",
    },
    exceptions: [
      {
        en: "A quote that is negated, or that also names the coded stage, is not reported.",
        ar: "لا يُبلَّغ عن اقتباس منفي، ولا عن اقتباس يسمّي المرحلة المرمَّزة أيضًا.",
      },
      noteOn("stage"),
    ],
    howToFix: {
      en: "Correct the stage, or quote the words that show it.",
      ar: "صحّح المرحلة، أو اقتبس الكلمات التي تدل عليها.",
    },
  },
} as const satisfies Explanations;
