import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { dateWordsOf, readingOf } from "../../inspection/time-readings.ts";
import { wordPrecision } from "../../reading/word-precision.ts";
import { precisions } from "../../text/edtf.ts";
import type { Rule } from "../rule.ts";

const fromWords: ReadonlySet<string> = new Set(["explicit", "resolved-from-publication"]);

/** A date must not be more precise than its words. */
export const precision: Rule = {
  code: "time/precision",
  severity: "warning",
  needs: ["precision", "weekdays", "months", "numbers"],
  reads: "words",
  title: { en: "Disallow dates more precise than their words.", ar: "منع تاريخ أدق من ألفاظه." },
  message: {
    en: "⟦{words}⟧ names a {expected}, but {found} is more precise: shorten the value to what the words say",
    ar: "لا يسمي ⟦{words}⟧ إلا {expectedAr}، و{found} أدق منه: اختصروا القيمة إلى ما تقوله الألفاظ",
  },
  why: {
    en: "A day that the words do not give comes from somewhere else. Then it is external, or resolved from an event.",
    ar: "اليوم الذي لا تعطيه الألفاظ جاء من مكان آخر، فهو إذن خارجي أو محسوب من حدث.",
  },
  check(index, report) {
    const vocabulary = textVocabulary(index);
    for (const { time } of index.times) {
      const reading = readingOf(time);
      if (!reading || reading.kind === "duration" || !fromWords.has(time.basis)) continue;
      const words = dateWordsOf(time);
      const expected = wordPrecision(words, { vocabulary });
      if (expected === undefined || precisions.indexOf(reading.precision) >= precisions.indexOf(expected)) continue;
      if (expected === "day") continue;
      const expectedAr = { month: "شهرًا", year: "سنة" }[expected];
      report(time, { at: "value", found: time.value, expected, words: { words, expectedAr } });
    }
  },
};
