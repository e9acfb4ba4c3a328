import type { FactNode } from "../article/article-index.ts";

/** The alternative values of a coded value or a date. */
export function alternativesOf(node: FactNode["node"]): readonly FactNode["node"][] {
  return (node["alternatives"] ?? []) as FactNode["node"][];
}
