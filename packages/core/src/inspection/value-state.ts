import type { FactNode } from "../article/article-index.ts";

/** The basis of a coded value, a relation or a date: stated, inferred or external; undefined for any other fact. */
export function stateOf({ node, block }: FactNode): "stated" | "inferred" | "external" | undefined {
  if (block === "time") return node["basis"] === "external" ? "external" : "stated";
  if (block !== "coded" && block !== "claim") return undefined;
  return node["state"] as "stated" | "inferred" | "external";
}

/** The key with which a value names its external source; in a relation, `source` is the entity where the relation starts. */
export function sourceKeyOf({ key }: FactNode): "source" | "citation" {
  return key === "relations" ? "citation" : "source";
}
