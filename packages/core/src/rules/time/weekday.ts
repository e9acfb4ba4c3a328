import type { TimeClaim } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { alternativeDatesOf, dateWordBits, dateWordsOf, exactDayOf } from "../../inspection/time-readings.ts";
import type { Reading } from "../../reading/reading.ts";
import { findWeekdays } from "../../reading/weekdays.ts";
import { wordBits } from "../../reading/word-bits.ts";
import { type Weekday, weekdayOf } from "../../text/calendar-day.ts";
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
  title: { en: "Require a named weekday to match its date.", ar: "اشتراط أن يوافق اسم اليوم تاريخه." },
  message: {
    en: "the words name a {namedEn}, but {found} is a {isEn}: correct the date, or add the date that the text contradicts as an alternative",
    ar: "تسمي الكلمات يوم {namedAr}، و{found} هو يوم {isAr}: صحّح التاريخ، أو ضع ما يخالفه في النص بديلًا",
  },
  doubts: {
    time: ({ time }, reading) => otherWeekdayOf(time, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { time } of index.times) {
      const days = otherWeekdayOf(time, reading);
      if (!days) continue;
      const [named, is] = [days.named - 1, days.is - 1];
      report(time, {
        at: "value",
        found: time.value,
        words: {
          namedEn: names.en[named] ?? "",
          namedAr: names.ar[named] ?? "",
          isEn: names.en[is] ?? "",
          isAr: names.ar[is] ?? "",
        },
      });
    }
  },
};

// The weekday that the words name and that of the value, if they differ.
function otherWeekdayOf(time: TimeClaim, reading: Reading): { named: Weekday; is: Weekday } | undefined {
  const day = exactDayOf(time);
  if (day === undefined || (dateWordBits(time, reading) & wordBits.weekdays) === 0) return undefined;
  const found = dateWordsOf(time, reading).hits(findWeekdays);
  const named = found[0]?.weekday;
  const is = weekdayOf(day);
  if (named === undefined || named === is || found.some(({ weekday }) => weekday !== named)) return undefined;
  const days = alternativeDatesOf(time).map(exactDayOf);
  return days.some((other) => other !== undefined && weekdayOf(other) === named) ? undefined : { named, is };
}
