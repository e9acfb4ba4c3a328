import type { PlaceWords } from "../../parts/place-words.ts";
import { cldrPlaces } from "../generated/cldr-places.ts";
import { arabicAmbiguities } from "./ambiguities.ts";
import { arabicOtherNames } from "./other-names.ts";
import { arabicPlaceRows } from "./rows.ts";

/** Arabic names of places and the words around them. */
export const arabicPlaces: PlaceWords = {
  cldr: cldrPlaces,
  rows: arabicPlaceRows,
  ambiguities: arabicAmbiguities,
  otherNames: arabicOtherNames,
  inflection: { base: "ي", endings: "ي يا يه يون يين يات يان يتان يتين", indefinite: "يا" },
  lists: {
    men: "رئيس, وزير, ملك, أمير, وفد, مبعوث, أمين, سفير, مدير, مسؤول, قائد, ولي, نائب, منتخب, فريق",
    languageBefore:
      "لغة, لغات, متحدث, متحدثي, متحدثين, متحدثون, متحدثة, ناطق, ناطقة, ناطقين, ناطقون, يتحدث, يتكلم, نطق",
    moneyBefore:
      "دولار, دولارا, دولارات, جنيه, جنيها, جنيهات, ريال, ريالا, ريالات, دينار, دينارا, دنانير, ليرة, ليرات, درهم, درهما, دراهم, فرنك, فرنكا, روبل, روبلا, روبية, يوان, يوانا, كرونة, بيزو, شيكل, شيقل, تومان",
    companyAfter: "للطيران, للبترول, للتأمين, للاتصالات",
    companyBefore:
      "طيران, الجوية, بنك, مصرف, ريال, أتلتيكو, سبارتاك, دينامو, نادي, فريق, شركة, مجموعة, تلفزيون, إذاعة, قناة, صحيفة",
    workBefore:
      "شارع, جادة, ميدان, ساحة, فندق, جسر, مقهى, مطعم, معاهدة, اتفاقية, اتفاقيات, معاهدات, مسرح, سينما, دوار, نزل, ربيع, ميثاق, عهد, كأس, ماراثون, دربي",
    inState: "بولاية",
    statePreposition: "في",
    stateHead: "ولاية",
  },
  patterns: {
    definite: /^[وفبك]?ال|^[وف]?لل/,
    definiteNoun: /^[وفبك]?ال.{3,}/,
    definiteOrOwned: /^[وفبك]?ال|^[وف]?لل|.(?:ه|ها|هم|هما|نا)$/u,
    pluralNoun: /ات$/,
    ambiguousEnding: /يا$/,
    adjectiveMark: /\u064b/,
    supportingClitic: /[بل]$/,
    joiningClitic: /^[وف]/,
  },
};
