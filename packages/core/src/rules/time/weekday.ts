import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { alternativeDatesOf, dateWordsOf, exactDayOf } from "../../inspection/time-readings.ts";
import { findWeekdays } from "../../reading/weekdays.ts";
import { weekdayOf } from "../../text/calendar-day.ts";
import type { Rule } from "../rule.ts";

const names = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ar: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
};

/** A named weekday must be the weekday of its date. */
export const weekday: Rule = {
  code: "time/weekday",
  severity: "error",
  needs: "weekdays",
  reads: "words",
  title: { en: "Require a named weekday to match its date.", ar: "يجب أن يوافق اسم اليوم تاريخه." },
  message: {
    en: "the words name a {namedEn}, but {found} is a {isEn}: correct the date, or add the date that the text contradicts as an alternative",
    ar: "تسمي الكلمات يوم {namedAr}، و{found} هو يوم {isAr}: صحّحوا التاريخ، أو ضعوا ما يخالفه في النص بديلًا",
  },
  why: {
    en: "Weekday and date check each other. If they differ, one was misread or miscounted. A date with an alternative on the named weekday is fine: then the text contradicts itself.",
    ar: "اليوم والتاريخ يتحقق أحدهما من الآخر؛ فإذا اختلفا فأحدهما أُسيء فهمه أو حسابه. ولا بأس بتاريخ له بديل يقع في اليوم المسمّى: فالنص عندئذ يناقض نفسه.",
  },
  check(index, report) {
    const vocabulary = textVocabulary(index);
    for (const { time } of index.times) {
      const day = exactDayOf(time);
      if (day === undefined) continue;
      const named = new Set(findWeekdays(dateWordsOf(time), { vocabulary }).map((found) => found.weekday));
      const [only] = named;
      if (only === undefined || named.size > 1 || only === weekdayOf(day)) continue;
      const days = alternativeDatesOf(time).map(exactDayOf);
      if (days.some((other) => other !== undefined && weekdayOf(other) === only)) continue;
      const is = weekdayOf(day) - 1;
      report(time, {
        at: "value",
        found: time.value,
        words: {
          namedEn: names.en[only - 1] ?? "",
          namedAr: names.ar[only - 1] ?? "",
          isEn: names.en[is] ?? "",
          isAr: names.ar[is] ?? "",
        },
      });
    }
  },
};
