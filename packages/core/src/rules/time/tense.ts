import type { ArticleIndex } from "../../article/article-index.ts";
import type { TimeClaim } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { dateWordBits, dateWordsOf, publicationOf, readingOf } from "../../inspection/time-readings.ts";
import type { Reading } from "../../reading/reading.ts";
import { tenseOf } from "../../reading/tense.ts";
import { wordBits } from "../../reading/word-bits.ts";
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
    ar: "اشتراط أن توافق ألفاظ الماضي تاريخًا ماضيًا وألفاظ المستقبل تاريخًا مستقبلًا.",
  },
  message: {
    en: "⟦{words}⟧ and {found} are on opposite sides of the publication date ({published}): correct the date",
    ar: "تشير ⟦{words}⟧ إلى جهة، ويقع {found} في الجهة الأخرى من تاريخ النشر ({published}): صحّح التاريخ",
  },
  doubts: {
    time: ({ time }, reading, index) => isOnOtherSide(index, { time, reading }),
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { time } of index.times)
      if (isOnOtherSide(index, { time, reading }))
        report(time, {
          at: "value",
          found: time.value,
          words: { words: dateWordsOf(time, reading).text, published: index.article.datePublished ?? "" },
        });
  },
};

function isOnOtherSide(index: ArticleIndex, { time, reading }: { time: TimeClaim; reading: Reading }): boolean {
  const [published, value] = [publicationOf(index), readingOf(time)];
  if (!published || !value) return false;
  const [isAfter, isBefore] = [definitelyBefore(published, value), definitelyBefore(value, published)];
  if (!isAfter && !isBefore) return false;
  if ((dateWordBits(time, reading) & wordBits.tense) === 0) return false;
  const words = dateWordsOf(time, reading);
  return tenseOf(words.text, words.scope) === (isAfter ? "past" : "future");
}
