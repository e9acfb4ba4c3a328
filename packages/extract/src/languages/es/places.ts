import type { AddedPlaces } from "../places-of-core.ts";

/** What drafts need beside the Spanish names of places in core. */
export const spanishPlaces: AddedPlaces = {
  otherCapitals: {
    BI: "Buyumbura",
    CI: "Abiyán",
    IL: "Tel, !Jerusalén",
    LK: "Colombo",
    MM: "!Rangún",
    NL: "La Haya",
  },
  ambiguities: [
    {
      forms: "Congo, congoleño, congoleña, congoleños, congoleñas",
      also: "two states",
      countries: "CD, CG",
      near: true,
      otherwise: "candidate",
    },
    { forms: "Washington, Sofía, Asunción", also: "names of persons", person: true, otherwise: "sure" },
    { forms: "Santiago, San José", also: "places elsewhere", near: true, person: true, otherwise: "candidate" },
    { forms: "Lima, Granada, Victoria, Paz", also: "other places and names", person: true, otherwise: "likely" },
  ],
  otherNames: `América Latina, América del Sur, América del Norte, América Central, Irlanda del Norte, Nueva Inglaterra, mar de Japón,
    canal de Panamá, Ciudad de Panamá, golfo de México, Guayana Francesa`,
  lists: {
    of: "de, del",
    languageBefore: "habla, hablan, hablaba, idioma",
    companyBefore: "air, banco, radio, real, atlético",
    moneyBefore:
      "dólar, dólares, libra, libras, dinar, dinares, franco, francos, peso, pesos, rublo, rublos, corona, coronas, rupia, rupias, rial, riales",
    notNames:
      "el, la, los, las, del, de, en, y, un, una, ministro, ministra, presidente, presidenta, primer, primera, rey, reina",
  },
};
