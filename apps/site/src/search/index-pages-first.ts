import type { Hit } from "./hit";
import { isTop } from "./search-index";
import type { FoundPage } from "./section";

interface Ranking {
  distanceOf(hit: Hit): number;
  pages: readonly FoundPage[];
}

/** Moves the index page of a folder above the pages in it that are as near to the query as it is. */
export function withIndexPagesFirst(sorted: readonly Hit[], { distanceOf, pages }: Ranking): Hit[] {
  const tops = new Map(sorted.flatMap((hit) => (isTop(hit.section) ? [[pages[hit.section.page]?.url, hit]] : [])));
  const ordered = new Set<Hit>();
  for (const hit of sorted) {
    const above = isTop(hit.section) ? foldersOf(pages[hit.section.page]?.url ?? "") : [];
    for (const folder of above) {
      const index = tops.get(folder);
      if (index && Math.floor(distanceOf(index)) === Math.floor(distanceOf(hit))) ordered.add(index);
    }
    ordered.add(hit);
  }
  return [...ordered];
}

/** The addresses of the folders that hold an address, the outermost first, without the folder of the language. */
function foldersOf(url: string): string[] {
  const parts = url.split("/").slice(1, -2);
  return parts.map((_, at) => `/${parts.slice(0, at + 1).join("/")}/`).filter((folder) => folder !== "/ar/");
}
