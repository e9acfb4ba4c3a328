import type { Months, Weekdays } from "../parts/calendar.ts";

/** English weekdays. */
export const weekdays: Weekdays = {
  names: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  short: ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"],
};

/** English names of months, including Hijri and Persian months in Latin letters. */
export const months: Months = {
  names: {
    gregorian: [
      "january jan",
      "february feb",
      "march mar",
      "april apr",
      "may",
      "june jun",
      "july jul",
      "august aug",
      "september sept sep",
      "october oct",
      "november nov",
      "december dec",
    ],
    islamic: [
      "muharram",
      "safar",
      "rabi_al_awwal rabi_i",
      "rabi_al_thani rabi_ii",
      "jumada_al_awwal jumada_al_ula jumada_i",
      "jumada_al_thani jumada_al_akhirah jumada_ii",
      "rajab",
      "shaban sha'ban",
      "ramadan",
      "shawwal",
      "dhu_al_qadah dhul_qadah",
      "dhu_al_hijjah dhul_hijjah dhul_hijja",
    ],
    persian: [
      "farvardin",
      "ordibehesht",
      "khordad",
      "tir",
      "mordad",
      "shahrivar",
      "mehr",
      "aban",
      "azar",
      "dey",
      "bahman",
      "esfand",
    ],
  },
  // may, march, sun and mother are also other words
  doubtful: "may march mar jan sun sep dec safar rajab shaban tir mehr dey aban azar",
  timeBefore: "in of since until by last next late early mid this",
};
