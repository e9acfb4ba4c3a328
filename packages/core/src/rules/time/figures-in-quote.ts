import type { Rule } from "../rule.ts";
import { writtenDates } from "../written-dates.ts";

/** The value must be the day that the figures in its quote name. */
export const figuresInQuote: Rule = {
  code: "time/figures-in-quote",
  severity: "error",
  needs: "file",
  reads: "words",
  title: {
    en: "Require the value to be the day that the figures in its quote name.",
    ar: "اشتراط أن تكون القيمة هي اليوم الذي تذكره أرقام اقتباسها.",
  },
  message: {
    en: "the figures ⟦{words}⟧ say {expected}; the value is {found}: correct the value, or explain in a note why it differs",
    ar: "تقول الأرقام ⟦{words}⟧ إن التاريخ {expected}، والقيمة {found}: صحّح القيمة أو بيّن في ملاحظة سبب الاختلاف",
  },
  ...writtenDates({ inFigures: true }),
};
