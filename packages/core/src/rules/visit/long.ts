import { boundsOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

const longest = 14;

/** A visit usually lasts at most two weeks. */
export const long: Rule = {
  code: "visit/long",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow visits longer than 14 days.", ar: "منع الزيارات التي تدوم أكثر من 14 يومًا." },
  message: {
    en: "the visit lasts {found} days: check the month and the year of both dates, or explain in a note of the visit why it is so long",
    ar: "مدة الزيارة بالأيام {found}: راجعوا الشهر والسنة في التاريخين، أو بيّنوا في ملاحظة الزيارة سبب طولها",
  },
  why: {
    en: "Official trips last days. A longer one usually has a wrong month, or is several visits coded as one. To dismiss the warning, add a note.",
    ar: "الزيارات الرسمية تدوم أيامًا. وما طال فهو في الغالب شهر خاطئ أو عدة زيارات رُمّزت واحدة. ولتجاوز التحذير أضيفوا ملاحظة (note).",
  },
  check({ visits }, report) {
    for (const { start, end, note } of visits.values()) {
      const [from, to] = [boundsOf(start), boundsOf(end)];
      if (!from || !to || !end || note !== undefined) continue;
      const days = to.earliest - from.latest + 1;
      if (days > longest) report(end, { at: "value", found: days });
    }
  },
};
