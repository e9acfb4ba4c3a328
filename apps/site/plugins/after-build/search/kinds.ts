import type { HitKind } from "../../../src/search/section.ts";

/** The kinds of pages by their paths, the first that fits; any other page is just a page. */
const kinds: readonly (readonly [RegExp, HitKind])[] = [
  [/^article\/./, "article"],
  [/^reference\/rules\/[^/]+\/[^/]+\/$/, "rule"],
  [/^reference\/model\/./, "concept"],
  [/^reference\/codelists\/./, "codelist"],
  [/^reference\/cli\//, "command"],
  [/^api\/./, "function"],
  [/^docs\/decisions\/./, "decision"],
];

/** The kind of a page. */
export function kindOfPage(path: string): HitKind {
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "page";
}

/** The kind of the table rows of a page that a link can lead to, if they are found on their own. */
export function kindOfRows(path: string): HitKind | undefined {
  if (path === "reference/glossary/") return "term";
  const page = kindOfPage(path);
  if (page === "concept") return "field";
  return page === "codelist" ? "code" : undefined;
}
