import { findValue } from "../../codelists/codelist.ts";
import { currencyList } from "../../codelists/currency.ts";
import { textVocabulary } from "../../inspection/text-vocabulary.ts";
import { findBareCurrencies } from "../../reading/currency-words.ts";
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
    ar: "يجب أن تكون ملاحظةٌ حيث لا تبيّن الألفاظ لأي بلد العملة.",
  },
  message: {
    en: "⟦{found}⟧ does not say whose currency it is, but {unit} is coded: explain in a note how it was determined",
    ar: "⟦{found}⟧ لا يبيّن لأي بلد هذه العملة، وقد رُمّزت {unit}: بيّنوا في ملاحظة من أين قُرئ ذلك",
  },
  why: {
    en: "Dollar, pound, dinar and riyal are currencies of many states. Which one is meant is an interpretation.",
    ar: "الدولار والجنيه والدينار والريال عملات دول كثيرة؛ وتعيين المقصود منها قراءة.",
  },
  check(index, report) {
    const vocabulary = textVocabulary(index);
    for (const quantity of index.quantities) {
      const { unit, note, evidence } = quantity;
      if (note !== undefined || !findValue(currencyList, unit)) continue;
      const found = evidence.flatMap(({ quote }) =>
        findBareCurrencies(quote, { vocabulary }).map(({ start, end }) => quote.slice(start, end)),
      );
      if (found[0] !== undefined) report(quantity, { at: "unit", found: found[0], words: { unit } });
    }
  },
};
