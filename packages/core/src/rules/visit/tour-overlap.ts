import type { Visit } from "../../generated/types.ts";
import { firstOverlaps, type Placed, type Sought } from "../../inspection/first-overlaps.ts";
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
  doubts: {
    article: ({ visits }) => mayCollide(visits) && collisions(visits).length > 0,
  },
  check({ visits }, report) {
    for (const [stop, other] of collisions(visits)) report(stop, { others: { other } });
  },
};

/** So many stops are compared in pairs; most tours have no more. */
const fewStops = 8;

// Whether the days of two stops have one in common.
function mayCollide(visits: ReadonlyMap<string, Visit>): boolean {
  const stops = [];
  for (const visit of visits.values()) if (visit.partOf !== undefined) stops.push(visit);
  if (stops.length < 2 || stops.length > fewStops) return stops.length > 1;
  const days = stops.map(exactDaysOf);
  return days.some((one, i) =>
    days.some((other, k) => k < i && one && other && one.earliest <= other.latest && other.earliest <= one.latest),
  );
}

/** Each stop that collides with an earlier one, with the first such stop. */
function collisions(visits: ReadonlyMap<string, Visit>): [stop: Visit, other: Visit][] {
  const stops = [...visits.values()].filter(({ partOf }) => partOf !== undefined);
  const intervals = stops.length > 1 ? stops.flatMap((stop, position) => intervalOf(stop, position) ?? []) : [];
  return Array.from(firstOverlaps(intervals, intervals), ([position, other]) => [
    stops[position] as Visit,
    stops[other] as Visit,
  ]);
}

// Two stops may share the day of travel, so a stop of several days lasts from the noon of its first to that of its last day,
// here in half days. A stop of one day collides only with such a stop.
function intervalOf(stop: Visit, position: number): (Placed & Sought) | undefined {
  const days = exactDaysOf(stop);
  if (!days) return undefined;
  const { earliest, latest } = days;
  const [all, long] = [`${stop.partOf} all`, `${stop.partOf} long`];
  return earliest === latest
    ? { from: 2 * earliest, to: 2 * latest, position, groups: [all], within: [long] }
    : { from: 2 * earliest + 1, to: 2 * latest - 1, position, groups: [all, long], within: [all] };
}
