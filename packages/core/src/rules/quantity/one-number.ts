import type { Quantity } from "../../generated/types.ts";
import { isOneRange, isSame, listedNumbers, numeralsOf } from "../../inspection/numbers-of-quantity.ts";
import { textReading } from "../../inspection/text-reading.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

/** The quote of a quantity must contain one number. */
export const oneNumber: Rule = {
  code: "quantity/one-number",
  severity: "warning",
  needs: "numbers",
  reads: "words",
  title: { en: "Require one number in the quote of a quantity.", ar: "اشتراط عدد واحد في اقتباس الكمية." },
  message: {
    en: "the quote includes several numbers ({found}): quote the approximator, number and unit of this one only",
    ar: "في الاقتباس عدة أعداد ({foundAr}): اقتبس لفظ التقريب والعدد والوحدة لهذه الكمية وحدها",
  },
  doubts: {
    quantity: (quantity, reading) => severalNumbers(quantity, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const quantity of index.quantities) {
      const values = severalNumbers(quantity, reading);
      if (values)
        report(quantity, {
          at: "evidence",
          found: listedNumbers(values),
          words: { foundAr: listedNumbers(values, "، ") },
        });
    }
  },
};

// The numbers of a quote, if they are more than one and the value is one of them.
function severalNumbers(quantity: Quantity, reading: Reading): number[] | undefined {
  const { value } = quantity;
  if (value === undefined) return undefined;
  const values = numeralsOf(quantity, reading).map((number) => number.value);
  // quantity/value-in-quote reports a value that is not one of them
  if (values.length < 2 || !values.some((number) => isSame(Math.abs(number), Math.abs(value)))) return undefined;
  // the scale of "5 to 7 million" is written only at the upper end
  return isOneRange(quantity, reading) && isSame(Math.min(...values), Math.abs(value)) ? undefined : values;
}
