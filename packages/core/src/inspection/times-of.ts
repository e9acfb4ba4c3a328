import type { ArticleIndex } from "../article/article-index.ts";

/** The dates of an article, including alternatives: their quotes may contain one end of a range, or a year alone. */
export function timesOf({ facts }: ArticleIndex): ReadonlySet<object> {
  const times = facts.filter(({ block }) => block === "time").map(({ node }) => node);
  return new Set<object>(times.flatMap((time) => [time, ...((time["alternatives"] as object[] | undefined) ?? [])]));
}
