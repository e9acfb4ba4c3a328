import { itemOf, nodeOf, type Schema, shapeOf } from "./node.ts";

/** Copies a value that matches a schema, with the keys of every object in the order of the schema, as Zod copies it. */
export function inSchemaOrder(field: Schema, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { schema } = nodeOf(field);
  const item = itemOf(schema);
  if (item) return (value as unknown[]).map((one) => inSchemaOrder(item, one));
  const shape = shapeOf(schema);
  if (!shape) return { ...value };
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape))
    if (Object.hasOwn(value, key)) copy[key] = inSchemaOrder(inner, (value as Record<string, unknown>)[key]);
  return copy;
}
