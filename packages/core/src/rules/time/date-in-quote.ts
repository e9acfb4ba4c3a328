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
    ar: "يجب أن تكون القيمة هي التاريخ الوارد في اقتباسها.",
  },
  message: {
    en: "the words ⟦{words}⟧ say {expected}; the value is {found}: correct the value, or explain in a note why it differs",
    ar: "تقول الألفاظ ⟦{words}⟧ إن التاريخ {expected}، والقيمة {found}: صحّحوا القيمة أو بيّنوا في ملاحظة سبب الاختلاف",
  },
  why: {
    en: "A wrong year or month looks like any other date. The rule reads days, months, years, ranges and decades of the Gregorian, Hijri and Solar Hijri calendars. A date without a year is compared with the year of publication and with the years that the text names. To dismiss the warning, add a note.",
    ar: "السنة الخاطئة أو الشهر الخاطئ يشبهان أي تاريخ آخر. تقرأ القاعدة الأيام والشهور والسنين والفترات والعقود في التقويم الميلادي والهجري والهجري الشمسي. ويُقارن التاريخ الذي لا سنة له بسنة النشر وبالسنين التي يسميها النص. ولتجاوز التحذير أضيفوا ملاحظة (note).",
  },
  ...writtenDates({ inFigures: false }),
};
