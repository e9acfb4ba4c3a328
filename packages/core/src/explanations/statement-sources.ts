import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about who says a statement. */
export const statementSourcesExplanations = {
  "statement/source-without-cue": {
    why: {
      en: "What an article says about somebody is not what they say.",
      ar: "ما يقوله المقال عن أحد ليس ما يقوله هو.",
    },
    exceptions: [
      {
        en: "Words in quotation marks or in a turn of the speaker need no cue.",
        ar: "لا تحتاج إلى قرينة الألفاظ التي بين علامتي تنصيص أو في دور المتكلم.",
      },
    ],
    howToFix: {
      en: "Quote the words that show who says it as the cue, or use article-voice as the source.",
      ar: "اقتبس الكلمات التي تدل على القائل قرينةً للقول، أو اجعل المصدر صوت المقال (article-voice).",
    },
  },
  "statement/relay-not-source": {
    why: {
      en: "The source is the one whose words they are, and a relay reports the words of someone else.",
      ar: "القائل هو صاحب الكلام، والناقل يذكر كلام غيره.",
    },
    howToFix: { en: "Remove the entity from source or from relayedBy.", ar: "احذف الكيان من source أو من relayedBy." },
  },
  "statement/group-members": {
    why: {
      en: "A group speaks through its members, and without them statements cannot be counted by country.",
      ar: "تتكلم المجموعة بأعضائها، ومن دونهم لا تُعدّ الأقوال بحسب البلد.",
    },
    exceptions: [
      {
        en: "Members that relations of the kind member-of name count too.",
        ar: "يُحسب الأعضاء الذين تذكرهم علاقات من نوع member-of.",
      },
    ],
    howToFix: {
      en: "Add the members of the group. If the text does not name them, use unnamed as the source.",
      ar: "أضف أعضاء المجموعة. وإن لم يسمّهم النص فاجعل المصدر unnamed.",
    },
  },
  "statement/kind-of-assertion": {
    why: {
      en: "The kind says what an assertion is, and a request, a promise or a warning asserts nothing.",
      ar: "يبيّن النوع ما هو الإخبار، أما الطلب والوعد والتحذير فليست إخبارًا.",
    },
    exceptions: [noteOn("statement")],
    howToFix: { en: "Remove the kind, or correct the act to assert.", ar: "احذف النوع، أو صحّح الفعل إلى assert." },
  },
  "statement/stance-on-self": {
    why: {
      en: "A stance is the attitude of one side to another, so an actor in both places is usually the wrong id.",
      ar: "الموقف اتجاه طرف من طرف آخر، فوجود الكيان نفسه في الموضعين خطأ في المعرّف غالبًا.",
    },
    exceptions: [noteOn("statement")],
    howToFix: { en: "Correct the holder or the target.", ar: "صحّح صاحب الموقف أو المقصود به." },
  },
  "statement/source-addressed": {
    why: {
      en: "People speak to others and about others, so the same id in both fields is usually a mistake.",
      ar: "يخاطب القائل غيره ويقصد غيره، فتكرار المعرّف في الحقلين خطأ في الغالب.",
    },
    exceptions: [
      {
        en: "Several sources may speak to each other and are not reported.",
        ar: "لا يُبلَّغ عن قول له عدة قائلين، فقد يخاطب بعضهم بعضًا.",
      },
      noteOn("statement"),
    ],
    howToFix: {
      en: "Correct the source, or remove it from the addressees or targets.",
      ar: "صحّح القائل، أو احذفه من المخاطَبين أو المقصودين.",
    },
  },
  "statement/source-named": {
    why: {
      en: "Words attributed to the wrong person are the worst error of a coding.",
      ar: "نسبة الكلام إلى غير قائله أسوأ أخطاء الترميز.",
    },
    exceptions: [
      {
        en: "A cue is reported only if it contains the name of somebody else, or is directly beside it.",
        ar: "لا يُبلَّغ عن قرينة إلا إذا ضمّت اسم غير القائل أو جاورته مباشرة.",
      },
      {
        en: "A sentence that mentions the source, a group of theirs, or the country or body that they speak for is not reported.",
        ar: "لا يُبلَّغ عن جملة تذكر القائل أو مجموعته أو الدولة أو الجهة التي يتكلم باسمها.",
      },
      noteOn("statement"),
    ],
    howToFix: {
      en: "Correct the source, or add the person who passes the words on to relayedBy.",
      ar: "صحّح القائل، أو أضف من نقل القول إلى relayedBy.",
    },
  },
  "statement/turn-speaker": {
    why: {
      en: "Everything in a turn is attributed to its speaker, up to the next turn.",
      ar: "كل ما في الدور منسوب إلى المتكلم فيه، حتى الدور التالي.",
    },
    exceptions: [
      {
        en: "A label that does not name a person, such as “Question:”, is not compared.",
        ar: "لا يُقارن عنوان دور لا يسمّي شخصًا، مثل «سؤال:».",
      },
    ],
    howToFix: { en: "Correct the speaker.", ar: "صحّح المتكلم." },
  },
} as const satisfies Explanations;
