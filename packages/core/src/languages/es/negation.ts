import type { Approximators, Negations } from "../parts/assertion.ts";
import type { Forms } from "../parts/forms.ts";

/** How Spanish negates. */
export const negations: Negations = {
  words: "no nunca jamás sin ni ningún ninguno ninguna ningunos ningunas nadie nada tampoco",
  affirmative: {
    no: "solo sólo solamente únicamente obstante menos más",
    sin: "embargo duda dudas lugar precedentes cesar",
    nada: "más menos",
  },
  hyphenPrefixes: "no",
  excepting: "sino hasta salvo excepto mientras",
  nominal: "sin",
  idioms: `no_descarta no_descartó no_descartan no_excluye no_excluyó no_hasta no_cabe_duda no_es_casualidad`,
  concord: "nunca jamás ni ningún ninguno ninguna ningunos ningunas nadie nada tampoco",
  implied: `negó niega niegan negaron desmintió desmiente rechazó rechaza rechazaron fracasó falta faltan ausencia carece descartó imposible
    incapaz apenas rara_vez dejó_de canceló impidió prohibió falso infundado negarse rehusó`,
};

/** Spanish words that make a number inexact. */
export const approximators: Approximators = {
  phrases: {
    approx: `alrededor_de alrededor_del cerca_de cerca_del aproximadamente casi en_torno_a en_torno_al unos unas más_o_menos
      próximo_a cercano_a cercana_a del_orden_de aproximado_de`,
    "at-least": "al_menos por_lo_menos como_mínimo cuando_menos no_menos_de un_mínimo_de",
    "at-most": "como_máximo a_lo_sumo a_lo_más no_más_de un_máximo_de hasta",
    "more-than": `más_de mas_de superior_a superiores_a por_encima_de supera superan superó superaron superando excede por_sobre
      sobrepasa más_del`,
    "less-than": "menos_de menos_del inferior_a inferiores_a por_debajo_de",
  },
  beforeNumber: "unos unas hasta",
};

/** Spanish words by which a text distances itself from what it reports. */
export const rumours: Forms = `rumor rumores supuestamente supuesto supuesta supuestos supuestas presuntamente presunto presunta
  presuntos presuntas sin_confirmar no_confirmado no_confirmada no_confirmados no_confirmadas especulación especulaciones habladurías
  se_rumorea se_dice_que al_parecer aparentemente conjeturas`;

/** Spanish words that allow a number beside them to be negative. */
export const falls: Forms = `caída caído cayó cayeron cae baja bajó bajaron bajado descenso descendió descendieron desciende
  disminuyó disminuyeron disminución pérdida pérdidas perdió perdieron déficit retroceso retrocedió reducción redujo negativo negativa
  contracción recorte menos`;
