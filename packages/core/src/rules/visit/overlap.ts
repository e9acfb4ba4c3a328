import type { Visit } from "../../generated/types.ts";
import { exactDaysOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

/** A visitor must not be on two visits to one host at the same time. */
export const overlap: Rule = {
  code: "visit/overlap",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow overlapping visits of one visitor to one host.",
    ar: "منع تداخل زيارتين لزائر واحد إلى مضيف واحد.",
  },
  message: {
    en: "the days of this visit overlap with {other}, by the same visitor to the same host: is it one visit coded twice?",
    ar: "أيام هذه الزيارة تتداخل مع {other} للزائر نفسه إلى المضيف نفسه: أهي زيارة واحدة رُمّزت مرتين؟",
  },
  why: {
    en: "Counted twice, one trip becomes two. Only visits known to the day are compared.",
    ar: "إذا حُسبت الرحلة مرتين صارت اثنتين. ولا تُقارن إلا الزيارات التي يُعرف يومها.",
  },
  check({ visits }, report) {
    const list = [...visits.values()].filter(({ status }) => !put.has(status.value));
    for (const [i, visit] of list.entries()) {
      const other = list.slice(0, i).find((earlier) => areOne(earlier, visit));
      if (other) report(visit, { others: { other } });
    }
  },
};

// Postponed or cancelled: nobody was there.
const put: ReadonlySet<string> = new Set(["postponed", "cancelled"]);

function areOne(a: Visit, b: Visit): boolean {
  if (a.hostCountry === undefined || a.hostCountry.value !== b.hostCountry?.value) return false;
  if (a.place && b.place && a.place.value !== b.place.value && a.partOf !== undefined) return false;
  const travelling = new Set(a.visitors.map(({ entity }) => entity));
  if (!b.visitors.some(({ entity }) => travelling.has(entity))) return false;
  const [first, second] = [exactDaysOf(a), exactDaysOf(b)];
  return Boolean(first && second && first.earliest <= second.latest && second.earliest <= first.latest);
}
