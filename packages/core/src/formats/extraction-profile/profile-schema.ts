import type { JsonSchema } from "../json-schema.ts";
import type { AnswerField, AnswerShape } from "./answer-shape.ts";
import type { ProviderTraits } from "./provider.ts";

/** How a JSON Schema is written. */
export interface Writing {
  /** For which service. */
  traits: ProviderTraits;
  /** The codelists that are only named, not listed. */
  named: ReadonlySet<string>;
  /** The fields already described: building blocks repeat, and are described only at their first place. */
  described: Set<string>;
}

/** The JSON Schema of an object with these fields: every property required, absent values as the service expects them. */
export function objectSchema(fields: Readonly<Record<string, AnswerField>>, writing: Writing): JsonSchema {
  const properties = Object.entries(fields).map(([key, field]) => [key, fieldSchema(key, field, writing)] as const);
  return closed(Object.fromEntries(properties), writing);
}

function closed(properties: JsonSchema, { traits }: Writing): JsonSchema {
  const keys = Object.keys(properties);
  return {
    type: "object",
    properties,
    required: keys,
    additionalProperties: false,
    ...(traits.ordering ? { propertyOrdering: keys } : {}),
  };
}

function fieldSchema(key: string, { shape, optional, description }: AnswerField, writing: Writing): JsonSchema {
  const json = shapeSchema(shape, writing);
  const written = optional ? absentable(json, shape, writing) : json;
  const { type, ...rest } = written;
  const codes = shape.kind === "text" && shape.values && !isListed(shape, writing) ? codesOf(shape.codelist) : [];
  const said = [description, ...codes].filter(Boolean).join(" ");
  const isNew = !writing.described.has(`${key}: ${said}`);
  writing.described.add(`${key}: ${said}`);
  return { type, ...(said && isNew ? { description: said } : {}), ...rest };
}

function codesOf(codelist = ""): string[] {
  return [`A code of ${codelist}, as the instruction lists them.`];
}

function absentable(json: JsonSchema, shape: AnswerShape, { traits }: Writing): JsonSchema {
  if (traits.absent === "null" || shape.kind === "number")
    return { ...json, type: [json["type"], "null"], ...withValue(json, null) };
  if (shape.kind === "text") return { ...json, ...withValue(json, "") };
  return shape.kind === "object" ? { type: "array", items: json } : json;
}

function withValue(json: JsonSchema, value: unknown): JsonSchema {
  const values = json["enum"];
  return Array.isArray(values) ? { enum: [...values, value] } : {};
}

function shapeSchema(shape: AnswerShape, writing: Writing): JsonSchema {
  switch (shape.kind) {
    case "text":
      return { type: "string", ...(isListed(shape, writing) ? { enum: [...(shape.values ?? [])] } : {}) };
    case "number":
      return { type: "number" };
    case "flag":
      return { type: "boolean" };
    case "object":
      return objectSchema(shape.fields, writing);
    case "list":
      return { type: "array", items: shapeSchema(shape.item, writing) };
    case "pairs":
      return {
        type: "array",
        items: closed({ language: { type: "string" }, text: shapeSchema(shape.text, writing) }, writing),
      };
  }
}

function isListed({ values, codelist }: Extract<AnswerShape, { kind: "text" }>, { named }: Writing): boolean {
  return values !== undefined && !(codelist !== undefined && named.has(codelist));
}
