import type { Rule } from "../rule.ts";
import { isSame, numeralsOf } from "./numbers-of.ts";

/** The value is the number of its quote. */
export const valueInQuote: Rule = {
  code: "quantity/value-in-quote",
  severity: "error",
  needs: { lexicon: ["ar", "en"] },
  title: { en: "The value is the number of its quote.", ar: "القيمة هي العدد الذي في اقتباسها." },
  message: {
    en: "the value is {found}, and the quote says {expected}: correct the value, or quote the words that give it",
    ar: "القيمة {found} والاقتباس يقول {expected}: صحّحوا القيمة أو اقتبسوا الألفاظ التي تعطيها",
  },
  why: {
    en: "A wrong power of ten is the commonest slip in figures. “2 مليار و 200 مليون” is one number, 2,200,000,000. Dual, word, ordinal and vague bases are left to the coder.",
    ar: "أكثر السهو في الأرقام خطأ في عدد الأصفار. «2 مليار و 200 مليون» عدد واحد هو 2,200,000,000. ويُترك المثنى والألفاظ والعدد الترتيبي وغير المحدد للمرمّز.",
  },
  check({ article }, report) {
    for (const quantity of article.quantities ?? []) {
      const { value, basis } = quantity;
      if (basis !== "numeral" || value === undefined) continue;
      const values = numeralsOf(quantity).map((number) => number.value);
      if (values.some((number) => isSame(number, Math.abs(value)))) continue;
      const expected = values.length === 0 ? "–" : values.join(", ");
      const [only] = values;
      const fix =
        only !== undefined && values.length === 1 ? [{ op: "replace", key: "value", value: only } as const] : [];
      report(quantity, { at: "value", found: value, expected, ...(fix.length > 0 ? { fix } : {}) });
    }
  },
};
