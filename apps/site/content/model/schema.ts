import { articleJsonSchema, codingJsonSchema } from "@diplomatic-visits/core";
import { readSchema } from "./read-schema.ts";
import type { SchemaNode } from "./schema-node.ts";

export type { SchemaNode };

/** The two forms, as core publishes them. */
export const schemas = { article: readSchema(articleJsonSchema()), coding: readSchema(codingJsonSchema()) } as const;

/** Which of the two forms a node belongs to. */
export type Form = keyof typeof schemas;

/** The named parts of a form, including the form itself. */
export function definitionsOf(form: Form): Map<string, SchemaNode> {
  const { $defs = {}, ...root } = schemas[form];
  return new Map([[root.title ?? "", root], ...Object.entries($defs)]);
}

const definitions = { article: definitionsOf("article"), coding: definitionsOf("coding") };

/** The name a node refers to. */
export function referenceOf({ $ref }: SchemaNode): string | undefined {
  return $ref?.split("/").at(-1);
}

/** A node merged with its reference target; its own description and marks take precedence. */
export function resolved(node: SchemaNode, form: Form): SchemaNode {
  const name = referenceOf(node);
  const target = name === undefined ? undefined : definitions[form].get(name);
  return target ? { ...target, ...node } : node;
}

/** The name of an inline object that every page uses. */
export function inlineName({ properties = {} }: SchemaNode): "Coded" | "Claim" | undefined {
  if (!("value" in properties && ("evidence" in properties || "quote" in properties))) return undefined;
  if (!("state" in properties || "because" in properties)) return undefined;
  return "alternatives" in properties ? "Coded" : "Claim";
}

/** The context of a place: the named concepts on the path, the innermost last, and the codelist of the value. */
export interface Passed {
  concepts: string[];
  codelist?: string;
}

/** Follows a path of keys and numbers through a form. */
export function passed(path: readonly (string | number)[], form: Form): Passed {
  const concepts = [schemas[form].title ?? ""];
  let node: SchemaNode | undefined = schemas[form];
  for (const step of path) {
    node = below(node, step, form);
    if (!node) break;
    const name = referenceOf(node) ?? inlineName(node);
    if (name) concepts.push(name);
  }
  const codelist = node && resolved(node, form).codelist;
  return { concepts, ...(codelist === undefined ? {} : { codelist }) };
}

function below(node: SchemaNode, step: string | number, form: Form): SchemaNode | undefined {
  const here = resolved(node, form);
  if (typeof step === "number") {
    const list = here.items ? here : here.anyOf?.map((one) => resolved(one, form)).find(({ items }) => items);
    return list?.items;
  }
  const object = here.properties
    ? here
    : here.anyOf?.map((one) => resolved(one, form)).find(({ properties }) => properties);
  const { additionalProperties } = here;
  return object?.properties?.[step] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
}
