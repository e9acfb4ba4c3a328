import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { dateWordsOf, publicationOf, readingOf } from "../../inspection/time-readings.ts";
import { tenseOf } from "../../reading/tense.ts";
import { definitelyBefore } from "../../text/edtf.ts";
import type { Rule } from "../rule.ts";

/** Words of the past must have a date before the publication, words of the future a date after it. */
export const tense: Rule = {
  code: "time/tense",
  severity: "warning",
  needs: "tense",
  reads: "words",
  title: {
    en: "Require past words with past dates and future words with future dates.",
    ar: "يجب أن توافق ألفاظ الماضي تاريخًا ماضيًا وألفاظ المستقبل تاريخًا مستقبلًا.",
  },
  message: {
    en: "⟦{words}⟧ and {found} are on opposite sides of the publication date ({published}): correct the date",
    ar: "تشير ⟦{words}⟧ إلى جهة، ويقع {found} في الجهة الأخرى من تاريخ النشر ({published}): صحّحوا التاريخ",
  },
  why: {
    en: "An error in the year or the month usually puts the date on the wrong side of the publication date.",
    ar: "الخطأ في السنة أو الشهر يضع التاريخ في الغالب في الجهة الخطأ من يوم النشر.",
  },
  check(index, report) {
    const published = publicationOf(index);
    if (!published) return;
    for (const { time } of index.times) {
      const reading = readingOf(time);
      if (!reading) continue;
      const words = dateWordsOf(time);
      const pointing = tenseOf(words, { vocabulary: textVocabulary(index) });
      const isWrong =
        (pointing === "past" && definitelyBefore(published, reading)) ||
        (pointing === "future" && definitelyBefore(reading, published));
      if (isWrong)
        report(time, {
          at: "value",
          found: time.value,
          words: { words, published: index.article.datePublished ?? "" },
        });
    }
  },
};
