import * as z from "zod";
import { meta } from "../metadata/meta.ts";
import type { Schema } from "../schema/node.ts";
import { annotate } from "./json-schema-annotations.ts";
import { withDefinitions } from "./json-schema-definitions.ts";
import type { JsonSchema } from "./json-schema-json.ts";

export type { JsonSchema };

/** The supported drafts of JSON Schema. */
export type JsonSchemaDraft = "draft-2020-12" | "draft-07";

const shapes = new Set([
  "object",
  "array",
  "record",
  "string",
  "number",
  "boolean",
  "literal",
  "enum",
  "union",
  "optional",
]);
const checks = new Set(["min_length", "max_length", "greater_than", "less_than", "number_format", "string_format"]);

/** Exports a schema as JSON Schema; throws on anything the export would lose. */
export function jsonSchemaOf(schema: Schema, target: JsonSchemaDraft): JsonSchema {
  const exported = z.toJSONSchema(schema as z.ZodType, {
    target,
    metadata: meta,
    override({ zodSchema, jsonSchema, path }) {
      refuseLosses(zodSchema, path);
      annotate(zodSchema, jsonSchema as JsonSchema);
      endWhole(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  return withDefinitions(exported, target === "draft-07" ? "definitions" : "$defs");
}

// In Python, `$` also matches before a line feed at the end: no value with a pattern may contain one.
function endWhole(json: JsonSchema): void {
  if (typeof json["pattern"] === "string" && json["pattern"].endsWith("$"))
    json["not"] = { type: "string", pattern: "\n" };
}

function refuseLosses(schema: Schema, path: (string | number)[]): void {
  const { type, checks: own = [] } = schema._zod.def as { type: string; checks?: z.core.$ZodCheck[] };
  const at = `at ${path.join("/") || "the root"}`;
  if (!shapes.has(type)) throw new Error(`JSON Schema cannot say "${type}" ${at}`);
  for (const check of own) {
    const def = check._zod.def as { check: string; pattern?: RegExp };
    if (!checks.has(def.check)) throw new Error(`JSON Schema would lose the check "${def.check}" ${at}`);
    if (def.pattern?.flags) throw new Error(`JSON Schema would lose the flags of ${def.pattern} ${at}`);
    if (def.pattern && /\\[dDwWsSpPbB]|\(\?[^:]/.test(def.pattern.source))
      throw new Error(`${def.pattern} means something else in other languages, ${at}`);
  }
}
