import { bullets } from "../markdown/block.ts";
import { code } from "../markdown/inline.ts";
import { type Concept, firstVersion } from "./concepts.ts";
import type { SchemaNode } from "./schema.ts";
import { typeWords } from "./type-words.ts";

/** Longer patterns do not help a reader; they are in the schema. */
const longestPattern = 200;

/** The form of a value that is not an object: its content, its pattern and the version that introduced it. */
export function plainValue({ node, form }: Concept): string {
  const { pattern } = node;
  return bullets([
    node.anyOf ? `Either ${variantWords(node, form)}` : `Holds: ${typeWords(node, form)}`,
    ...(pattern === undefined || pattern.length > longestPattern ? [] : [`Pattern: ${code(pattern)}`]),
    `Since version ${node.since ?? firstVersion} of the format`,
  ]);
}

/** The possible values, if there are several. */
export function variantWords({ anyOf = [] }: SchemaNode, form: Concept["form"]): string {
  return anyOf.map((one) => (one.properties ? "an object" : typeWords(one, form))).join(" or ");
}
