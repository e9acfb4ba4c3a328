import type { Schema } from "../schema/node.ts";
import { parseShape } from "../schema/shape-faults.ts";
import type { ValidateOptions } from "./options.ts";
import { shapeCodes } from "./shape-codes.ts";
import { type ShapeIssues, shapeIssues } from "./shape-issues.ts";

const codesOfShape = Object.keys(shapeCodes).length;

/** Checks the shape of an input against a schema. */
export function checkShape(
  schema: Schema,
  input: unknown,
  { locale = "en", maxIssues = 100 }: ValidateOptions,
): { ok: true; value: unknown } | ({ ok: false } & ShapeIssues) {
  // So many faults of all codes that more than `maxIssues` of some code are found.
  const parsed = parseShape(schema, input, maxIssues * codesOfShape);
  if (parsed.ok) return parsed;
  const { issues, notListed } = shapeIssues(parsed.issues, { schema, input, locale, most: maxIssues });
  return {
    ok: false,
    issues,
    notListed: parsed.isCut ? notListed.map((one) => ({ ...one, orMore: true })) : notListed,
  };
}
