import type { AddedPlaces } from "../places-of-core.ts";

/** What drafts need beside the Turkish names of places in core. */
export const turkishPlaces: AddedPlaces = {
  otherCapitals: {
    BI: "Bujumbura",
    CI: "Abidjan",
    IL: "Tel, !Kudüs",
    LK: "Kolombo",
    MY: "Putrajaya",
    NL: "Lahey",
    TZ: "Darüsselam",
    ZA: "Cape",
  },
  ambiguities: [
    { forms: "Kongo, Kongolu", also: "two states", countries: "CD, CG", near: true, otherwise: "candidate" },
    { forms: "Washington, Sofya", also: "names of persons", person: true, otherwise: "sure" },
    { forms: "Santiago", also: "places elsewhere", near: true, person: true, otherwise: "candidate" },
  ],
  otherNames: "Latin Amerika, Güney Amerika, Kuzey Amerika, Kuzey İrlanda, Panama Kanalı, Türk Hava Yolları",
  lists: {
    moneyAfter:
      "doları, dolar, lirası, lira, dinarı, frangı, pesosu, rublesi, kronu, rupisi, riyali, sterlini, yuanı, yeni, tengesi",
    companyAfter: "havayolları, bankası",
  },
};
