import type { FactNode } from "../../article/article-index.ts";
import { traitBits } from "./trait-bits.ts";

const { unquoted, quotes, participant, alternatives, cited, worded, unstated, first } = traitBits.fact;

/** The traits of facts, which follow from their fields. */
export function factTraits(facts: readonly FactNode[]): number[] {
  const traits: number[] = [];
  for (let i = 0; i < facts.length; i++) traits.push(traitsOf(facts[i] as FactNode));
  return traits;
}

function traitsOf({ node, parent, key, block }: FactNode): number {
  const { evidence, value, source, citation } = node;
  let traits = evidence.length > 1 ? quotes : evidence.length === 0 ? unquoted : 0;
  if (typeof node["entity"] === "string") traits |= participant;
  if (node["alternatives"] !== undefined) traits |= alternatives;
  if (typeof value === "object") traits |= worded;
  // the source of a statement is a list
  if ((typeof source === "object" && !Array.isArray(source)) || citation !== undefined) traits |= cited;
  if (block === "time" ? node["basis"] === "external" : node["state"] !== undefined && node["state"] !== "stated")
    traits |= unstated;
  const list = (parent as Record<string, unknown>)[key];
  return Array.isArray(list) && list[0] === node ? traits | first : traits;
}
