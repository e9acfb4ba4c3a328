import type { TimeWords } from "../parts/time-words.ts";

/** Persian words of times: "گذشته" and "آینده" follow their noun, and the verb ends the sentence. */
export const persianTimes: TimeWords = {
  particles: [
    ["in", "در"],
    ["to", "تا الی"],
    ["and", "و"],
    ["between", "بین میان"],
    ["this", "این همین"],
    ["each", "هر"],
    ["since", "از"],
    ["during", "طی ظرف"],
  ],
  pointers: "after",
  nounsBare: true,
  hasCapitals: false,
  dateOrder: "day-first",
  verbLast: true,
  lists: {
    this: "این همین",
    day: "روز",
    ago: "پیش قبل",
    futures: "خواهد خواهند قرار می‌رود می‌روند می‌کند می‌کنند می‌آید انتظار",
  },
  compoundNumbers: "يك دو سه چهار پنج شش هفت هشت نه ده",
  patterns: {
    compound:
      /^(?<number>يك|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)(?:(?<day>روزه)|(?<month>ماهه)|(?<year>ساله)|(?<hour>ساعته))$/,
    anaphoric: /^(?:قبل|قبلی|پیشین|بعد|بعدی|دیگر|پیش)$/,
  },
};
