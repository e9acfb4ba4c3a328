import type * as z from "zod";
import { meta, type SchemaMeta } from "../metadata/meta.ts";

/** Any schema of ours. */
export type Schema = z.core.$ZodType;

/** A schema seen without its optional wrapper. */
export interface Node {
  schema: Schema;
  optional: boolean;
  meta: SchemaMeta;
}

// the registry makes a new object of inherited metadata every time it is asked
const nodes = new WeakMap<Schema, Node>();

/** Looks through the optional wrapper; the metadata of the wrapper wins over that of the schema within. */
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

/** The shape of an object schema, else undefined. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return schema._zod.def.type === "object" ? (schema as z.core.$ZodObject)._zod.def.shape : undefined;
}

/** The item schema of an array schema, else undefined. */
export function itemOf(schema: Schema): Schema | undefined {
  return schema._zod.def.type === "array" ? (schema as z.core.$ZodArray)._zod.def.element : undefined;
}

/** The named schema that a field describes anew, else the schema itself. */
export function namedOf(schema: Schema): Schema {
  for (let s: Schema | undefined = schema; s; s = s._zod.parent) if (metaOf(s).id) return s;
  return schema;
}

/** The name of the generated type a schema stands for, if it has one of its own. */
export function typeNameOf(schema: Schema): string | undefined {
  for (let s: Schema | undefined = nodeOf(schema).schema; s; s = s._zod.parent) {
    const meta = metaOf(s);
    if (meta.id ?? meta.tsType) return meta.id ?? meta.tsType;
  }
  return undefined;
}
