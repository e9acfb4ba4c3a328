import { isOneRange, isSame, numeralsOf } from "../../inspection/numbers-of-quantity.ts";
import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import type { Rule } from "../rule.ts";

/** The quote of a quantity must contain one number. */
export const oneNumber: Rule = {
  code: "quantity/one-number",
  severity: "warning",
  needs: "numbers",
  reads: "words",
  title: { en: "Require one number in the quote of a quantity.", ar: "يجب أن يكون في اقتباس الكمية عدد واحد." },
  message: {
    en: "the quote includes several numbers ({found}): quote the approximator, number and unit of this one only",
    ar: "في الاقتباس عدة أعداد ({foundAr}): اقتبسوا لفظ التقريب والعدد والوحدة لهذه الكمية وحدها",
  },
  why: {
    en: "With a second number in the quote, nobody can tell which one the value was read from. A year in the quote belongs to the time of the quantity.",
    ar: "إذا جاوره عدد ثانٍ لم يُعرف من أيهما قُرئت القيمة؛ والسنة في الاقتباس مكانها زمن الكمية.",
  },
  check(index, report) {
    const vocabulary = textVocabulary(index);
    for (const quantity of index.quantities) {
      const values = numeralsOf(quantity, vocabulary).map(({ value }) => value);
      const { value } = quantity;
      // quantity/value-in-quote reports a value that is not one of them
      if (
        values.length < 2 ||
        value === undefined ||
        !values.some((number) => isSame(Math.abs(number), Math.abs(value)))
      )
        continue;
      // the scale of "5 to 7 million" is written only at the upper end
      if (isOneRange(quantity, vocabulary) && isSame(Math.min(...values), Math.abs(value))) continue;
      report(quantity, { at: "evidence", found: values.join(", "), words: { foundAr: values.join("، ") } });
    }
  },
};
