import type { FactNode } from "../article/article-index.ts";

/** The values that a coded value or a date gives beside its own. */
export function alternativesOf(node: FactNode["node"]): readonly FactNode["node"][] {
  return (node["alternatives"] ?? []) as FactNode["node"][];
}
