import type { Visit } from "../../generated/types.ts";
import { firstOverlaps, type Placed, type Sought } from "../../inspection/first-overlaps.ts";
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
  doubts: {
    article: ({ visits }) => visits.size > 1 && someVisitorTwice(visits.values()),
  },
  check({ visits }, report) {
    const list = [...visits.values()].filter(({ status }) => !put.has(status.value));
    const placed: Placed[] = [];
    const sought: Sought[] = [];
    for (const [position, visit] of list.entries()) {
      const days = exactDaysOf(visit);
      const { hostCountry, visitors, place, partOf } = visit;
      if (!days || !hostCountry) continue;
      const trips = [...new Set(visitors.map(({ entity }) => `${hostCountry.value} ${entity}`))];
      const [from, to] = [days.earliest, days.latest];
      // Stops of a tour in two places of one country are different visits.
      const own = place && partOf !== undefined ? `at ${place.value}` : "anywhere";
      placed.push({ from, to, position, groups: trips.flatMap((trip) => [`${trip} ${own}`, `${trip} all`]) });
      const others = place ? ["anywhere", `at ${place.value}`] : ["all"];
      sought.push({ from, to, position, within: trips.flatMap((trip) => others.map((one) => `${trip} ${one}`)) });
    }
    for (const [position, other] of firstOverlaps(placed, sought))
      report(list[position] as Visit, { others: { other: list[other] as Visit } });
  },
};

// Postponed or cancelled: nobody was there.
const put: ReadonlySet<string> = new Set(["postponed", "cancelled"]);

// Whether a visitor is on two visits to one country, at any time.
function someVisitorTwice(visits: Iterable<Visit>): boolean {
  const known = new Set<string>();
  for (const { hostCountry, visitors } of visits) {
    const travelling = new Set(hostCountry ? visitors.map(({ entity }) => `${hostCountry.value}\t${entity}`) : []);
    for (const one of travelling) if (known.has(one)) return true;
    for (const one of travelling) known.add(one);
  }
  return false;
}
