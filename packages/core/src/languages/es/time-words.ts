import type { PrecisionWords, TenseWords, TimeWords } from "../parts/calendar.ts";

/** Spanish words that place a time. */
export const timeWords: TimeWords = {
  units: {
    second: { one: "segundo", many: "segundos" },
    minute: { one: "minuto", many: "minutos" },
    hour: { one: "hora", many: "horas" },
    day: { one: "día jornada", many: "días jornadas", each: "diariamente" },
    week: { one: "semana", many: "semanas", each: "semanalmente" },
    month: { one: "mes", many: "meses", each: "mensualmente" },
    year: { one: "año", many: "años", each: "anualmente" },
    decade: { one: "década decenio", many: "décadas decenios" },
    century: { one: "siglo", many: "siglos" },
  },
  pointers: {
    past: "pasado pasada pasados pasadas anterior anteriores",
    future: "próximo próxima próximos próximas siguiente siguientes entrante venidero venidera venideros que_viene",
    present: "actual actuales presente en_curso corriente",
    recent: "último última últimos últimas reciente recientes",
  },
  nearDays: { [-2]: "anteayer antier", [-1]: "ayer", 0: "hoy", 1: "mañana", 2: "pasado_mañana" },
  now: "ahora actualmente hoy_en_día",
  morning: "madrugada amanecer mañanas",
  afternoon: "mediodía tarde noche medianoche tardes noches anoche",
  seasons: { spring: "primavera", summer: "verano", autumn: "otoño", winter: "invierno" },
  parts: {
    start: "principios comienzos inicios principio comienzo inicio",
    mid: "mediados mitad",
    end: "finales fines final fin",
  },
  tens: {
    20: "años_veinte",
    30: "años_treinta",
    40: "años_cuarenta",
    50: "años_cincuenta",
    60: "años_sesenta",
    70: "años_setenta",
    80: "años_ochenta",
    90: "años_noventa",
  },
  eras: {
    gregorian: "d_c después_de_cristo",
    islamic: "hégira",
    persian: "solar persa",
  },
  few: "varios varias algunos algunas pocos pocas",
  these: "este esta",
  anaphoric: "anterior anteriores siguiente siguientes",
  notNearAfter: "la esta una cada por de madrugada",
  ago: { before: "hace" },
  bounds: { before: "antes_de antes_del", after: "después_de después_del" },
  toDay: "al",
  of: "de del año",
};

/** Spanish words that show how fine a date is. */
export const precision: PrecisionWords = {
  day: `día días jornada jornadas hoy ayer anteayer anoche mañana madrugada tarde noche mediodía medianoche víspera semana semanas hora
    horas`,
  month: "mes meses primavera verano otoño invierno trimestre trimestres semestre semestres",
  year: "año años",
  oneMonth: "mes",
  newYear: "año_nuevo nochevieja fin_de_año",
};

/** Spanish words that point before or after the day of writing. */
export const tense: TenseWords = {
  beforeLast: "antepasado antepasada anterior",
  past: "ayer anteayer antier anoche pasado pasada pasados pasadas hace",
  future: "mañana pasado_mañana próximo próxima próximos próximas que_viene venidero venideros entrante dentro_de",
};
