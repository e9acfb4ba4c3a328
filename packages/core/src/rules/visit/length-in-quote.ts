import type { Visit } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { boundsOf } from "../../inspection/visit-days.ts";
import { daysOfAmount, findAmounts, type TimeAmount } from "../../reading/dates/find-amounts.ts";
import { findDates } from "../../reading/dates/find-dates.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

// Nights or days can be counted, with the days of travel or without.
const slack = 1;

/** A visit must be as long as its words say. */
export const lengthInQuote: Rule = {
  code: "visit/length-in-quote",
  severity: "warning",
  needs: ["timeWords", "numbers"],
  inPart: true,
  reads: "words",
  title: {
    en: "Require a visit to be as long as its words say.",
    ar: "اشتراط أن تكون الزيارة بالطول الذي تقوله ألفاظها.",
  },
  message: {
    en: "the words ⟦{words}⟧ say how long the visit is, but from {start} to {found} it lasts {days} days: correct one of the dates, or explain in a note of the visit",
    ar: "تبيّن الألفاظ ⟦{words}⟧ مدة الزيارة، وعدد أيامها من {start} إلى {found} هو {days}: صحّح أحد التاريخين أو بيّن السبب في ملاحظة للزيارة",
  },
  doubts: {
    visit: (visit, reading) => conflictOf(visit, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const visit of index.visits.values()) {
      const { start, end } = visit;
      const conflict = start && end && isQuoted(index.text, visit) ? conflictOf(visit, reading) : undefined;
      if (!conflict || !start || !end) continue;
      const { amount, days } = conflict;
      const words = { words: index.text.slice(amount.start, amount.end), start: start.value ?? "", days };
      report(end, { at: "value", found: end.value, words });
    }
  },
};

function isQuoted(text: string, { evidence }: Visit): boolean {
  return evidence.every(({ start, quote }) => text.startsWith(quote, start));
}

function conflictOf(
  { start, end, note, evidence }: Visit,
  reading: Reading,
): { amount: TimeAmount; days: number } | undefined {
  if (!start || !end || note !== undefined || start.note !== undefined || end.note !== undefined) return undefined;
  const [first, last] = [boundsOf(start), boundsOf(end)];
  if (!first || !last || first.earliest !== first.latest || last.earliest !== last.latest) return undefined;
  const quotes = evidence.filter((quote) => reading.mayHold("times", quote));
  const amounts = quotes
    .flatMap((quote) => reading.within(findAmounts, quote))
    .filter(({ unit }) => /^(?:day|week)$/.test(unit));
  const [amount] = amounts;
  if (!amount || amounts.length > 1 || reading.touching(findDates, amount).length > 0) return undefined;
  const days = last.latest - first.earliest + 1;
  return Math.abs(daysOfAmount(amount).least - days) > slack ? { amount, days } : undefined;
}
