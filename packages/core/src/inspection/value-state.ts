import type { FactNode } from "../article/article-index.ts";

/** What a coded value, a tie or a date says it rests on: stated, inferred or external; undefined for any other fact. */
export function stateOf({ node, block }: FactNode): "stated" | "inferred" | "external" | undefined {
  if (block === "time") return node["basis"] === "external" ? "external" : "stated";
  if (block !== "coded" && block !== "claim") return undefined;
  return node["state"] as "stated" | "inferred" | "external";
}

/** The key under which a value names the source it was taken from; in a tie `source` is the entity it goes out from. */
export function sourceKeyOf({ key }: FactNode): "source" | "citation" {
  return key === "relations" ? "citation" : "source";
}
