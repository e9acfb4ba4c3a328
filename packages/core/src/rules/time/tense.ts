import { definitelyBefore } from "../../text/edtf.ts";
import { tenseOf } from "../../text/tense.ts";
import type { Rule } from "../rule.ts";
import { publicationOf, readingOf, wordsOf } from "./readings.ts";

/** Words of the past date what lies before the publication, words of the future what lies after it. */
export const tense: Rule = {
  code: "time/tense",
  severity: "warning",
  needs: { lexicon: ["ar", "en"] },
  reads: "words",
  title: {
    en: "Words of the past date the past, words of the future the future.",
    ar: "ألفاظ الماضي تؤرخ الماضي، وألفاظ المستقبل المستقبل.",
  },
  message: {
    en: "⟦{words}⟧ points the other way from {found}, seen from the publication ({published}): correct the date",
    ar: "⟦{words}⟧ تشير إلى جهة، و{found} في الجهة الأخرى من تاريخ النشر ({published}): صحّحوا التاريخ",
  },
  why: {
    en: "A slip in the year or the month mostly shows on the wrong side of the day of publication.",
    ar: "السهو في السنة أو الشهر يظهر في الغالب في الجهة الخطأ من يوم النشر.",
  },
  check(index, report) {
    const published = publicationOf(index);
    if (!published) return;
    for (const { time } of index.times) {
      const reading = readingOf(time);
      if (!reading) continue;
      const words = wordsOf(time);
      const pointing = tenseOf(words);
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
