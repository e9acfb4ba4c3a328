import type { Hit } from "./hit";

/** The hits on one page, the best first. */
export interface HitGroup {
  page: number;
  hits: readonly Hit[];
  /** How many hits on the page are not shown. */
  left: number;
}

const mostPages = 12;
const mostOfPage = 4;

/** Groups hits by page, in the order of each page's best hit, and limits how many are shown. */
export function groupedHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) groups.set(hit.section.page, [...(groups.get(hit.section.page) ?? []), hit]);
  return [...groups]
    .slice(0, mostPages)
    .map(([page, all]) => ({ page, hits: all.slice(0, mostOfPage), left: Math.max(0, all.length - mostOfPage) }));
}
