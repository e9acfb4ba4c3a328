import type { Months, Weekdays } from "../parts/calendar.ts";

/** The Turkish weekdays; pazar also means "market". */
export const weekdays: Weekdays = {
  names: ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", ""],
  doubtful: ["", "", "", "", "", "", "pazar pazara pazarı pazardan"],
  short: ["pzt pts", "sal", "çar çrş", "per prş", "cum", "cmt cts", "paz"],
  dayBefore: "geçen önümüzdeki gelecek",
  dayAfter: `gün günü gününe gününü gününün gününden günün günleri günkü sabah sabahı sabahından akşam akşamı akşamından akşamına gece
    gecesi öğle öğleden`,
};

/** The names of months: Gregorian, Islamic in the Turkish spelling and Persian. */
export const months: Months = {
  names: {
    gregorian: [
      "ocak ocağı ocağın ocağa",
      "şubat",
      "mart",
      "nisan",
      "mayıs",
      "haziran",
      "temmuz",
      "ağustos",
      "eylül",
      "ekim",
      "kasım",
      "aralık aralığı aralığın aralığa",
    ],
    islamic: [
      "muharrem",
      "safer sefer_ayı",
      "rebiülevvel rebiyülevvel",
      "rebiülahir rebiyülahir",
      "cemaziyelevvel cemâziyelevvel",
      "cemaziyelahir cemâziyelâhir",
      "recep",
      "şaban",
      "ramazan",
      "şevval",
      "zilkade",
      "zilhicce",
    ],
    persian: [
      "ferverdin",
      "ordibeheşt",
      "hordad",
      "tir",
      "mordad",
      "şehriver",
      "mehr",
      "aban",
      "azer",
      "dey",
      "behmen",
      "esfend isfend",
    ],
  },
  doubtful: "ocak ekim kasım aralık muharrem safer recep şaban ramazan tir mehr aban azer dey hordad",
  timeBefore: "geçen geçtiğimiz önümüzdeki gelecek bu",
  timeAfter:
    "ay ayı ayında ayının ayına ayından ayındaki ayları sonu sonunda sonuna başı başında başından ortası ortasında ayınca",
};
