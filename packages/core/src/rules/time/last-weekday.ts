import type { ArticleIndex } from "../../article/article-index.ts";
import type { Time, TimeExpression } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { dateWordBits, dateWordsOf, exactDayOf, publicationOf } from "../../inspection/time-readings.ts";
import type { Reading } from "../../reading/reading.ts";
import { isBeforeLast, tenseOf } from "../../reading/tense.ts";
import { findWeekdays } from "../../reading/weekdays.ts";
import { wordBits } from "../../reading/word-bits.ts";
import type { Rule } from "../rule.ts";

const week = 7;

/** "Last Tuesday" must be one of the seven days before the publication. */
export const lastWeekday: Rule = {
  code: "time/last-weekday",
  severity: "warning",
  needs: ["weekdays", "tense"],
  reads: "words",
  title: {
    en: "Require “last Tuesday” to be within the seven days before publication.",
    ar: "اشتراط أن يقع «الثلاثاء الماضي» في الأيام السبعة التي تسبق النشر.",
  },
  message: {
    en: "⟦{words}⟧ is {found} days before the publication ({published}): count again, or explain in a note why it is further back",
    ar: "بين ⟦{words}⟧ والنشر ({published}) أيام عددها {found}: أعد الحساب، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    time: ({ time }, reading, index) => daysBack(index, { time, reading }) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { time } of index.times) {
      const found = daysBack(index, { time, reading });
      if (found !== undefined)
        report(time, {
          at: "value",
          found,
          words: { words: dateWordsOf(time, reading).text, published: index.article.datePublished ?? "" },
        });
    }
  },
};

// How many days the day that the words call last is before the publication, if they are too many or none.
function daysBack(
  index: ArticleIndex,
  { time, reading }: { time: Time | TimeExpression; reading: Reading },
): number | undefined {
  const published = publicationOf(index);
  const end = published?.earliest;
  const day = exactDayOf(time);
  if (end === undefined || end !== published?.latest || day === undefined || time.note !== undefined) return undefined;
  const back = end - day;
  // time/tense reports dates after the publication
  if (back !== 0 && back <= week) return undefined;
  if ((dateWordBits(time, reading) & wordBits.weekdays) === 0) return undefined;
  const words = dateWordsOf(time, reading);
  if (words.hits(findWeekdays).length !== 1 || tenseOf(words.text, words.scope) !== "past") return undefined;
  return back <= 2 * week && isBeforeLast(words.text, words.scope) ? undefined : back;
}
