import type { PrecisionWords, TenseWords, TimeWords } from "../parts/calendar.ts";

/** French words that place a time. */
export const timeWords: TimeWords = {
  units: {
    second: { one: "seconde", many: "secondes" },
    minute: { one: "minute", many: "minutes" },
    hour: { one: "heure", many: "heures" },
    day: { one: "jour journée", many: "jours journées", each: "quotidiennement" },
    week: { one: "semaine", many: "semaines", each: "hebdomadairement" },
    month: { one: "mois", many: "mois", each: "mensuellement" },
    year: { one: "an année", many: "ans années", each: "annuellement" },
    decade: { one: "décennie", many: "décennies" },
    century: { one: "siècle", many: "siècles" },
  },
  pointers: {
    past: `dernier dernière derniers dernières passé passée passés passées précédent précédente précédents précédentes
      écoulé écoulée écoulés écoulées`,
    future: `prochain prochaine prochains prochaines suivant suivante suivants suivantes futur future futurs futures`,
    present: "actuel actuelle actuels actuelles courant présent présente en_cours",
    recent: "récent récente récents récentes",
  },
  nearDays: { [-2]: "avant-hier", [-1]: "hier", 0: "aujourd'hui", 1: "demain", 2: "après-demain" },
  now: "maintenant actuellement désormais",
  morning: "matin matinée matins aube",
  afternoon: "midi après-midi soir soirée nuit minuit",
  seasons: { spring: "printemps", summer: "été", autumn: "automne", winter: "hiver" },
  parts: { start: "début commencement", mid: "mi milieu", end: "fin" },
  tens: {
    20: "années_vingt",
    30: "années_trente",
    40: "années_quarante",
    50: "années_cinquante",
    60: "années_soixante",
    70: "années_soixante-dix",
    80: "années_quatre-vingt",
    90: "années_quatre-vingt-dix",
  },
  eras: {
    gregorian: "apr_j-c ap_j-c après_jésus-christ",
    islamic: "hégire h",
    persian: "solaire persan persane",
  },
  few: "quelques plusieurs",
  these: "ce cet cette",
  anaphoric:
    "précédent précédente précédents précédentes suivant suivante suivants suivantes passé passée passés passées",
  ago: { before: "il_y_a" },
  bounds: { before: "avant", after: "après" },
  toDay: "au",
  of: "de l année",
};

/** French words that show how fine a date is. */
export const precision: PrecisionWords = {
  day: `jour jours journée aujourd'hui hier demain avant-hier après-demain lendemain veille matin matinée midi après-midi soir
    soirée nuit aube semaine semaines week-end heure heures`,
  month: "mois printemps été automne hiver trimestre semestre trimestres semestres",
  year: "an ans année années",
  oneMonth: "mois",
  newYear: "nouvel_an jour_de_l'an saint-sylvestre",
};

/** French words that point before or after the day of writing. */
export const tense: TenseWords = {
  beforeLast: "avant_dernier avant_dernière d_avant",
  past: "hier avant-hier il_y_a dernier dernière derniers dernières passé passée écoulé écoulée",
  future: "demain après-demain prochain prochaine prochains prochaines d'ici dans_les_prochains dans_les_prochaines",
};
