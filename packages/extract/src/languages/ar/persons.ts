import type { NameWords, TitleWords } from "../parts/person-words.ts";
import { arabicGivenNames } from "./given-names.ts";
import { arabicNameEnd } from "./name-end.ts";
import { arabicNameStops } from "./name-stops.ts";

/** Arabic titles: adjectives come after them. */
export const arabicTitles: TitleWords = {
  adjectives: "after",
  addresses: `السيد, السيدة, الدكتور, الدكتورة, الشيخ, الشيخة, سمو الأمير, سمو الشيخ, جلالة الملك, فخامة الرئيس, نظيره, نظيرته, نظيرها, نظيرتها, ونظيره`,
  weak: `مدير, إمبراطور, مستشار, وزير, وزيرة, ملك, زعيم, سفير, سفيرة, قنصل, مندوب, مفوض, مبعوث, موفد, نائب وزير, مساعد وزير`,
  lists: {
    presidents: "رئيس رئيسة",
    royal: "ملك ملكة سلطان أمير أميرة شيخ الملك الملكة السلطان الأمير الأميرة الشيخ",
    adjectivesAfter: `السابق السابقة الأسبق الجديد الجديدة الحالي الحالية المنتخب المنتخبة الراحل الراحلة المستقيل المستقيلة
      المكلف المكلفة الانتقالي الانتقالية المؤقت المؤقتة الأعلى الزائر الزائرة المفوض المفوضة المقيم المقيمة`,
    former: "السابق السابقة الأسبق الراحل الراحلة المخلوع المخلوعة المعزول المعزولة",
    bodies: `الجامعة المنظمة الحلف الاتحاد المجلس الهيئة الوكالة اللجنة الحزب المؤتمر الجمعية البنك الصندوق المفوضية الحركة الرابطة`,
    ordinals: "الأول الثاني الثالث الرابع الخامس السادس",
    he: "هو",
    she: "هي",
    counterparts: "نظيره نظيرته نظيرها نظيرتها",
    governing: "مع إلى من عن في على لدى عند بين ضد بحضور برئاسة بدعوة برفقة مع",
    clauseOpeners: "أن إن بأن أنه إنه أنها إنها الذي التي حيث بينما فيما كما لكن",
  },
  general: [
    { words: "الزعيم, الزعيمة", ranks: "head-of-state head-of-state-and-government head-of-government party-leader" },
    { words: "العاهل, رأس الدولة", ranks: "head-of-state" },
    { words: "رئيس الدبلوماسية, رأس الدبلوماسية", ranks: "foreign-minister" },
    {
      words: "الوزير, الوزيرة",
      ranks: "foreign-minister defence-minister finance-minister other-minister deputy-minister",
    },
    {
      words: "رئيس الدولة, رئيس الجمهورية, رئيسة الدولة, رئيسة الجمهورية, رئيس البلاد",
      ranks: "head-of-state head-of-state-and-government",
    },
    { words: "المبعوث, المبعوثة, الموفد, الموفدة", ranks: "special-envoy igo-senior" },
    { words: "الدبلوماسي, الدبلوماسية", ranks: "ambassador special-envoy" },
  ],
  feminineEnding: "ة",
};

/** Arabic names: the script has no capitals, so the surrounding words decide. */
export const arabicNames: NameWords = {
  hasCapitals: false,
  stops: arabicNameStops,
  // على and علي fold to the same letters, and only the first is a particle
  stopsByEnding: [{ word: "على", ending: "ى" }],
  givenNames: arabicGivenNames,
  connectors: "بن ابن بنت آل أبو أبي عبد أم",
  shortestSurname: 3,
  nameEnd: arabicNameEnd,
};
