import type * as z from "zod";
import { meta, type SchemaMeta } from "../metadata/meta.ts";

/** Any schema of this format. */
export type Schema = z.core.$ZodType;

/** A schema without its optional wrapper. */
export interface Node {
  schema: Schema;
  optional: boolean;
  meta: SchemaMeta;
}

// the registry creates a new object of inherited metadata at every call
const nodes = new WeakMap<Schema, Node>();

/** Unwraps an optional schema; the metadata of the wrapper overrides that of the inner schema. */
export function nodeOf(schema: Schema): Node {
  const known = nodes.get(schema);
  if (known) return known;
  const made = makeNode(schema);
  nodes.set(schema, made);
  return made;
}

function makeNode(schema: Schema): Node {
  if (schema._zod.def.type !== "optional") return { schema, optional: false, meta: metaOf(schema) };
  const inner = nodeOf((schema as z.core.$ZodOptional)._zod.def.innerType);
  return { schema: inner.schema, optional: true, meta: { ...inner.meta, ...metaOf(schema) } };
}

/** The metadata of a schema, inherited from the schema it was derived from. */
export function metaOf(schema: Schema): SchemaMeta {
  return meta.get(schema) ?? {};
}

/** The shape of an object schema, otherwise undefined. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return schema._zod.def.type === "object" ? (schema as z.core.$ZodObject)._zod.def.shape : undefined;
}

/** The item schema of an array schema, otherwise undefined. */
export function itemOf(schema: Schema): Schema | undefined {
  return schema._zod.def.type === "array" ? (schema as z.core.$ZodArray)._zod.def.element : undefined;
}

/** The named schema that a field describes with its own words, otherwise the schema itself. */
export function namedOf(schema: Schema): Schema {
  for (let s: Schema | undefined = schema; s; s = s._zod.parent) if (metaOf(s).id) return s;
  return schema;
}

/** The name of the schema's generated type, if it has its own. */
export function typeNameOf(schema: Schema): string | undefined {
  for (let s: Schema | undefined = nodeOf(schema).schema; s; s = s._zod.parent) {
    const meta = metaOf(s);
    if (meta.id ?? meta.tsType) return meta.id ?? meta.tsType;
  }
  return undefined;
}
