import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about ids and lists. */
export const referenceIdsExplanations = {
  "reference/unique-id": {
    why: {
      en: "Facts refer to each other by id, and a duplicate id refers to two things.",
      ar: "تشير المعلومات بعضها إلى بعض بالمعرّفات، والمعرّف المكرر يشير إلى شيئين.",
    },
    howToFix: { en: "Rename one of the two, and every reference to it.", ar: "غيّر أحد المعرّفين، وكل إشارة إليه." },
  },
  "reference/reserved-id": {
    why: {
      en: "The ids article-voice, unnamed and impersonal are sources of statements, and an entity with such an id could be confused with them.",
      ar: "تدل article-voice وunnamed وimpersonal على مصادر الأقوال، والكيان الذي يحمل واحدًا منها يلتبس بها.",
    },
    howToFix: { en: "Choose another id.", ar: "اختر معرّفًا آخر." },
  },
  "reference/resolved": {
    why: {
      en: "A fact about something that does not exist has no meaning.",
      ar: "المعلومة عن شيء غير موجود لا معنى لها.",
    },
    howToFix: {
      en: "Correct the id, or add the object. The hint names a similar id if there is one.",
      ar: "صحّح المعرّف، أو أضف العنصر. ويذكر الإرشاد معرّفًا قريبًا منه إن وُجد.",
    },
  },
  "reference/right-kind": {
    why: { en: "A visit whose visitor is a meeting has no meaning.", ar: "لا معنى لزيارة زائرها لقاء." },
    howToFix: { en: "Use the id of an object of the expected kind.", ar: "استعمل معرّف عنصر من النوع المطلوب." },
  },
  "reference/part-of-cycle": {
    why: {
      en: "Countries and tours are looked up along the chain, and a cycle never ends.",
      ar: "يُبحث عن البلد والجولة عبر السلسلة، والحلقة لا نهاية لها.",
    },
    howToFix: { en: "Remove one of the links.", ar: "احذف إحدى الصلات." },
  },
  "reference/listed-twice": {
    why: {
      en: "A list of participants, sources or topics is a set, so a repeated item makes counts wrong.",
      ar: "قائمة المشاركين أو القائلين أو الموضوعات لا تكرار فيها، والعنصر المكرر يفسد الأعداد.",
    },
    exceptions: [
      {
        en: "A person with two roles in one meeting is listed twice, with a note on the second that explains it.",
        ar: "من كان له دوران في لقاء واحد يرد مرتين، مع ملاحظة (note) على الثانية تبيّن ذلك.",
      },
    ],
    howToFix: {
      en: "Remove the repeated item. Often another entity was meant.",
      ar: "احذف العنصر المكرر. وكثيرًا ما يكون المقصود كيانًا آخر.",
    },
  },
  "reference/coded-twice": {
    why: {
      en: "When the codings of two people are joined, the same object is included twice and counts are wrong.",
      ar: "عند جمع ترميزي شخصين يدخل العنصر نفسه مرتين فتختل الأعداد.",
    },
    exceptions: [
      {
        en: "Other words, another source or another value make two objects.",
        ar: "اختلاف الألفاظ أو القائل أو القيمة يجعلهما عنصرين.",
      },
      noteOn("second"),
    ],
    howToFix: {
      en: "Remove one of the two, and keep its id in the references.",
      ar: "احذف أحد العنصرين، وصحّح الإشارات إليه.",
    },
  },
  "reference/place-kind": {
    why: {
      en: "A visit or a meeting takes place somewhere, and a person or a thing as its place is usually the wrong id.",
      ar: "تجري الزيارة واللقاء في مكان، والشخص أو الشيء المرمَّز مكانًا معرّفٌ كُتب سهوًا في الغالب.",
    },
    exceptions: [
      {
        en: "A place may be a country, a region, a city, a building, an organization or an event.",
        ar: "قد يكون المكان دولة أو منطقة أو مدينة أو منشأة أو منظمة أو حدثًا.",
      },
    ],
    howToFix: { en: "Use the id of the place.", ar: "استعمل معرّف المكان." },
  },
} as const satisfies Explanations;
