import type { AddedPlaces } from "../places-of-core.ts";

/** What drafts need beside the French names of places in core. */
export const frenchPlaces: AddedPlaces = {
  otherCapitals: {
    BI: "Bujumbura",
    BJ: "Cotonou",
    CI: "Abidjan",
    IL: "Tel, !Jérusalem",
    LK: "Colombo",
    MM: "!Rangoun",
    NL: "La Haye",
  },
  ambiguities: [
    {
      forms: "Congo, congolais, congolaise, congolaises",
      also: "two states",
      countries: "CD, CG",
      near: true,
      otherwise: "candidate",
    },
    { forms: "Vienne", also: "a department of France", otherwise: "sure" },
    { forms: "Washington, Sofia", also: "names of persons", person: true, otherwise: "sure" },
    { forms: "Santiago, San José", also: "places elsewhere", near: true, person: true, otherwise: "candidate" },
    { forms: "Maurice, Dominique", also: "given names", near: true, person: true, otherwise: "none" },
  ],
  otherNames: `Amérique latine, Amérique du Sud, Amérique du Nord, Amérique centrale, Irlande du Nord, Nouvelle-Angleterre, France 24,
    Air France, mer du Japon, canal de Panama, université de Washington`,
  lists: {
    of: "de, du, d, des",
    languageBefore: "parle, parlent, parlait, langue",
    companyBefore: "air, banque, radio",
    moneyBefore:
      "dollar, dollars, livre, livres, dinar, dinars, franc, francs, peso, pesos, rouble, roubles, couronne, couronnes, roupie, roupies, riyal, riyals",
    notNames:
      "le, la, les, l, du, de, des, en, au, aux, à, et, un, une, ministre, président, présidente, premier, première, roi, reine",
  },
};
