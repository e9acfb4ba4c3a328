import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";

/** How to anchor the values of one schema, worked out once. */
export interface AnchorPlan {
  kind: "mentions" | "list" | "object" | "value";
  /** The plan of the items of a list. */
  item?: AnchorPlan;
  /** The fields of an object, in the order of the schema. */
  fields: readonly PlannedField[];
  /** The field for the quotes that support an object. */
  evidence?: string;
  /** The fields that are one quote each. */
  singles: readonly string[];
  /** The fields that an object inherits through a reference, each with the field of the reference. */
  inherited: readonly { key: string; inherits: string }[];
}

/** A field of an object. */
interface PlannedField {
  key: string;
  plan: AnchorPlan;
  /** Whether its authored value becomes the value of the article, once anchored. */
  isCarried: boolean;
}

const none: Omit<AnchorPlan, "kind"> = { fields: [], singles: [], inherited: [] };
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
    })),
    singles: fields.filter(({ meta }) => meta.block === "evidence").map(({ key }) => key),
    inherited: fields.flatMap(({ key, meta: { inherits } }) => (inherits === undefined ? [] : [{ key, inherits }])),
    ...(evidence === undefined ? {} : { evidence }),
  };
}
