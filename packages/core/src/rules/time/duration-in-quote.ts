import type { TimeClaim } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { alternativeDatesOf, parsedDuration } from "../../inspection/time-readings.ts";
import { daysOfAmount, durationOfAmount, findAmounts, type TimeAmount } from "../../reading/dates/find-amounts.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** A duration must be as long as its words say. */
export const durationInQuote: Rule = {
  code: "time/duration-in-quote",
  severity: "warning",
  needs: ["timeWords", "numbers"],
  inPart: true,
  reads: "words",
  title: {
    en: "Require a duration to be as long as its words say.",
    ar: "اشتراط أن تكون المدة بالطول الذي تقوله ألفاظها.",
  },
  message: {
    en: "the words ⟦{words}⟧ say {expected}; the value is {found}: correct the value, or explain in a note why it differs",
    ar: "تقول الألفاظ ⟦{words}⟧ {expected}، والقيمة {found}: صحّح القيمة أو بيّن في ملاحظة سبب الاختلاف",
  },
  doubts: {
    time: ({ time }, reading) => conflictingAmounts(reading, time).length > 0,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { time } of index.times) {
      const amounts = conflictingAmounts(reading, time);
      const [first] = amounts;
      if (!first || alternativeDatesOf(time).some(({ value = "" }) => amounts.some((one) => isAsLong(value, [one]))))
        continue;
      const value = amounts.length === 1 ? durationOfAmount(first) : undefined;
      report(time, {
        at: "value",
        found: time.value,
        expected: amounts.map((one) => durationOfAmount(one) ?? index.text.slice(one.start, one.end)).join(", "),
        words: { words: amounts.map(({ start, end }) => index.text.slice(start, end)).join(" … ") },
        ...(value === undefined ? {} : { fix: [{ op: "replace", key: "value", value }] }),
      });
    }
  },
};

/** The amounts in the quotes of a duration, if none of them and not their sum is as long as its value. */
function conflictingAmounts(reading: Reading, { value, note, evidence }: TimeClaim): TimeAmount[] {
  if (value === undefined || !value.startsWith("P") || note !== undefined) return [];
  const timed = evidence.filter((quote) => reading.mayHold("times", quote));
  const amounts = timed.flatMap((quote) => reading.within(findAmounts, quote));
  const isRight = amounts.some((one) => isAsLong(value, [one])) || isAsLong(value, amounts);
  return isRight ? [] : amounts;
}

// a year of 365 days and 52 weeks are one length
const tolerance = 0.02;

// "quinze jours" are two weeks, and "huit jours" one
const weekSlack = 1;

function isAsLong(value: string, amounts: readonly TimeAmount[]): boolean {
  const coded = parsedDuration(value);
  if (!coded) return true;
  const slack = value.endsWith("W") ? weekSlack : 0;
  const least = amounts.reduce((sum, one) => sum + daysOfAmount(one).least, 0);
  const most = amounts.reduce((sum, one) => sum + daysOfAmount(one).most, 0);
  return least * (1 - tolerance) - slack <= coded.most && coded.least <= most * (1 + tolerance) + slack;
}
