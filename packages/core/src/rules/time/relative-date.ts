import { relativeConflict } from "../../inspection/dates/relative-conflict.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { type WordsOfOthers, wordsOfOthers } from "../../inspection/words-of-others.ts";
import type { Rule } from "../rule.ts";

/** The value must fit the words that count from the day of writing. */
export const relativeDate: Rule = {
  code: "time/relative-date",
  severity: "warning",
  needs: ["timeWords", "weekdays", "numbers"],
  inPart: true,
  reads: "words",
  title: {
    en: "Require “yesterday” and “last month” to match the publication date.",
    ar: "اشتراط أن توافق ألفاظ مثل «أمس» و«الشهر الماضي» تاريخ النشر.",
  },
  message: {
    en: "the words ⟦{words}⟧ mean {expected}, because the article was published on {published}; the value is {found}: correct the value, or explain in a note why it differs",
    ar: "تعني الألفاظ ⟦{words}⟧ ‏{expected} لأن المقال نُشر في {published}، والقيمة {found}: صحّح القيمة أو بيّن في ملاحظة سبب الاختلاف",
  },
  doubts: {
    time: (field, reading, index) => relativeConflict(index, reading, field) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    let quoted: WordsOfOthers | undefined;
    for (const field of index.times) {
      const { time } = field;
      const conflict = relativeConflict(index, reading, field);
      if (!conflict) continue;
      quoted ??= wordsOfOthers(index);
      // the speaker's yesterday may be another day
      if (quoted.touchesQuotation(conflict.found)) continue;
      const words = index.text.slice(conflict.found.start, conflict.found.end);
      report(time, {
        at: "value",
        found: time.value,
        expected: conflict.expected,
        words: { words, published: index.article.datePublished ?? "" },
      });
    }
  },
};
