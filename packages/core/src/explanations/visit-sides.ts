import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about who visits whom, and where. */
export const visitSidesExplanations = {
  "visit/place-country": {
    why: {
      en: "Hosts receive visitors in their own country, so a place elsewhere is usually a wrong code.",
      ar: "يستقبل المضيف زوّاره في بلده، فالمكان الواقع في غيره رمز خاطئ في الغالب.",
    },
    exceptions: [
      {
        en: "Visits to an organization of states, such as the European Union, are not checked.",
        ar: "لا تُفحص الزيارات إلى منظمة دول، كالاتحاد الأوروبي.",
      },
      noteOn("place"),
    ],
    howToFix: {
      en: "Correct the place or the host country. If the visit was received abroad, in an embassy or at a summit, say so in the note.",
      ar: "صحّح المكان أو الدولة المضيفة. وإن جرى الاستقبال في الخارج، في سفارة أو قمة، فاذكر ذلك في الملاحظة.",
    },
  },
  "visit/same-country": {
    why: {
      en: "A domestic trip is not a visit, and usually visitor and host were swapped.",
      ar: "التنقل داخل البلد ليس زيارة، وفي الغالب يكون الزائر والمضيف قد انقلبا.",
    },
    exceptions: [noteOn("visitor")],
    howToFix: {
      en: "Exchange visitor and host. A domestic stop of a tour, or a host organization with its seat in the visitor's country, needs the note.",
      ar: "بادل بين الزائر والمضيف. أما المحطة الداخلية من جولة، أو المنظمة المضيفة التي مقرها في بلد الزائر، فتحتاج إلى الملاحظة.",
    },
  },
  "visit/both-sides": {
    why: {
      en: "A visit records who visits whom, and the same entity on both sides makes the record meaningless.",
      ar: "تحدّد الزيارة من زار من، والكيان نفسه في الجانبين يفقدها معناها.",
    },
    howToFix: { en: "Remove the entity from visitors or from hosts.", ar: "احذف الكيان من الزائرين أو من المضيفين." },
  },
  "visit/state-visit-rank": {
    why: {
      en: "“State visit” is a protocol term for heads of state.",
      ar: "«زيارة دولة» مصطلح مراسم خاص برؤساء الدول.",
    },
    exceptions: [
      {
        en: "Visitors whose rank is not coded, and former offices, are not compared.",
        ar: "لا يُقارن الزائر الذي لم تُرمَّز مرتبته، ولا المناصب السابقة.",
      },
      noteOn("type"),
    ],
    howToFix: {
      en: "Use the type that the text names. If the text itself calls it a state visit, say so in the note.",
      ar: "استعمل النوع الذي يسميه النص. وإن سماها النص نفسه زيارة دولة فاذكر ذلك في الملاحظة.",
    },
  },
  "visit/only-remote": {
    why: {
      en: "Reports of calls read like reports of visits, and calls counted as trips distort every table.",
      ar: "أخبار المكالمات تشبه أخبار الزيارات، وإذا عُدّت رحلات تضخم بها كل جدول.",
    },
    exceptions: [{ en: "Visits without meetings are not reported.", ar: "لا يُبلَّغ عن زيارات بلا لقاءات." }],
    howToFix: {
      en: "Code only the meeting, and remove the visit. If a visit took place, correct the channel of its meetings.",
      ar: "رمّز اللقاء وحده واحذف الزيارة. وإن جرت زيارة فصحّح قناة لقاءاتها.",
    },
  },
  "visit/other-paragraph": {
    why: {
      en: "A status, a date or a place from the paragraph of another story matches its words exactly, but makes a visit that nobody reported.",
      ar: "الحالة أو التاريخ أو المكان المأخوذ من فقرة خبر آخر يطابق كلماته حرفيًا ويصنع زيارة لم يذكرها أحد.",
    },
    exceptions: [
      {
        en: "For a stop, the paragraphs that its tour quotes count too.",
        ar: "تُحسب للمحطة الفقرات التي تقتبس منها جولتها أيضًا.",
      },
      {
        en: "The headings over these paragraphs and the first heading of the article count too.",
        ar: "تُحسب كذلك العناوين التي فوق هذه الفقرات وأول عناوين المقال.",
      },
      noteOn("value"),
    ],
    howToFix: {
      en: "Check that the paragraph is about this visit. If it is, quote it for the visit too.",
      ar: "تحقق من أن الفقرة تتحدث عن هذه الزيارة. فإن كانت كذلك فاقتبس منها للزيارة أيضًا.",
    },
  },
  "visit/meeting-country": {
    why: {
      en: "On a tour, a meeting of one stop is easily linked to another.",
      ar: "في الجولات يسهل ربط لقاء محطة بمحطة أخرى.",
    },
    exceptions: [
      { en: "Visits to an organization of states are not checked.", ar: "لا تُفحص الزيارات إلى منظمة دول." },
      noteOn("place"),
    ],
    howToFix: {
      en: "Correct the place of the meeting, or link the meeting to the right visit.",
      ar: "صحّح مكان اللقاء، أو اربطه بالزيارة الصحيحة.",
    },
  },
  "visit/agreement-parties": {
    why: {
      en: "An agreement is counted for its parties, so a wrong party is a wrong agreement in every table.",
      ar: "يُحسب الاتفاق لأطرافه، فالطرف الخاطئ اتفاق خاطئ في كل جدول.",
    },
    exceptions: [
      { en: "Only agreements between countries are checked.", ar: "لا تُفحص إلا الاتفاقات بين الدول." },
      {
        en: "A party that is mentioned by a person, a body or a group of it is not reported.",
        ar: "لا يُبلَّغ عن طرف يُذكر شخص منه أو جهة أو مجموعة.",
      },
      {
        en: "A party is reported only if the quotes name a country that is not a party.",
        ar: "لا يُبلَّغ عن طرف إلا إذا سمّت الاقتباسات دولة ليست طرفًا.",
      },
      noteOn("agreement"),
    ],
    howToFix: {
      en: "Correct the parties, or quote the words that name them.",
      ar: "صحّح الأطراف، أو اقتبس الكلمات التي تسمّيها.",
    },
  },
  "visit/participant-side": {
    why: { en: "A person who travels is not on the side that receives.", ar: "من يسافر ليس في الجانب الذي يستقبل." },
    exceptions: [noteOn("participant")],
    howToFix: {
      en: "Correct the role, or move the participant to the hosts.",
      ar: "صحّح الدور، أو انقل المشارك إلى المضيفين.",
    },
  },
} as const satisfies Explanations;
