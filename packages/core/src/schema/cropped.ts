import type * as z from "zod";
import { itemOf, nodeOf, type Schema, shapeOf } from "./node.ts";

/** Where the lists of a schema are, and how long they may be; parts without lists are absent. */
interface CropPlan {
  list?: { most: number; item: CropPlan | undefined };
  fields?: readonly (readonly [key: string, plan: CropPlan])[];
}

const plans = new WeakMap<Schema, { plan: CropPlan | undefined }>();

/** Shortens lists that are too long: one item more than a list may have shows that it is. The rest is shared, not copied. */
export function cropped(field: Schema, value: unknown): unknown {
  const plan = planOf(field);
  return plan ? croppedBy(plan, value) : value;
}

/** Of a union, the form that a large list or object can have. */
export function formFor(schema: Schema, value: unknown): Schema | undefined {
  if (schema._zod.def.type !== "union") return undefined;
  const { options } = (schema as z.core.$ZodUnion)._zod.def;
  return options.find((option) => (Array.isArray(value) ? itemOf : shapeOf)(nodeOf(option).schema));
}

/** How many items a list may have. */
export function maximumOf(schema: Schema): number {
  const checks = (schema as z.core.$ZodArray)._zod.def.checks ?? [];
  const maxima = checks.map(({ _zod: { def } }) => (def as { maximum?: number }).maximum ?? Number.POSITIVE_INFINITY);
  return maxima[0] ?? Number.POSITIVE_INFINITY;
}

function planOf(field: Schema): CropPlan | undefined {
  const known = plans.get(field);
  if (known) return known.plan;
  const { schema } = nodeOf(field);
  const [list, fields] = [listIn(formFor(schema, []) ?? schema), fieldsIn(formFor(schema, {}) ?? schema)];
  const plan =
    list || fields.length > 0 ? { ...(list ? { list } : {}), ...(fields.length > 0 ? { fields } : {}) } : undefined;
  plans.set(field, { plan });
  return plan;
}

function listIn(schema: Schema): CropPlan["list"] {
  const item = itemOf(schema);
  return item && { most: maximumOf(schema), item: planOf(item) };
}

function fieldsIn(schema: Schema): (readonly [string, CropPlan])[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const plan = planOf(field);
    return plan ? [[key, plan] as const] : [];
  });
}

function croppedBy({ list, fields }: CropPlan, value: unknown): unknown {
  if (Array.isArray(value)) return list ? croppedList(list, value) : value;
  return fields && typeof value === "object" && value !== null ? croppedFields(fields, value) : value;
}

function croppedList({ most, item }: NonNullable<CropPlan["list"]>, whole: unknown[]): unknown[] {
  const list = whole.length > most + 1 ? whole.slice(0, most + 1) : whole;
  if (!item) return list;
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const now = croppedBy(item, list[i]);
    if (now === list[i]) continue;
    copy ??= [...list];
    copy[i] = now;
  }
  return copy ?? list;
}

function croppedFields(fields: NonNullable<CropPlan["fields"]>, value: object): object {
  let copy: Record<string, unknown> | undefined;
  for (const [key, plan] of fields) {
    const child = (value as Record<string, unknown>)[key];
    if (child === undefined) continue;
    const now = croppedBy(plan, child);
    if (now === child) continue;
    copy ??= { ...value };
    copy[key] = now;
  }
  return copy ?? value;
}
