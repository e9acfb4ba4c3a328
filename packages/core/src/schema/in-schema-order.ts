import { itemOf, nodeOf, type Schema, shapeOf } from "./node.ts";

/** How a value is copied: a list, an object with known keys, a map of other values, or a value that is taken as it is. */
interface CopyPlan {
  item?: CopyPlan;
  fields?: readonly (readonly [key: string, plan: CopyPlan])[];
}

const plans = new WeakMap<Schema, CopyPlan>();

function planOf(field: Schema): CopyPlan {
  const known = plans.get(field);
  if (known) return known;
  const { schema } = nodeOf(field);
  const [item, shape] = [itemOf(schema), shapeOf(schema)];
  const plan: CopyPlan = item
    ? { item: planOf(item) }
    : shape
      ? { fields: Object.entries(shape).map(([key, inner]) => [key, planOf(inner)] as const) }
      : {};
  plans.set(field, plan);
  return plan;
}

/** Copies a value that matches a schema, with the keys of every object in the order of the schema, as Zod copies it. */
export function inSchemaOrder(field: Schema, value: unknown): unknown {
  return copied(planOf(field), value);
}

function copied(plan: CopyPlan, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (plan.item) return copiedList(plan.item, value as readonly unknown[]);
  if (!plan.fields) return { ...value };
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of plan.fields) {
    const child = (value as Record<string, unknown>)[key];
    if (child !== undefined) copy[key] = copied(inner, child);
  }
  return copy;
}

function copiedList(item: CopyPlan, list: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  for (const one of list) copy.push(copied(item, one));
  return copy;
}
