import type { Quantity } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { type Approximation, findApproximators } from "../../reading/approximators.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The modifier must point where the words point. */
export const quantityModInQuote: Rule = {
  code: "quantity/mod-in-quote",
  severity: "warning",
  needs: "approximators",
  inPart: true,
  reads: "words",
  title: { en: "Require the modifier to match the words.", ar: "اشتراط أن يوافق المحدِّد الألفاظ." },
  message: {
    en: "the words ⟦{words}⟧ say {expected}; mod is {found}: correct mod, or explain in a note why it differs",
    ar: "تقول الألفاظ ⟦{words}⟧ {expected}، وقيمة mod هي {found}: صحّح mod أو بيّن في ملاحظة سبب الاختلاف",
  },
  doubts: {
    quantity: (quantity, reading) => conflictOf(quantity, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const quantity of index.quantities) {
      const conflict = conflictOf(quantity, reading);
      if (conflict)
        report(quantity, {
          at: "mod",
          found: quantity.mod,
          expected: conflict.mod,
          words: { words: conflict.words },
          fix: [{ op: "replace", key: "mod", value: conflict.mod }],
        });
    }
  },
};

const directions: Readonly<Record<Approximation, "up" | "down" | "around">> = {
  "at-least": "up",
  "more-than": "up",
  "at-most": "down",
  "less-than": "down",
  approx: "around",
};

/** The modifier that all words of a quantity give, if the coded one points elsewhere. */
function conflictOf(
  { mod, note, evidence }: Quantity,
  reading: Reading,
): { mod: Approximation; words: string } | undefined {
  if (mod === undefined || note !== undefined) return undefined;
  const found = evidence.flatMap((one) => {
    const quote = reading.quote(one);
    return quote.hits(findApproximators).map(({ mod, start, end }) => ({ mod, words: quote.text.slice(start, end) }));
  });
  const [first] = found;
  if (!first || found.some((one) => agree(one.mod, mod))) return undefined;
  return first;
}

// "nearly 5 million" is less than 5 million
function agree(words: Approximation, coded: Approximation): boolean {
  return directions[words] === directions[coded] || (words === "approx" && coded === "less-than");
}
