import type { Quantity } from "../../generated/types.ts";
import { hasFall } from "../../text/signs.ts";
import type { Rule } from "../rule.ts";
import { isSame, numeralsOf } from "./numbers-of.ts";

/** The value is the number of its quote. */
export const valueInQuote: Rule = {
  code: "quantity/value-in-quote",
  severity: "error",
  needs: { lexicon: ["ar", "en"] },
  reads: "words",
  title: { en: "The value is the number of its quote.", ar: "القيمة هي العدد الذي في اقتباسها." },
  message: {
    en: "the value is {found}, and the quote says {expected}: correct the value, or quote the words that give it",
    ar: "القيمة {found} والاقتباس يقول {expected}: صحّحوا القيمة أو اقتبسوا الألفاظ التي تعطيها",
  },
  why: {
    en: "A wrong power of ten is the commonest slip in figures. “2 مليار و 200 مليون” is one number, 2,200,000,000, and “about” allows no other. A negative value needs a minus sign or a word for a fall. Dual, word, ordinal and vague bases are left to the coder.",
    ar: "أكثر السهو في الأرقام خطأ في عدد الأصفار. «2 مليار و 200 مليون» عدد واحد هو 2,200,000,000، ولا تجيز «حوالي» غيره. وتحتاج القيمة السالبة إلى علامة ناقص أو لفظ يدل على الانخفاض. ويُترك المثنى والألفاظ والعدد الترتيبي وغير المحدد للمرمّز.",
  },
  check({ text, quantities }, report) {
    for (const quantity of quantities) {
      const { value, basis } = quantity;
      if (basis !== "numeral" || value === undefined) continue;
      const values = numeralsOf(quantity).map((number) => number.value);
      if (values.some((number) => isSame(number, value))) continue;
      if (values.some((number) => isSame(number, -value)) && value < 0 && isFalling(text, quantity)) continue;
      const expected = values.length === 0 ? "–" : values.join(", ");
      const [only] = values;
      const fix =
        only !== undefined && values.length === 1 ? [{ op: "replace", key: "value", value: only } as const] : [];
      report(quantity, { at: "value", found: value, expected, ...(fix.length > 0 ? { fix } : {}) });
    }
  },
};

// Where "fell by" is written before the quote, the quote may leave it out.
const reach = 32;

function isFalling(text: string, { evidence }: Quantity): boolean {
  return evidence.some(({ start, end }) => hasFall(text, { start: Math.max(0, start - reach), end }));
}
