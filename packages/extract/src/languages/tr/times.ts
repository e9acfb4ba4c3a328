import type { TimeWords } from "../parts/time-words.ts";

/** Turkish words of times: "geçen" and "gelecek" come before their noun, and the verb ends the sentence. */
export const turkishTimes: TimeWords = {
  particles: [
    ["and", "ve ile"],
    ["this", "bu"],
    ["each", "her"],
    ["half", "buçuk"],
  ],
  pointers: "before",
  nounsBare: true,
  hasCapitals: false,
  dateOrder: "day-first",
  dayFollows: true,
  verbLast: true,
  lists: {
    this: "bu",
    ago: "önce evvel",
    futures: "planlanıyor bekleniyor öngörülüyor planlanan beklenen",
  },
  patterns: { future: /^.{2,}(?:acak|ecek|acaklar|ecekler|acağı|eceği|acağını|eceğini|acagi|ecegi|acagini|ecegini)$/ },
};
