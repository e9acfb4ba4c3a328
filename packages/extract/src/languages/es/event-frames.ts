import type { EventFrames } from "../parts/event-frames.ts";

/** Spanish verbs and nouns of visits, meetings and calls. */
export const spanishFrames: EventFrames = {
  verb: "before-objects",
  rows: [
    [
      "visit",
      "to",
      "occurred",
      `llegó llegaron había_llegado ha_llegado viajó viajaron había_viajado ha_viajado aterrizó aterrizaron arribó
      arribaron voló se_trasladó se_desplazó acudió fue_a partió_hacia partió_rumbo_a`,
    ],
    [
      "visit",
      "to",
      "planned",
      `viajará viajarán llegará llegarán irá irán acudirá se_trasladará se_desplazará aterrizará arribará volará
      prevé_viajar tiene_previsto_viajar va_a_viajar partirá_hacia deberá_viajar planea_viajar`,
    ],
    ["visit", "direct", "occurred", "visitó visitaron ha_visitado había_visitado"],
    ["visit", "direct", "planned", "visitará visitarán va_a_visitar prevé_visitar tiene_previsto_visitar"],
    ["visit", "direct", "under-way", "visita"],
    [
      "meeting",
      "direct",
      "occurred",
      `recibió recibieron había_recibido ha_recibido se_entrevistó_a acogió se_encontró_a`,
    ],
    ["meeting", "direct", "planned", "recibirá recibirán va_a_recibir"],
    [
      "meeting",
      "with",
      "occurred",
      `se_reunió se_reunieron se_entrevistó se_entrevistaron se_había_reunido se_ha_reunido mantuvo_conversaciones
      mantuvo_una_reunión mantuvo_un_encuentro sostuvo_conversaciones sostuvo_una_reunión sostuvo_un_encuentro se_encontró conversó dialogó
      celebró_una_reunión`,
    ],
    [
      "meeting",
      "with",
      "planned",
      `se_reunirá se_reunirán se_entrevistará se_entrevistarán mantendrá_conversaciones mantendrá_una_reunión
      mantendrá_un_encuentro sostendrá_una_reunión sostendrá_conversaciones se_encontrará va_a_reunirse tiene_previsto_reunirse`,
    ],
    [
      "meeting",
      "by",
      "occurred",
      "fue_recibido fue_recibida fueron_recibidos ha_sido_recibido ha_sido_recibida había_sido_recibido",
    ],
    ["meeting", "by", "planned", "será_recibido será_recibida serán_recibidos"],
    ["meeting", "each", "planned", "se_reunirán se_encontrarán se_verán"],
    ["meeting", "each", "occurred", "se_vieron se_reunieron se_encontraron se_habían_visto"],
    ["call", "direct", "occurred", "telefoneó llamó_por_teléfono ha_telefoneado había_telefoneado"],
    [
      "call",
      "with",
      "occurred",
      "habló habló_por_teléfono conversó_por_teléfono mantuvo_una_conversación_telefónica ha_hablado_por_teléfono",
    ],
  ],
  nounRows: [
    [
      "cancelled",
      `canceló cancelaron ha_cancelado fue_cancelada fue_cancelado ha_sido_cancelada ha_sido_cancelado suspendió fue_suspendida
      fue_suspendido anuló fue_anulada había_cancelado cancela`,
    ],
    [
      "postponed",
      `aplazó aplazaron pospuso fue_aplazada fue_aplazado fue_pospuesta fue_pospuesto ha_sido_aplazada ha_sido_aplazado ha_aplazado
      postergó fue_postergada fue_postergado ha_pospuesto`,
    ],
    [
      "occurred",
      `realizó efectuó concluyó terminó finalizó culminó completó había_realizado ha_realizado tras_una hizo ha_concluido
      puso_fin`,
    ],
    ["under-way", "inició comenzó empezó ha_iniciado inicia comienza realiza está_de prosigue en_medio_de"],
    [
      "planned",
      `realizará efectuará hará iniciará comenzará tendrá_lugar está_prevista está_previsto prevé emprenderá tiene_prevista
      llevará_a_cabo`,
    ],
  ],
  lists: {
    visitNouns: "visita visitas viaje viajes gira estancia",
    goal: "a al en hacia para hasta rumbo",
    articles: "la el los las",
    with: "con a al por",
    notSubject: "de del a al con por para sobre en",
    negations: "no nunca jamás tampoco",
    blocked: `desmintió desmiente desmintieron niega negó si descartó descarta rechazó rehusó rumor rumores podría podrían habría habrían
      declinó`,
    phone: "teléfono telefónica telefónico telefónicamente videoconferencia",
    and: "y e",
  },
};
