import type { Explanations } from "./explanation.ts";
import { noteOn } from "./note-on.ts";

/** Explanations of the codes about mentions, names and countries. */
export const referenceNamesExplanations = {
  "reference/mentioned": {
    why: {
      en: "An entity that the text does not mention usually comes from knowledge outside the text.",
      ar: "الكيان الذي لا يذكره النص مصدره في الغالب معرفة من خارجه.",
    },
    exceptions: [
      { en: "A group is not reported if all its members are mentioned.", ar: "لا يُبلَّغ عن مجموعة ذُكر أعضاؤها جميعًا." },
      noteOn("entity"),
    ],
    howToFix: {
      en: "Add the words that mention the entity, or remove the entity.",
      ar: "أضف الكلمات التي تذكر الكيان، أو احذفه.",
    },
  },
  "reference/country-mentioned": {
    why: {
      en: "A country code without a mention of the country, or of a place in it, usually comes from knowledge outside the text.",
      ar: "رمز بلد بلا ذكر للبلد أو لمكان فيه مصدره في الغالب معرفة من خارج النص.",
    },
    exceptions: [
      {
        en: "A host country that is marked as external is not reported.",
        ar: "لا يُبلَّغ عن بلد مضيف حالته خارجية (external).",
      },
    ],
    howToFix: {
      en: "Mark the words that mention the country or a place in it, or make the value external and name its source.",
      ar: "عيّن الكلمات التي تذكر البلد أو مكانًا فيه، أو اجعل القيمة خارجية (external) واذكر مصدرها.",
    },
  },
  "reference/one-name-one-entity": {
    why: { en: "One person in two spellings would be counted twice.", ar: "الشخص الواحد بإملاءين يُعدّ مرتين." },
    exceptions: [
      {
        en: "Entities of different kinds may share a name, such as a city and the country that it stands for.",
        ar: "يجوز أن يشترك كيانان مختلفا النوع في الاسم، كالمدينة والدولة التي تُكنّى بها.",
      },
    ],
    howToFix: {
      en: "Merge the two entities, or give them names that distinguish them.",
      ar: "ادمج الكيانين، أو سمّهما باسمين يميّزان بينهما.",
    },
  },
  "reference/one-address-one-entity": {
    why: {
      en: "An address in sameAs says who an entity is, so two entities with one address are one, or one of them has the wrong address.",
      ar: "العنوان في sameAs يبيّن هوية الكيان، فالكيانان اللذان لهما عنوان واحد كيان واحد، أو أن عنوان أحدهما خطأ.",
    },
    exceptions: [noteOn("eitherEntity")],
    howToFix: {
      en: "Merge the two entities, or correct one of the addresses.",
      ar: "ادمج الكيانين، أو صحّح أحد العنوانين.",
    },
  },
  "reference/metonym-place": {
    why: {
      en: "“Tehran rejected the offer” does not say where anyone was.",
      ar: "«رفضت طهران العرض» لا تقول أين كان أحد.",
    },
    exceptions: [
      { en: "A place with another quote that names it is not reported.", ar: "لا يُبلَّغ عن مكان له اقتباس آخر يسمّيه." },
    ],
    howToFix: { en: "Quote words that name the place.", ar: "اقتبس كلمات تسمّي المكان." },
  },
  "reference/mentions-nest": {
    why: {
      en: "Names occur inside longer names, but the end of one name is never the beginning of another.",
      ar: "يقع الاسم داخل اسم أطول، ولا يكون آخرُه أولَ اسم آخر.",
    },
    howToFix: { en: "Shorten one of the two mentions.", ar: "قصّر أحد موضعي الذكر." },
  },
  "reference/one-span-one-entity": {
    why: {
      en: "A capital is a place in one sentence and its government in the next, but in one occurrence it is one of the two.",
      ar: "العاصمة مكان في جملة وحكومة في أخرى، وهي في الموضع الواحد إحداهما.",
    },
    howToFix: {
      en: "Decide whom the occurrence means, and exclude it from the other entity with not.",
      ar: "قرّر أيّ الكيانين يعنيه الموضع، واستثنِه من الآخر بـ not.",
    },
  },
  "reference/country-words": {
    why: {
      en: "A country code is easily mistaken for another: AT is Austria and AU is Australia.",
      ar: "يسهل الخلط بين رموز البلدان، فرمز النمسا AT ورمز أستراليا AU.",
    },
    exceptions: [
      { en: "Words that may mean two countries are not compared.", ar: "لا تُقارن الألفاظ التي تحتمل بلدين." },
      { en: "The country that an ambassador is sent to does not count.", ar: "لا يُحسب البلد الذي يوفَد إليه السفير." },
      noteOn("entity"),
    ],
    howToFix: {
      en: "Correct the country of the entity, or move the mention to the entity that it names.",
      ar: "صحّح بلد الكيان، أو انقل الذكر إلى الكيان الذي يسمّيه.",
    },
  },
  "reference/name-of-other": {
    why: {
      en: "Mentions show whom the text is about, and a swapped name or id gives them to the wrong entity.",
      ar: "تبيّن مواضع الذكر عمّن يتحدث النص، وتبديل اسم أو معرّف ينسبها إلى غير صاحبها.",
    },
    exceptions: [
      {
        en: "Only mentions of the form name are compared, with names of the same kind in the language of the text.",
        ar: "لا تُقارن إلا المواضع التي صيغتها «اسم»، بأسماء الكيانات من النوع نفسه بلغة النص.",
      },
      {
        en: "A mention that has a word of its own entity's name is not reported.",
        ar: "لا يُبلَّغ عن موضع فيه كلمة من اسم كيانه.",
      },
      noteOn("entity"),
    ],
    howToFix: {
      en: "Move the mention to the other entity, or correct the names or the form.",
      ar: "انقل الذكر إلى الكيان الآخر، أو صحّح الأسماء أو الصيغة.",
    },
  },
} as const satisfies Explanations;
