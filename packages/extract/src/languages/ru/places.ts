import type { AddedPlaces } from "../places-of-core.ts";

/** What drafts need beside the Russian names of places in core. */
export const russianPlaces: AddedPlaces = {
  otherCapitals: { BI: "Бужумбур", CI: "Абиджан", IL: "Тель, !Иерусалим", LK: "Коломбо", MM: "!Янгон", NL: "Гааг" },
  ambiguities: [
    {
      forms: "Конго, конголезский, конголезского, конголезской, конголезские, конголезским",
      also: "two states",
      countries: "CD, CG",
      near: true,
      otherwise: "candidate",
    },
    { forms: "Вашингтон, София, Софии, Софию, Софией", also: "names of persons", person: true, otherwise: "sure" },
    { forms: "Сантьяго", also: "places elsewhere", near: true, person: true, otherwise: "candidate" },
  ],
  otherNames:
    "Латинская Америка, Латинской Америки, Латинской Америке, Южная Америка, Южной Америки, Северная Ирландия, Северной Ирландии",
  lists: {
    moneyAfter: `доллар, доллара, долларов, долларами, долларах, фунт, фунта, фунтов, динар, динара, динаров, франк, франка, франков, рубль, рубля, рублей, рублями,
      крона, кроны, крон, юань, юаня, юаней, песо, рупия, рупии, рупий, риал, риала, риалов, лира, лиры, лир, тенге`,
  },
};
