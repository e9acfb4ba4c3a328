import type { MeasureRow, QuantityWords } from "../parts/quantity-words.ts";

// biome-ignore format: a unit a line
const measures: readonly MeasureRow[] = [
  ["km", "km kilómetro kilómetros"],
  ["km2", "kilómetro_cuadrado kilómetros_cuadrados km_cuadrados"],
  ["km/h", "km_h kilómetros_por_hora"],
  ["m", "metro metros"],
  ["m2", "metro_cuadrado metros_cuadrados"],
  ["m3", "metro_cúbico metros_cúbicos"],
  ["[nmi_i]", "milla_náutica millas_náuticas"],
  ["[mi_i]", "milla millas"],
  ["t", "tonelada toneladas"],
  ["kg", "kg kilo kilos kilogramo kilogramos"],
  ["g", "gramo gramos"],
  ["[bbl_us]/d", "barriles_diarios barriles_por_día barriles_al_día"],
  ["[bbl_us]", "barril barriles"],
  ["kW", "kw kilovatio kilovatios"],
  ["MW", "mw megavatio megavatios"],
  ["GW", "gw gigavatio gigavatios"],
  ["MW.h", "megavatios_hora mwh"],
  ["GW.h", "gigavatios_hora gwh"],
  ["L", "litro litros"],
  ["har", "hectárea hectáreas"],
  ["%", "por_ciento"],
  ["{percentage point}", "punto_porcentual puntos_porcentuales"],
  ["Cel", "grados_centígrados grados_celsius"],
];

/** Spanish words of quantities: money, shares and measures; things that a number counts are left to people. */
export const spanishQuantities: QuantityWords = {
  countedNouns: "",
  counts: "noun",
  measures,
  lists: {
    functionWords: "el la los las un una de del en al a y o pero por para con sin sobre",
    labels:
      "artículo artículos número números página páginas resolución capítulo sección fase anexo protocolo versión modelo vuelo",
    beforeYears: "en desde de entre hasta",
    minus: "menos",
    between: "entre",
    of: "de",
    approximatorsAfter: "aproximadamente",
  },
};
