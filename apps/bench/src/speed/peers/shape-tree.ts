import { ArticleSchema } from "@diplomatic-visits/core";
import type * as z from "zod";

type Schema = z.core.$ZodType;

/** The schema of an article as a plain tree, from which the schemas of other libraries are written. */
export type ShapeNode =
  | { kind: "object"; fields: { key: string; optional: boolean; node: ShapeNode }[] }
  | { kind: "array"; item: ShapeNode; min?: number; max?: number }
  | { kind: "record"; key: ShapeNode; value: ShapeNode }
  | { kind: "string"; min?: number; max?: number; pattern?: RegExp }
  | { kind: "number"; integer: boolean; min?: number; max?: number }
  | { kind: "values"; values: readonly unknown[] }
  | { kind: "boolean" };

interface Bounds {
  min?: number;
  max?: number;
  pattern?: RegExp;
}

const known = new Map<Schema, ShapeNode>();

/** The tree of the article; throws on a construct that it does not know, so that no peer checks less than Zod. */
export function articleShape(): ShapeNode {
  return shapeOf(ArticleSchema as unknown as Schema);
}

// A schema that occurs in many places is one node, so that writers can name it once.
function shapeOf(schema: Schema): ShapeNode {
  const made = known.get(schema) ?? madeFrom(schema);
  known.set(schema, made);
  return made;
}

function madeFrom(schema: Schema): ShapeNode {
  const { def } = schema._zod;
  const bounds = boundsOf(def);
  switch (def.type) {
    case "object":
      return { kind: "object", fields: fieldsOf(def as z.core.$ZodObjectDef) };
    case "array":
      return { kind: "array", item: shapeOf((def as z.core.$ZodArrayDef).element), ...bounds };
    case "record": {
      const { keyType, valueType } = def as z.core.$ZodRecordDef;
      return { kind: "record", key: shapeOf(keyType), value: shapeOf(valueType) };
    }
    case "string":
      return { kind: "string", ...bounds };
    case "number":
      return { kind: "number", integer: (def as { format?: string }).format === "safeint", ...bounds };
    case "boolean":
      return { kind: "boolean" };
    case "enum":
      return { kind: "values", values: Object.values((def as z.core.$ZodEnumDef).entries) };
    case "literal":
      return { kind: "values", values: (def as z.core.$ZodLiteralDef<never>).values };
    default:
      throw new Error(`the bench does not know schemas of type ${def.type}`);
  }
}

function fieldsOf({ shape, catchall }: z.core.$ZodObjectDef) {
  if (catchall?._zod.def.type !== "never") throw new Error("an object that allows unknown keys");
  return Object.entries(shape).map(([key, field]) => {
    const optional = field._zod.def.type === "optional";
    const inner = optional ? (field._zod.def as z.core.$ZodOptionalDef).innerType : field;
    return { key, optional, node: shapeOf(inner) };
  });
}

function boundsOf({ checks = [] }: { checks?: z.core.$ZodCheck<never>[] }): Bounds {
  const bounds: Bounds = {};
  for (const { _zod } of checks) {
    const def = _zod.def as unknown as Record<string, unknown>;
    switch (def["check"]) {
      case "min_length":
        bounds.min = def["minimum"] as number;
        break;
      case "max_length":
        bounds.max = def["maximum"] as number;
        break;
      case "greater_than":
        if (!def["inclusive"]) throw new Error("an exclusive bound");
        bounds.min = def["value"] as number;
        break;
      case "less_than":
        if (!def["inclusive"]) throw new Error("an exclusive bound");
        bounds.max = def["value"] as number;
        break;
      case "string_format":
        if (bounds.pattern) throw new Error("two patterns of one string");
        bounds.pattern = def["pattern"] as RegExp;
        break;
      default:
        throw new Error(`the bench does not know the check ${def["check"]}`);
    }
  }
  return bounds;
}
