import type { Months, Weekdays } from "../parts/calendar.ts";

/** The Spanish names of the weekdays. "Domingo" is also a name of persons and places (Santo Domingo). */
export const weekdays: Weekdays = {
  names: ["lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sábados sabado sabados", ""],
  doubtful: ["", "", "", "", "", "", "domingo domingos"],
  short: ["lun", "", "miér mié", "jue", "vie", "sáb", ""],
  dayBefore: `el al del este los cada próximo pasado último mañana tarde noche sábado viernes lunes`,
  dayAfter: "pasado próximo último",
  figureAfter: true,
};

/** The Spanish names of the months of three calendars. The abbreviation "mar" is excluded, because it means "sea". */
export const months: Months = {
  names: {
    gregorian: [
      "enero ene",
      "febrero feb",
      "marzo",
      "abril abr",
      "mayo",
      "junio jun",
      "julio jul",
      "agosto ago",
      "septiembre setiembre sept sep",
      "octubre oct",
      "noviembre nov",
      "diciembre dic",
    ],
    islamic: [
      "muharram",
      "safar",
      "rabi_al-awwal",
      "rabi_al-thani",
      "yumada_al-awwal",
      "yumada_al-thani",
      "rayab",
      "shaabán shabán",
      "ramadán ramadan",
      "shawwal",
      "du_al-qada",
      "du_al-hiyya",
    ],
    persian: [
      "farvardín farvardin",
      "ordibehesht",
      "jordad",
      "tir",
      "mordad",
      "shahrivar",
      "mehr",
      "abán",
      "azar",
      "dey",
      "bahmán bahman",
      "esfand",
    ],
  },
  doubtful: "julio mayo abril safar tir mehr abán azar dey bahman bahmán ene ago",
  timeBefore: `de en a del desde hasta mes mediados finales principios fines este próximo pasado inicios durante entre y para cada`,
  beforeYear: "de del de_año del_año",
};
