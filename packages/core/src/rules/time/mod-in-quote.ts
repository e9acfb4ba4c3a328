import type { TimeClaim } from "../../generated/types.ts";
import { datesOf } from "../../inspection/dates/coded-date.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { readingOf } from "../../inspection/time-readings.ts";
import { type DateModifier, modifierOf } from "../../reading/dates/date-modifiers.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The modifier of a date must be the one in its quote. */
export const modInQuote: Rule = {
  code: "time/mod-in-quote",
  severity: "warning",
  needs: ["timeWords", "approximators"],
  inPart: true,
  reads: "words",
  title: {
    en: "Require the modifier of a date to match its words.",
    ar: "اشتراط أن يوافق محدِّد التاريخ ألفاظه.",
  },
  message: {
    en: "the words ⟦{words}⟧ say {expected}, but mod is {found}: code mod {expected}, or explain in a note why it differs",
    ar: "تقول الألفاظ ⟦{words}⟧ {expected}، وقيمة mod هي {found}: رمّز mod بالقيمة {expected} أو بيّن في ملاحظة سبب الاختلاف",
  },
  doubts: {
    time: ({ time }, reading) => conflictOf(reading, time) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const { time } of index.times) {
      const conflict = conflictOf(reading, time);
      if (!conflict) continue;
      const { start, end, mod } = conflict;
      report(time, {
        at: "mod",
        found: time.mod ?? "–",
        expected: mod,
        words: { words: index.text.slice(start, end) },
        fix: [{ op: time.mod === undefined ? "add" : "replace", key: "mod", value: mod }],
      });
    }
  },
};

const agreeing: Readonly<Record<DateModifier["mod"], readonly string[]>> = {
  before: ["before", "on-or-before"],
  after: ["after", "on-or-after"],
  approx: ["approx"],
  start: ["start", "approx"],
  mid: ["mid", "approx"],
  end: ["end", "approx"],
};

/** The modifier beside the only date of the quotes, if the coded one is another. */
function conflictOf(reading: Reading, time: TimeClaim): DateModifier | undefined {
  const coded = readingOf(time);
  if (!coded || coded.kind === "duration" || time.note !== undefined || coded.approximate) return undefined;
  const [date, ...more] = datesOf(reading, time);
  const isQuoted = date && time.evidence.some(({ start, end }) => start <= date.start && date.end <= end);
  // a modifier is beside the date, and in a quote
  const hasMore = date && time.evidence.some(({ start, end }) => start < date.start || date.end < end);
  if (!date || more.length > 0 || !isQuoted || !hasMore) return undefined;
  const modifier = modifierOf(reading, date);
  const isWithin = modifier && time.evidence.some(({ start, end }) => start <= modifier.start && modifier.end <= end);
  if (!modifier || !isWithin || agreeing[modifier.mod].includes(time.mod ?? "")) return undefined;
  // a day that other words gave is in its part of the month; an interval can be that part
  const isPart = /^(?:start|mid|end)$/.test(modifier.mod);
  if (time.mod === undefined && isPart && (coded.precision === "day" || coded.kind === "interval")) return undefined;
  // "before" and "after" beside an interval are its open ends
  if (time.mod === undefined && coded.kind === "interval") return undefined;
  return modifier;
}
