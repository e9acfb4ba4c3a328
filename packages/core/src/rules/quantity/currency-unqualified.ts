import { findValue } from "../../codelists/codelist.ts";
import { currencyList } from "../../codelists/currency.ts";
import type { Quantity } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { findBareCurrencies } from "../../reading/currency-words.ts";
import type { Reading } from "../../reading/reading.ts";
import { wordBits } from "../../reading/word-bits.ts";
import type { Rule } from "../rule.ts";

/** A currency needs a note if its words do not name the country. */
export const currencyUnqualified: Rule = {
  code: "quantity/currency-unqualified",
  severity: "warning",
  needs: "money",
  inPart: true,
  reads: "words",
  title: {
    en: "Require a note when the words do not say whose currency it is.",
    ar: "اشتراط ملاحظة حيث لا تبيّن الألفاظ لأي بلد العملة.",
  },
  message: {
    en: "⟦{found}⟧ does not say whose currency it is, but {unit} is coded: explain in a note how it was determined",
    ar: "⟦{found}⟧ لا يبيّن لأي بلد هذه العملة، وقد رُمّزت {unit}: بيّن في ملاحظة من أين قُرئ ذلك",
  },
  doubts: {
    quantity: (quantity, reading) => bareCurrency(quantity, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const quantity of index.quantities) {
      const found = bareCurrency(quantity, reading);
      if (found !== undefined) report(quantity, { at: "unit", found, words: { unit: quantity.unit } });
    }
  },
};

function bareCurrency({ unit, note, evidence }: Quantity, reading: Reading): string | undefined {
  if (note !== undefined || !findValue(currencyList, unit)) return undefined;
  for (const one of evidence) {
    if ((reading.bitsOfQuote(one) & wordBits.money) === 0) continue;
    const quote = reading.quote(one);
    const [bare] = quote.hits(findBareCurrencies);
    if (bare) return quote.text.slice(bare.start, bare.end);
  }
  return undefined;
}
