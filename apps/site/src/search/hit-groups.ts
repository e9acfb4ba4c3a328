import type { Hit } from "./hit";
import { addressOf } from "./section";

/** The hits on one page, the best first. */
export interface HitGroup {
  page: number;
  hits: readonly Hit[];
  /** How many hits on the page are not shown. */
  left: number;
}

const mostPages = 12;
const mostOfPage = 4;

/** Groups hits by page, in the order of each page's best hit, and limits how many are shown; each place is shown once. */
export function groupedHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<number, Map<string, Hit>>();
  for (const hit of hits) {
    const group = groups.get(hit.section.page) ?? new Map<string, Hit>();
    const place = addressOf({ url: "" }, hit.section);
    if (!group.has(place)) group.set(place, hit);
    groups.set(hit.section.page, group);
  }
  return [...groups].slice(0, mostPages).map(([page, group]) => {
    const all = [...group.values()];
    return { page, hits: all.slice(0, mostOfPage), left: Math.max(0, all.length - mostOfPage) };
  });
}
