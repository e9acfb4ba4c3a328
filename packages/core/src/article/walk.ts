import type { Concept } from "../metadata/concept.ts";
import type { SchemaMeta } from "../metadata/meta.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";

/** What a walk visits: an object with the `.meta` of its schema, and the object that contains it. */
interface Step {
  object: object;
  meta: SchemaMeta;
  /** The nearest object (never an array) that contains this one. */
  parent: object | undefined;
  /** The key of the parent for it or for the list that contains it. */
  key: string;
}

/** An id that refers to something: `holder[at]` is the id. */
export interface Reference {
  holder: object;
  at: string | number;
  id: string;
  concepts: readonly Concept[];
  reserved: readonly string[];
}

/** Receives what a walk finds. */
export interface Visitor {
  enter(step: Step): void;
  reference(reference: Reference): void;
}

interface Plan {
  kind: "object" | "array" | "reference" | "leaf";
  meta: SchemaMeta;
  fields: [key: string, plan: Plan][];
  item?: Plan;
}

const plans = new WeakMap<Schema, Plan>();
const leaf: Plan = { kind: "leaf", meta: {}, fields: [] };

function planOf(schema: Schema): Plan {
  const known = plans.get(schema);
  if (known) return known;
  const made = makePlan(schema);
  plans.set(schema, made);
  return made;
}

function makePlan(field: Schema): Plan {
  const { schema, meta } = nodeOf(field);
  if (meta.ref) return { kind: "reference", meta, fields: [] };
  const item = itemOf(schema);
  if (item) {
    const plan = planOf(item);
    return plan.kind === "leaf" ? leaf : { kind: "array", meta, fields: [], item: plan };
  }
  const shape = shapeOf(schema);
  if (!shape) return leaf;
  const fields = Object.entries(shape).map(([key, inner]): [string, Plan] => [key, planOf(inner)]);
  return { kind: "object", meta, fields: fields.filter(([, plan]) => plan.kind !== "leaf") };
}

/** Walks a value along its schema, in document order, and reports every object and every reference. */
export function walk(schema: Schema, value: object, visitor: Visitor): void {
  take(planOf(schema), value, { parent: undefined, key: "", visitor });
}

interface Position {
  parent: object | undefined;
  key: string;
  visitor: Visitor;
}

function take(plan: Plan, value: object, { parent, key, visitor }: Position): void {
  if (plan.kind === "array") {
    takeList(plan.item as Plan, value as unknown[], { parent, key, visitor });
    return;
  }
  visitor.enter({ object: value, meta: plan.meta, parent, key });
  for (const [name, inner] of plan.fields) {
    const child = (value as Record<string, unknown>)[name];
    if (child === undefined) continue;
    if (inner.kind === "reference") refer(inner, value, { at: name, visitor });
    else take(inner, child as object, { parent: value, key: name, visitor });
  }
}

function takeList(item: Plan, list: unknown[], position: Position): void {
  for (let i = 0; i < list.length; i++) {
    if (item.kind === "reference") refer(item, list, { at: i, visitor: position.visitor });
    else take(item, list[i] as object, position);
  }
}

function refer(plan: Plan, holder: object, { at, visitor }: { at: string | number; visitor: Visitor }): void {
  const { ref = [], reserved = [] } = plan.meta;
  const id = (holder as Record<string | number, unknown>)[at] as string;
  visitor.reference({ holder, at, id, concepts: typeof ref === "string" ? [ref] : ref, reserved });
}
