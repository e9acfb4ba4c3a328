import type { Visit } from "../../generated/types.ts";
import { exactDaysOf } from "../../inspection/visit-days.ts";
import type { Rule } from "../rule.ts";

/** The stops of a tour must not overlap in time. */
export const tourOverlap: Rule = {
  code: "visit/tour-overlap",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: { en: "Disallow overlapping stops of a tour.", ar: "منع تداخل محطات الجولة." },
  message: {
    en: "this stop overlaps with {other}, a stop of the same tour: nobody can be in two places at once",
    ar: "هذه المحطة تتداخل مع {other}، وهي محطة من الجولة نفسها: لا أحد في مكانين معًا",
  },
  why: {
    en: "Two stops may share the day of travel only. Only stops known to the day are compared.",
    ar: "قد تشترك محطتان في يوم السفر لا أكثر. ولا تُقارن إلا المحطات التي يُعرف يومها.",
  },
  check({ visits }, report) {
    const stops = [...visits.values()].filter(({ partOf }) => partOf !== undefined);
    for (const [i, stop] of stops.entries()) {
      const other = stops.slice(0, i).find((earlier) => earlier.partOf === stop.partOf && collide(earlier, stop));
      if (other) report(stop, { others: { other } });
    }
  },
};

function collide(a: Visit, b: Visit): boolean {
  const [first, second] = [exactDaysOf(a), exactDaysOf(b)];
  return Boolean(first && second && first.earliest < second.latest && second.earliest < first.latest);
}
