import type { MeasureRow, QuantityWords } from "../parts/quantity-words.ts";

// biome-ignore format: a unit a line
const measures: readonly MeasureRow[] = [
  ["km", "km kilomètre kilomètres"],
  ["km2", "kilomètre_carré kilomètres_carrés km_carrés"],
  ["km/h", "km_h kilomètres_à_l_heure kilomètres_par_heure"],
  ["m", "mètre mètres"],
  ["m2", "mètre_carré mètres_carrés"],
  ["m3", "mètre_cube mètres_cubes"],
  ["[nmi_i]", "mille_marin milles_marins mille_nautique milles_nautiques"],
  ["t", "tonne tonnes"],
  ["kg", "kg kilo kilos kilogramme kilogrammes"],
  ["g", "gramme grammes"],
  ["[bbl_us]/d", "barils_par_jour baril_par_jour"],
  ["[bbl_us]", "baril barils"],
  ["kW", "kw kilowatt kilowatts"],
  ["MW", "mw mégawatt mégawatts"],
  ["GW", "gw gigawatt gigawatts"],
  ["MW.h", "mégawattheure mégawattheures mwh"],
  ["GW.h", "gigawattheure gigawattheures gwh"],
  ["L", "litre litres"],
  ["har", "hectare hectares"],
  ["%", "pour_cent"],
  ["{percentage point}", "point_de_pourcentage points_de_pourcentage"],
  ["Cel", "degrés_celsius"],
];

/** French words of quantities: money, shares and measures; things that a number counts are left to people. */
export const frenchQuantities: QuantityWords = {
  countedNouns: "",
  counts: "noun",
  measures,
  lists: {
    functionWords: "le la les un une des de du en au aux à et ou mais par pour sur dans avec sans",
    labels:
      "article articles numéro numéros page pages résolution chapitre section phase annexe protocole version modèle vol",
    beforeYears: "en depuis de entre avant après",
    minus: "moins",
    between: "entre",
    of: "de d",
    approximatorsAfter: "environ",
  },
};
