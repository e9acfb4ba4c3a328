import * as z from "zod";
import { meta as registry, type SchemaMeta } from "../metadata/meta.ts";
import { AuthoredMentionSchema, AuthoredQuoteSchema, AuthoredQuotesSchema } from "./authored-quote.ts";
import { NoteSchema } from "./coded.ts";
import { limits } from "./limits.ts";
import { itemOf, type Node, namedOf, nodeOf, type Schema, shapeOf } from "./node.ts";

const because = NoteSchema.exactOptional().register(registry, {
  label: { en: "Reason", ar: "السبب" },
  description: "Makes the value inferred, and says why.",
  arabic: "يجعل القيمة مستنتجة، ويبيّن السبب.",
  narrows: true,
});
const derived = new WeakMap<Schema, z.ZodType>();

/** Derives the authored form of an article schema: quotes instead of spans, without fields that can be computed. */
export function authoredOf(field: Schema): z.ZodType {
  const schema = namedOf(nodeOf(field).schema);
  const known = derived.get(schema);
  if (known) return known;
  const made = derive(nodeOf(schema));
  derived.set(schema, made);
  return made;
}

function derive({ schema, meta }: Node): z.ZodType {
  if (meta.block === "evidence") return AuthoredQuoteSchema;
  if (meta.block === "evidence-list") return AuthoredQuotesSchema;
  if (meta.block === "mention-list") return z.array(AuthoredMentionSchema).min(1).max(limits.mentions);
  const item = itemOf(schema);
  const isLeaf = !item && !shapeOf(schema);
  if (isLeaf || isPlain(schema)) return schema as z.ZodType;
  if (item) return deriveArray(schema as z.core.$ZodArray, authoredOf(item));
  const { id, description } = meta;
  return z.strictObject(deriveShape(shapeOf(schema) ?? {}, meta)).register(registry, {
    ...(id ? { id: id === "Article" ? "Coding" : `Authored${id}` } : {}),
    ...(description ? { description } : {}),
    ...(meta.block ? { block: meta.block } : {}),
    ...(meta.concept ? { concept: meta.concept } : {}),
  });
}

// Whether the schema is the same in the authored form.
function isPlain(field: Schema): boolean {
  const { schema, meta } = nodeOf(field);
  if (meta.block || meta.authored || meta.inherits) return false;
  const item = itemOf(schema);
  return item ? isPlain(item) : Object.values(shapeOf(schema) ?? {}).every(isPlain);
}

function deriveArray(schema: z.core.$ZodArray, item: z.ZodType): z.ZodType {
  const list = schema as z.ZodArray;
  return list.clone({ ...list._zod.def, element: item }) as z.ZodType;
}

function deriveShape(shape: Readonly<Record<string, Schema>>, meta: SchemaMeta): Record<string, z.ZodType> {
  const authored: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(shape)) {
    const node = nodeOf(field);
    if (node.meta.authored === "absent") continue;
    const name = node.meta.block === "evidence-list" ? "quote" : key;
    const leaf =
      node.meta.block === "evidence-list" &&
      (meta.block === "coded" || meta.block === "claim" || meta.block === "time");
    const optional = node.optional || leaf || node.meta.authored === "optional" || node.meta.inherits !== undefined;
    const value = described(authoredOf(field), node.meta.description);
    authored[name] = optional ? narrowing((value as z.ZodString).exactOptional(), node.meta) : value;
  }
  if (meta.block === "coded" || meta.block === "claim") authored["because"] = because;
  return authored;
}

function narrowing(wrapper: z.ZodType, { narrows, description }: SchemaMeta): z.ZodType {
  return narrows ? wrapper.register(registry, { narrows, ...(description ? { description } : {}) }) : wrapper;
}

function described(schema: z.ZodType, description: string | undefined): z.ZodType {
  return description && registry.get(schema)?.description !== description
    ? schema.clone().register(registry, { description })
    : schema;
}
