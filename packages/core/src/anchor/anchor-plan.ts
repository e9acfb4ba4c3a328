import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";

/** How to anchor the values of one schema, worked out once. */
export interface AnchorPlan {
  kind: "mentions" | "list" | "object" | "value";
  /** The plan of the items of a list. */
  item?: AnchorPlan;
  /** The fields of an object, in the order of the schema. */
  fields: readonly PlannedField[];
  /** The position of each key that is read of an authored object: its fields, then the keys that only an author writes. */
  slots: ReadonlyMap<string, number>;
  /** The field for the quotes that support an object. */
  evidence?: string;
  /** The fields that are one quote each. */
  singles: readonly string[];
  /** The fields that an object inherits through a reference, each with the field of the reference. */
  inherited: readonly { key: string; inherits: string }[];
}

/** A field of an object. */
export interface PlannedField {
  key: string;
  plan: AnchorPlan;
  /** Whether its authored value becomes the value of the article, once anchored. */
  isCarried: boolean;
  /** What a building block computes if it is not written: the state of a coded value, its reason, the basis of a date. */
  computes?: Computed;
}

/** The keys that building blocks compute. */
export type Computed = "note" | "state" | "basis";

const computedKeys: ReadonlySet<string> = new Set<Computed>(["note", "state", "basis"]);

/** The keys of building blocks that an article has in another form. */
const authoredKeys = ["quote", "because", "source", "citation", "basis"] as const;

const none: Omit<AnchorPlan, "kind"> = { fields: [], slots: new Map(), singles: [], inherited: [] };
const plans = new WeakMap<Schema, AnchorPlan>();

/** The plan of a schema. */
export function anchorPlanOf(field: Schema): AnchorPlan {
  const known = plans.get(field) ?? makePlan(field);
  plans.set(field, known);
  return known;
}

function makePlan(field: Schema): AnchorPlan {
  const { schema, meta } = nodeOf(field);
  if (meta.block === "mention-list") return { ...none, kind: "mentions" };
  const item = itemOf(schema);
  if (item) return { ...none, kind: "list", item: anchorPlanOf(item) };
  const shape = shapeOf(schema);
  return shape ? objectPlan(shape) : { ...none, kind: "value" };
}

function objectPlan(shape: Readonly<Record<string, Schema>>): AnchorPlan {
  const fields = Object.entries(shape).map(([key, field]) => ({ key, field, meta: nodeOf(field).meta }));
  const evidence = fields.find(({ meta }) => meta.block === "evidence-list")?.key;
  return {
    kind: "object",
    fields: fields.map(({ key, field, meta }) => ({
      key,
      plan: anchorPlanOf(field),
      isCarried: meta.authored !== "absent" && meta.block !== "evidence",
      ...(computedKeys.has(key) ? { computes: key as Computed } : {}),
    })),
    slots: slotsOf(fields.map(({ key }) => key)),
    singles: fields.filter(({ meta }) => meta.block === "evidence").map(({ key }) => key),
    inherited: fields.flatMap(({ key, meta: { inherits } }) => (inherits === undefined ? [] : [{ key, inherits }])),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function slotsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const slots = new Map(keys.map((key, i) => [key, i]));
  for (const key of authoredKeys) if (!slots.has(key)) slots.set(key, slots.size);
  return slots;
}

/** The values of an authored object by the slots of its plan: looking up the absent keys of many forms of objects takes longer. */
export class Written {
  readonly #slots: ReadonlyMap<string, number>;
  readonly #values: unknown[];

  constructor({ slots }: AnchorPlan, object: Readonly<Record<string, unknown>>) {
    this.#slots = slots;
    this.#values = new Array(slots.size).fill(undefined);
    for (const key in object) {
      const slot = slots.get(key);
      if (slot !== undefined) this.#values[slot] = object[key];
    }
  }

  /** The value of the field at a position of the plan. */
  at(slot: number): unknown {
    return this.#values[slot];
  }

  /** The value of a key. */
  get(key: string): unknown {
    return this.#values[this.#slots.get(key) as number];
  }
}
