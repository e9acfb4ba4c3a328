import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { dateWordsOf, exactDayOf, publicationOf } from "../../inspection/time-readings.ts";
import { tenseOf } from "../../reading/tense.ts";
import { findWeekdays } from "../../reading/weekdays.ts";
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
    ar: "يجب أن يقع «الثلاثاء الماضي» في الأيام السبعة التي تسبق النشر.",
  },
  message: {
    en: "⟦{words}⟧ is {found} days before the publication ({published}): count again, or explain in a note why it is further back",
    ar: "بين ⟦{words}⟧ والنشر ({published}) أيام عددها {found}: أعيدوا الحساب، أو بيّنوا السبب في ملاحظة",
  },
  why: {
    en: "The weekday may be right and the week wrong, which time/weekday cannot detect.",
    ar: "قد يصح اسم اليوم ويخطئ الأسبوع، وهذا لا تكشفه القاعدة time/weekday.",
  },
  check(index, report) {
    const published = publicationOf(index);
    const end = published?.earliest;
    if (end === undefined || end !== published?.latest) return;
    for (const { time } of index.times) {
      const day = exactDayOf(time);
      if (day === undefined || time.note !== undefined) continue;
      const words = dateWordsOf(time);
      const vocabulary = textVocabulary(index);
      if (findWeekdays(words, { vocabulary }).length !== 1 || tenseOf(words, { vocabulary }) !== "past") continue;
      const back = end - day;
      // time/tense reports dates after the publication
      if (back === 0 || back > week)
        report(time, {
          at: "value",
          found: back,
          words: { words, published: index.article.datePublished ?? "" },
        });
    }
  },
};
