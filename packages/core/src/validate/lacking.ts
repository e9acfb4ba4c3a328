import type { Issue } from "../article/issue.ts";
import type { CheckOptions } from "../rules/ready-rules.ts";
import { ArticleSchema } from "../schema/article.ts";
import { itemOf, nodeOf, type Schema, shapeOf } from "../schema/node.ts";
import { checkShape } from "./check-shape.ts";
import { schemaAt } from "./schema-at.ts";
import { shapeCodes } from "./shape-codes.ts";

/** Fields that an author may omit where they can be computed but that cannot be computed here, such as the basis of a date. */
export function lacking(part: unknown, { locale, most }: CheckOptions): Issue[] {
  const plan = planOf(ArticleSchema);
  if (!plan || !mayLack(plan, part)) return [];
  const shape = checkShape(ArticleSchema, part, { locale, maxIssues: most });
  if (shape.ok) return [];
  return shape.issues.filter(({ code, path }) => {
    if (code !== shapeCodes.required.code) return false;
    const at = schemaAt(ArticleSchema, path);
    return at !== undefined && isOmittable(at.field);
  });
}

function isOmittable(field: Schema): boolean {
  return nodeOf(field).meta.authored === "optional";
}

/** Where fields that an author may omit can be absent; parts without such fields are left out. */
interface LackPlan {
  /** True for what may have several forms: only the check of its shape can tell. */
  isUnclear?: true;
  item?: LackPlan;
  /** The required fields that an author may omit. */
  due: readonly string[];
  parts: readonly (readonly [key: string, plan: LackPlan])[];
}

const plans = new WeakMap<Schema, { plan: LackPlan | undefined }>();

function planOf(field: Schema): LackPlan | undefined {
  const known = plans.get(field);
  if (known) return known.plan;
  const { schema } = nodeOf(field);
  const plan = schema._zod.def.type === "union" ? unclear : planOfParts(itemOf(schema), shapeOf(schema));
  plans.set(field, { plan });
  return plan;
}

const unclear: LackPlan = { isUnclear: true, due: [], parts: [] };

function planOfParts(item: Schema | undefined, shape: ReturnType<typeof shapeOf>): LackPlan | undefined {
  const ofItem = item && planOf(item);
  if (item) return ofItem && { item: ofItem, due: [], parts: [] };
  const fields = Object.entries(shape ?? {});
  const due = fields.filter(([, field]) => !nodeOf(field).optional && isOmittable(field)).map(([key]) => key);
  const parts = fields.flatMap(([key, field]) => {
    const plan = planOf(field);
    return plan ? [[key, plan] as const] : [];
  });
  return due.length > 0 || parts.length > 0 ? { due, parts } : undefined;
}

/** Whether a part may lack such a field; false only if it certainly does not. */
function mayLack({ isUnclear, item, due, parts }: LackPlan, value: unknown): boolean {
  if (isUnclear) return true;
  if (typeof value !== "object" || value === null) return false;
  if (item) return Array.isArray(value) && value.some((one) => mayLack(item, one));
  const object = value as Readonly<Record<string, unknown>>;
  if (due.some((key) => object[key] === undefined)) return true;
  return parts.some(([key, plan]) => object[key] !== undefined && mayLack(plan, object[key]));
}
