import type { Time, TimeExpression } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { dateWordBits, dateWordsOf, readingOf } from "../../inspection/time-readings.ts";
import type { Reading } from "../../reading/reading.ts";
import { wordBits } from "../../reading/word-bits.ts";
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
    ar: "لا يسمي ⟦{words}⟧ إلا {expectedAr}، و{found} أدق منه: اختصر القيمة إلى ما تقوله الألفاظ",
  },
  doubts: {
    time: ({ time }, reading) => coarserWords(time, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { time } of index.times) {
      const expected = coarserWords(time, reading);
      if (expected === undefined) continue;
      const expectedAr = { month: "شهرًا", year: "سنة" }[expected];
      const words = dateWordsOf(time, reading).text;
      report(time, { at: "value", found: time.value, expected, words: { words, expectedAr } });
    }
  },
};

/** The words without which a date names neither a month nor a year. */
const coarseBits = wordBits.precision | wordBits.months | wordBits.numerals;

// How fine the words of a date are, if its value is finer.
function coarserWords(time: Time | TimeExpression, reading: Reading): "month" | "year" | undefined {
  const value = readingOf(time);
  if (!value || value.kind === "duration" || !fromWords.has(time.basis)) return undefined;
  const precision = precisions.indexOf(value.precision);
  // no words are finer than a day, and a year is the coarsest that they name
  if (precision >= precisions.indexOf("year")) return undefined;
  const bits = dateWordBits(time, reading);
  // figures beside a year are a day
  if ((bits & coarseBits) === 0 || (bits & wordBits.figures) !== 0) return undefined;
  const words = dateWordsOf(time, reading);
  const expected = wordPrecision(words.text, words.scope);
  if (expected === undefined || expected === "day" || precision >= precisions.indexOf(expected)) return undefined;
  // a part of a year, such as a quarter, is an interval of months
  const isPart = value.kind === "interval" && value.precision === "month" && expected === "year";
  return isPart ? undefined : expected;
}
