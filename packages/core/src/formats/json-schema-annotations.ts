import { codelists } from "../codelists/all.ts";
import { type CodelistValue, findValue } from "../codelists/codelist.ts";
import { metaOf, nodeOf, type Schema, shapeOf, typeNameOf } from "../schema/node.ts";
import type { JsonSchema } from "./json-schema-json.ts";

/** The metadata keys that readers of the published schema may use. */
const published = ["ref", "reserved", "codelist", "since"] as const;

/** The metadata keys that are meaningless to readers of JSON Schema. */
const unpublished = [
  ...["block", "concept", "authored", "inherits", "narrows", "tsType"],
  ...["label", "plural", "arabic", "compared"],
] as const;

/** Longer lists are for look-up, not for reading: their values are listed without definitions. */
const mostDefinitions = 100;

/** Adds to an exported node what editors and code generators read: definitions of codes, titles of blocks, a comment. */
export function annotate(schema: Schema, json: JsonSchema): void {
  defineValues(schema, json);
  nameBlock(schema, json);
  comment(json);
}

function defineValues(schema: Schema, json: JsonSchema): void {
  const list = codelists[String(json["codelist"])];
  const values = json["enum"] as readonly string[] | undefined;
  if (!list || !values || values.length > mostDefinitions) return;
  delete json["enum"];
  // a field that refers to the list gets its values by the reference
  if (metaOf(schema).id === undefined) return;
  json["oneOf"] = values.map((value) => {
    const { label, definition } = findValue(list, value) as CodelistValue;
    return { const: value, title: label.en, description: definition };
  });
}

const blockTitles = { coded: "Coded", claim: "Claimed" } as const;

// Code generators name a class by its title; without one, thirty classes were named Alternative1 to Alternative30.
function nameBlock(schema: Schema, json: JsonSchema): void {
  const { block } = metaOf(schema);
  const shape = shapeOf(schema);
  const value = shape?.["value"];
  if (!value || (block !== "coded" && block !== "claim")) return;
  json["title"] = `${"because" in shape ? "Authored" : ""}${blockTitles[block]}${valueNameOf(value)}`;
}

function valueNameOf(value: Schema): string {
  const { ref } = nodeOf(value).meta;
  if (Array.isArray(ref)) return "Id";
  return ref ? `${ref[0]?.toUpperCase()}${ref.slice(1)}Id` : (typeNameOf(value) ?? "Value");
}

// Some validators reject unknown keywords, but all of them ignore `$comment`: `ref: entity, visit; since: 0.2`.
function comment(json: JsonSchema): void {
  const parts = published
    .filter((key) => json[key] !== undefined)
    .map((key) => `${key}: ${[json[key]].flat().join(", ")}`);
  for (const key of [...published, ...unpublished]) delete json[key];
  if (parts.length > 0) json["$comment"] = parts.join("; ");
}
