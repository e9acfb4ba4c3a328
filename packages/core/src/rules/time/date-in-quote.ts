import type { Rule } from "../rule.ts";
import { writtenDates } from "../written-dates.ts";

/** The value must be the date that the quote names. */
export const dateInQuote: Rule = {
  code: "time/date-in-quote",
  severity: "warning",
  needs: ["months", "numbers", "timeWords"],
  inPart: true,
  reads: "words",
  title: {
    en: "Require the value to be the date in its quote.",
    ar: "اشتراط أن تكون القيمة هي التاريخ الوارد في اقتباسها.",
  },
  message: {
    en: "the words ⟦{words}⟧ say {expected}; the value is {found}: correct the value, or explain in a note why it differs",
    ar: "تقول الألفاظ ⟦{words}⟧ إن التاريخ {expected}، والقيمة {found}: صحّح القيمة أو بيّن في ملاحظة سبب الاختلاف",
  },
  ...writtenDates({ inFigures: false }),
};
