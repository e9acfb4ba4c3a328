import type { Evidence, Quantity } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { type Approximator, findApproximators } from "../../reading/approximators.ts";
import type { Reading } from "../../reading/reading.ts";
import { wordBits } from "../../reading/word-bits.ts";
import type { Rule } from "../rule.ts";

/** A number that the text gives as inexact needs a modifier. */
export const modMissing: Rule = {
  code: "quantity/mod-missing",
  severity: "warning",
  needs: "approximators",
  inPart: true,
  reads: "words",
  title: {
    en: "Require a modifier for a number that the text gives as inexact.",
    ar: "اشتراط محدِّد للعدد الذي يذكره النص تقريبًا.",
  },
  message: {
    en: "⟦{found}⟧ is next to the number: code mod {expected}, and include the words in the quote",
    ar: "تقترن ⟦{found}⟧ بالعدد: رمّز mod بالقيمة {expected} وأدخل اللفظ في الاقتباس",
  },
  doubts: {
    quantity: (quantity, reading) => approximatorOf(quantity, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const quantity of index.quantities) {
      const found = approximatorOf(quantity, reading);
      if (!found) continue;
      const words = index.text.slice(found.start, found.end);
      report(quantity, {
        found: words,
        expected: found.mod,
        near: { start: found.start, end: found.end },
        fix: [{ op: "add", key: "mod", value: found.mod }],
      });
    }
  },
};

const reach = 24;

function approximatorOf({ mod, basis, evidence }: Quantity, reading: Reading): Approximator | undefined {
  if (mod !== undefined || basis === "vague") return undefined;
  return evidence.map((quote) => approximatorAt(reading, quote)).find((one) => one !== undefined);
}

// In the quote, or directly before it.
function approximatorAt(reading: Reading, { start, end }: Evidence): Approximator | undefined {
  const from = Math.max(0, start - reach);
  // what is left of a word that the reach cuts is read as a word of its own
  const around = { start: from, end };
  if ((reading.bitsOfQuote(around) & wordBits.approximators) === 0) return undefined;
  const { text } = reading;
  for (const found of reading.quote(around).hits(findApproximators)) {
    const place = { mod: found.mod, start: from + found.start, end: from + found.end };
    if (place.start >= start || text.slice(place.end, start).trim() === "") return place;
  }
  return undefined;
}
