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
    ar: "يجب أن تكون القيمة هي اليوم الذي تذكره أرقام اقتباسها.",
  },
  message: {
    en: "the figures ⟦{words}⟧ say {expected}; the value is {found}: correct the value, or explain in a note why it differs",
    ar: "تقول الأرقام ⟦{words}⟧ إن التاريخ {expected}، والقيمة {found}: صحّحوا القيمة أو بيّنوا في ملاحظة سبب الاختلاف",
  },
  why: {
    en: "Figures such as 2026-03-03 or 13/4/2026 name a day in every language, so another value is an error and not only a doubt. The rule is silent about 3/4/2026, which is a day in March or in April, and about a quote that also names dates in words; time/date-in-quote compares those.",
    ar: "أرقام مثل 2026-03-03 و13/4/2026 تعيّن يومًا واحدًا في كل لغة، فأي قيمة أخرى خطأ لا مجرد شك. ولا تحكم القاعدة على 3/4/2026 لأنه يوم في مارس أو في أبريل، ولا على اقتباس فيه تواريخ بالألفاظ أيضًا، فتلك تقارنها القاعدة time/date-in-quote.",
  },
  ...writtenDates({ inFigures: true }),
};
