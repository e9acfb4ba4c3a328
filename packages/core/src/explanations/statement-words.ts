import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about the words of statements. */
export const statementWordsExplanations = {
  "statement/direct-words": {
    why: {
      en: "Only quotation marks and turns show that the words are the speaker's own and not the writer's.",
      ar: "لا يدل على أن الألفاظ ألفاظ المتكلم لا الكاتب إلا علامات التنصيص وأدوار الحوار.",
    },
    howToFix: {
      en: "Code the statement as indirect, or quote the exact words of the speaker.",
      ar: "رمّز القول غير مباشر، أو اقتبس ألفاظ المتكلم نفسها.",
    },
  },
  "statement/directness-marks": {
    why: {
      en: "Words between quotation marks are the speaker's own, so speech that is wholly between them is not indirect.",
      ar: "ما بين علامتي التنصيص ألفاظ المتكلم نفسه، فالكلام الذي بينهما كله ليس غير مباشر.",
    },
    exceptions: [
      {
        en: "One word between quotation marks may be a term and is not reported.",
        ar: "لا يُبلَّغ عن كلمة واحدة بين علامتي تنصيص، فقد تكون مصطلحًا.",
      },
      {
        en: "Mixed speech is reported only if none of its evidence touches a quotation mark.",
        ar: "لا يُبلَّغ عن الكلام المختلط إلا إذا لم يمسّ شيء من شواهده علامة تنصيص.",
      },
      noteOn("statement"),
    ],
    howToFix: {
      en: "Correct the directness, or quote the words outside the marks too.",
      ar: "صحّح أسلوب النقل، أو اقتبس ما هو خارج العلامات أيضًا.",
    },
  },
  "statement/quoted-terms": {
    why: {
      en: "Slogans, titles and doubted words are also put in quotation marks, but speech has a verb or a name that attributes it.",
      ar: "الشعارات والعناوين والألفاظ المشكوك فيها توضع بين علامتي تنصيص كذلك، أما الكلام فله فعل أو اسم ينسبه إلى قائل.",
    },
    exceptions: [
      { en: "Words in a turn of the speaker need no cue.", ar: "لا تحتاج الألفاظ التي في دور المتكلم إلى قرينة." },
    ],
    howToFix: { en: "Quote the cue, or omit directness.", ar: "اقتبس قرينة القول، أو احذف أسلوب النقل." },
  },
  "statement/rumour": {
    why: { en: "A rumour is a statement by somebody, not an event.", ar: "الشائعة قول قائل لا حدث." },
    exceptions: [
      {
        en: "Only words in the sentence of the status count, such as reportedly or ⟦شائعات⟧.",
        ar: "لا تُحسب إلا الألفاظ التي في جملة الحالة، مثل «شائعات» وreportedly.",
      },
      noteOn("status"),
    ],
    howToFix: {
      en: "Code the statement that reports the visit, and change the status of the visit.",
      ar: "رمّز القول الذي ينقل الزيارة، وغيّر حالة الزيارة.",
    },
  },
  "statement/act-words": {
    why: { en: "The verb of the cue decides the speech act.", ar: "فعل القول هو الذي يحدد الفعل الكلامي." },
    exceptions: [
      {
        en: "Verbs that only report, such as ⟦said⟧, fit every act.",
        ar: "الأفعال التي تنقل الكلام فقط، مثل ⟦قال⟧، توافق كل الأفعال الكلامية.",
      },
      {
        en: "Verbs of neighbouring acts fit each other, such as stress and reaffirm or request and demand.",
        ar: "الأفعال المتقاربة يوافق بعضها بعضًا، كالتشديد والتأكيد أو الطلب والمطالبة.",
      },
      {
        en: "A verb of the coded act anywhere in the evidence counts.",
        ar: "يُحسب فعل يؤدي الفعل المرمَّز أينما ورد في الشواهد.",
      },
      noteOn("statement"),
    ],
    howToFix: {
      en: "Correct the act, or quote the words that perform it.",
      ar: "صحّح الفعل الكلامي، أو اقتبس الكلمات التي تؤديه.",
    },
  },
  "statement/modality-words": {
    why: { en: "What may happen is not what will happen.", ar: "ما قد يحدث غير ما سيحدث." },
    exceptions: [
      {
        en: "Modal words in a subordinate clause, such as after ⟦if⟧ or ⟦which⟧, do not count.",
        ar: "لا تُحسب ألفاظ الاحتمال في جملة فرعية، كالتي بعد ⟦إذا⟧ أو ⟦الذي⟧.",
      },
      {
        en: "Acts that ask or wish need no modality, because their verb expresses it.",
        ar: "لا تحتاج أفعال الطلب والتمني إلى صيغة احتمال، ففعلها يعبّر عنها.",
      },
      noteOn("statement"),
    ],
    howToFix: {
      en: "Code the modality that the message names, or correct the coded one.",
      ar: "رمّز صيغة الاحتمال التي تذكرها الرسالة، أو صحّح المرمَّزة.",
    },
  },
  "statement/negated-words": {
    why: { en: "Without its negation, a statement says the opposite.", ar: "القول من دون نفيه يعكس المعنى." },
    exceptions: [
      {
        en: "Only one negation in the main clause decides, not a double negation and not a negation in a subordinate clause.",
        ar: "لا يُحسم الأمر إلا بنفي واحد في الجملة الرئيسة، لا بنفي مزدوج ولا بنفي في جملة فرعية.",
      },
      {
        en: "Negations with ⟦until⟧ or ⟦except⟧ and phrases such as ⟦no later than⟧ do not count.",
        ar: "لا يُحسب النفي الذي يعقبه ⟦إلا⟧ أو ⟦حتى⟧، ولا العبارات مثل ⟦لا يقل عن⟧.",
      },
      noteOn("statement"),
    ],
    howToFix: { en: "Add or remove negated, as the message says.", ar: "أضف negated أو احذفه، كما تقول الرسالة." },
  },
} as const satisfies Explanations;
