import type { Article, CodingDepth } from "../generated/types.ts";

/** The depths from the least to the most. */
const depths = ["visits", "agreements", "full"] as const satisfies readonly CodingDepth[];

/** How much of an article its codings cover together: the most that one of them says; everything where nothing is said. */
export function codingDepthOf({ codings = [] }: Pick<Article, "codings">): CodingDepth {
  if (codings.length === 0) return "full";
  return depths.findLast((depth) => codings.some((coding) => (coding.depth ?? "full") === depth)) ?? "full";
}

/** The lists of an article that a depth does not ask for. */
export const beyondDepth = {
  visits: ["meetings", "agreements", "statements", "quantities", "times", "relations"],
  agreements: ["statements", "quantities", "times", "relations"],
  full: [],
} as const satisfies Readonly<Record<CodingDepth, readonly (keyof Article)[]>>;

/** An article reduced to a depth: without the lists that it does not ask for and, below full depth, without mentions. */
export function atDepth(article: Article, depth: CodingDepth): Article {
  if (depth === "full") return article;
  const reduced: Article = { ...article };
  for (const list of beyondDepth[depth]) delete reduced[list];
  if (reduced.entities) reduced.entities = reduced.entities.map((entity) => ({ ...entity, mentions: [] }));
  return reduced;
}

/** The less of two depths. */
export function lesserDepth(a: CodingDepth, b: CodingDepth): CodingDepth {
  return depths.find((depth) => depth === a || depth === b) ?? "full";
}
