import type * as z from "zod";
import type { Path } from "../article/path.ts";
import { limits } from "../schema/limits.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";
import { keysAsMeant } from "./meant-key.ts";

/** The original keys of the parts of a kept object or list. */
type Origins = WeakMap<object, ReadonlyMap<string | number, string | number>>;

/** What remains of a coding after everything of the wrong type is removed. */
export interface SoundPart {
  value: unknown;
  /** Converts a path in the kept value to a path in the original. */
  writtenPath(path: Path): Path;
}

/**
 * Keeps what has the right type. A string stays even if its code is unknown, a misspelt key counts as the key it means,
 * and an object stays even if it lacks a field, so that its quotes are looked up and its ids count.
 */
export function soundPart(schema: Schema, written: unknown): SoundPart {
  const origins: Origins = new WeakMap();
  const value = kept(schema, written, origins) ?? blankOf(schema);
  return { value, writtenPath: (path) => originalPath(value, path, origins) };
}

/** The part of a coding whose shape is certain: all of it. */
export function soundWhole(value: unknown): SoundPart {
  return { value, writtenPath: (path) => path };
}

function originalPath(value: unknown, path: Path, origins: Origins): Path {
  let node = value;
  return path.map((key) => {
    const holder = node;
    const isInside = typeof holder === "object" && holder !== null;
    node = isInside && Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
    return (isInside ? origins.get(holder)?.get(key) : undefined) ?? key;
  });
}

function kept(field: Schema, written: unknown, origins: Origins): unknown {
  const { schema } = nodeOf(field);
  if (schema._zod.def.type === "union") return keptForm(schema as z.core.$ZodUnion, written, origins);
  const item = itemOf(schema);
  if (item) return Array.isArray(written) ? keptList(item, written, origins) : undefined;
  const shape = shapeOf(schema);
  if (shape) return isMap(written) ? keptObject(shape, written, origins) : undefined;
  if (schema._zod.def.type === "record") return isMap(written) ? keptRecord(schema, written) : undefined;
  return isLeaf(schema, written) ? written : undefined;
}

function keptForm({ _zod: { def } }: z.core.$ZodUnion, written: unknown, origins: Origins): unknown {
  for (const option of def.options) {
    const value = kept(option, written, origins);
    if (value !== undefined && !lacksWords(option, value)) return value;
  }
  return undefined;
}

// An object matches one of several forms only if it has all required fields: a quote without its words does not.
function lacksWords(option: Schema, value: unknown): boolean {
  const required = Object.entries(shapeOf(nodeOf(option).schema) ?? {}).filter(([, field]) => !nodeOf(field).optional);
  return isMap(value) && required.some(([key]) => value[key] === undefined);
}

function keptList(item: Schema, written: readonly unknown[], origins: Origins): unknown[] {
  const list: unknown[] = [];
  const from = new Map<number, number>();
  for (const [i, one] of written.slice(0, limits.list).entries()) {
    const value = kept(item, one, origins);
    if (value === undefined) continue;
    from.set(list.length, i);
    list.push(value);
  }
  origins.set(list, from);
  return list;
}

function keptObject(
  shape: Readonly<Record<string, Schema>>,
  written: Readonly<Record<string, unknown>>,
  origins: Origins,
): object {
  const object: Record<string, unknown> = {};
  const from = keysAsMeant(Object.keys(shape), written);
  for (const [key, field] of Object.entries(shape)) {
    const own = from.get(key) ?? key;
    const value = Object.hasOwn(written, own) ? kept(field, written[own], origins) : undefined;
    const filled = value ?? (nodeOf(field).optional ? undefined : blankOf(field));
    if (filled !== undefined) object[key] = filled;
  }
  origins.set(object, from);
  return object;
}

function keptRecord(schema: Schema, written: Readonly<Record<string, unknown>>): object {
  const { valueType } = (schema as z.core.$ZodRecord)._zod.def;
  return Object.fromEntries(
    Object.entries(written).filter(([key, value]) => key !== "__proto__" && isOfType(valueType, value)),
  );
}

function isOfType(schema: Schema, value: unknown): boolean {
  const item = itemOf(nodeOf(schema).schema);
  return item ? Array.isArray(value) && value.every((one) => isLeaf(item, one)) : isLeaf(schema, value);
}

// Unknown codes and dates in the wrong format stay, so that other faults of their owner can also be reported.
function isLeaf(schema: Schema, value: unknown): boolean {
  const { def } = nodeOf(schema).schema._zod;
  const { type } = def;
  if (typeof value === "string")
    return value.length <= limits.quoteUnits && ["string", "enum", "literal"].includes(type);
  // `negated: true`: a field that is true or absent
  if (type === "literal") return (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values.includes(value as true);
  return typeof value === type && (type === "number" || type === "boolean");
}

// A missing list, object or map counts as empty, so that its readers get a value of the right type.
function blankOf(field: Schema): unknown {
  const { schema } = nodeOf(field);
  if (itemOf(schema)) return [];
  if (schema._zod.def.type === "record") return {};
  const shape = shapeOf(schema);
  if (!shape) return undefined;
  const required = Object.entries(shape).filter(([, inner]) => !nodeOf(inner).optional);
  return Object.fromEntries(
    required.map(([key, inner]) => [key, blankOf(inner)]).filter(([, value]) => value !== undefined),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
