import type { Quantity } from "../../generated/types.ts";
import { isSame, listedNumbers, numeralsOf } from "../../inspection/numbers-of-quantity.ts";
import { textReading } from "../../inspection/text-reading.ts";
import type { Reading } from "../../reading/reading.ts";
import { hasFall } from "../../reading/signs.ts";
import type { Rule } from "../rule.ts";

/** The value must be the number in its quote. */
export const valueInQuote: Rule = {
  code: "quantity/value-in-quote",
  severity: "error",
  needs: ["numbers", "falls"],
  reads: "words",
  title: {
    en: "Require the value to be the number in its quote.",
    ar: "اشتراط أن تكون القيمة هي العدد الذي في اقتباسها.",
  },
  message: {
    en: "the value is {found}, but the quote says {expected}: correct the value, or quote the words that give it",
    ar: "القيمة {found} والاقتباس يقول {expected}: صحّح القيمة أو اقتبس الألفاظ التي تعطيها",
  },
  doubts: {
    quantity: (quantity, reading) => otherNumbers(quantity, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const quantity of index.quantities) {
      const { value } = quantity;
      const values = otherNumbers(quantity, reading);
      if (!values) continue;
      const expected = values.length === 0 ? "–" : listedNumbers(values);
      const [only] = values;
      const fix =
        only !== undefined && values.length === 1 ? [{ op: "replace", key: "value", value: only } as const] : [];
      report(quantity, { at: "value", found: value, expected, ...(fix.length > 0 ? { fix } : {}) });
    }
  },
};

// The numbers of a quote, if the value is none of them.
function otherNumbers(quantity: Quantity, reading: Reading): number[] | undefined {
  const { value, basis } = quantity;
  if (basis !== "numeral" || value === undefined) return undefined;
  const values = numeralsOf(quantity, reading).map((number) => number.value);
  if (values.some((number) => isSame(number, value))) return undefined;
  const isNegative = value < 0 && values.some((number) => isSame(number, -value));
  return isNegative && isFalling(quantity, reading) ? undefined : values;
}

// The quote may omit a "fell by" that comes before it.
const reach = 32;

function isFalling({ evidence }: Quantity, { text, vocabulary }: Reading): boolean {
  return evidence.some(({ start, end }) =>
    hasFall(text, { span: { start: Math.max(0, start - reach), end }, vocabulary }),
  );
}
