import type { Visit } from "../../generated/types.ts";
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
    ar: "مدة الزيارة بالأيام {found}: راجع الشهر والسنة في التاريخين، أو بيّن في ملاحظة الزيارة سبب طولها",
  },
  doubts: {
    visit: (visit) => daysOf(visit) > longest,
  },
  check({ visits }, report) {
    for (const visit of visits.values()) {
      const days = daysOf(visit);
      if (visit.end && days > longest) report(visit.end, { at: "value", found: days });
    }
  },
};

// The fewest days that the dates allow; 0 if they are not known, or if a note explains the visit.
function daysOf({ start, end, note }: Visit): number {
  if (!start || !end || note !== undefined) return 0;
  const [from, to] = [boundsOf(start), boundsOf(end)];
  return from && to ? to.earliest - from.latest + 1 : 0;
}
