import * as z from "zod";
import { meta } from "../schema/meta.ts";
import type { Schema } from "../schema/node.ts";

/** A JSON object. */
export type Json = { [key: string]: unknown };

/** The drafts of JSON Schema that are written. */
export type Draft = "draft-2020-12" | "draft-07";

/** The keys of our `.meta` that are no JSON Schema; those with a name here are published under it. */
const published: Readonly<Record<string, string | undefined>> = {
  ref: "x-ref",
  reserved: "x-reserved",
  codelist: "x-codelist",
  block: undefined,
  concept: undefined,
  authored: undefined,
  inherits: undefined,
  tsType: undefined,
  arabic: undefined,
  since: "x-since",
};

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
export function jsonSchemaOf(schema: Schema, target: Draft): Json {
  const exported = z.toJSONSchema(schema as z.ZodType, {
    target,
    metadata: meta,
    override({ zodSchema, jsonSchema, path }) {
      refuseLosses(zodSchema, path);
      const json = jsonSchema as Json;
      for (const [key, name] of Object.entries(published)) {
        if (json[key] === undefined) continue;
        if (name) json[name] = json[key];
        delete json[key];
      }
    },
  }) as Json;
  return hoisted(exported, target);
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

// A root with a name is exported as a bare reference, which some validators and all language-model services refuse.
function hoisted(schema: Json, target: string): Json {
  const key = target === "draft-07" ? "definitions" : "$defs";
  const name =
    String(schema["$ref"] ?? "")
      .split("/")
      .at(-1) ?? "";
  const definitions = { ...(schema[key] as Record<string, Json>) };
  const root = definitions[name];
  if (!root) return schema;
  delete definitions[name];
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { $schema: schema["$schema"], title: name, ...root, [key]: sorted };
}
