import type { Months, Weekdays } from "../parts/calendar.ts";

/** The French names of the weekdays. */
export const weekdays: Weekdays = {
  names: [
    "lundi lundis",
    "mardi mardis",
    "mercredi mercredis",
    "jeudi jeudis",
    "vendredi vendredis",
    "samedi samedis",
    "dimanche dimanches",
  ],
  short: ["lun", "", "", "jeu", "ven", "", "dim"],
};

/** The French names of the months of three calendars. The abbreviation "sept" is excluded, because it means "seven". */
export const months: Months = {
  names: {
    gregorian: [
      "janvier janv",
      "février fevrier févr fév",
      "mars",
      "avril avr",
      "mai",
      "juin",
      "juillet juil",
      "août aout",
      "septembre",
      "octobre oct",
      "novembre nov",
      "décembre decembre déc",
    ],
    islamic: [
      "mouharram muharram moharram",
      "safar",
      "rabi_al_awal rabia_al_awal",
      "rabi_al_thani rabia_al_thani",
      "joumada_al_oula joumada_al_ula",
      "joumada_al_thania",
      "rajab radjab",
      "chaabane chaaban",
      "ramadan",
      "chawwal chaoual",
      "dhou_al_qida dhou_al_qi'da",
      "dhou_al_hijja",
    ],
    persian: [
      "farvardin",
      "ordibehecht ordibehesht",
      "khordad",
      "tir",
      "mordad",
      "chahrivar shahrivar",
      "mehr",
      "aban",
      "azar",
      "dey",
      "bahman",
      "esfand",
    ],
  },
  doubtful: "mars safar rajab tir mehr aban azar dey bahman",
  timeBefore: "en de depuis mois dès fin début mi courant avant après jusque",
};
