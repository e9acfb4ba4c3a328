import type { Path } from "../article/path.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";

/** The schema of the field at a path, and its shape if it is an object; undefined if the schema does not have the path. */
export function schemaAt(
  root: Schema,
  path: Path,
): { field: Schema; shape?: Readonly<Record<string, Schema>> } | undefined {
  let field = root;
  for (const key of path) {
    const next = stepInto(nodeOf(field).schema, key);
    if (!next) return undefined;
    field = next;
  }
  const shape = objectShape(nodeOf(field).schema);
  return shape ? { field, shape } : { field };
}

function stepInto(schema: Schema, key: string | number): Schema | undefined {
  if (schema._zod.def.type === "union") {
    const options = (schema as Schema & { _zod: { def: { options: Schema[] } } })._zod.def.options;
    for (const option of options) {
      const found = stepInto(nodeOf(option).schema, key);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof key === "number") return itemOf(schema);
  const shape = shapeOf(schema) ?? {};
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function objectShape(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  if (schema._zod.def.type !== "union") return shapeOf(schema);
  const options = (schema as Schema & { _zod: { def: { options: Schema[] } } })._zod.def.options;
  return options.map((option) => objectShape(nodeOf(option).schema)).find(Boolean);
}

/** The value at a path of plain data; undefined if it does not exist. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
