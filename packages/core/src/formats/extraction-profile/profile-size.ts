import type { JsonSchema } from "../json-schema.ts";

/** The size of a schema, in the units of the services' limits. */
export interface ProfileSize {
  /** Properties of all objects together. */
  properties: number;
  /** Levels of nested objects. */
  depth: number;
  /** Values of all enums together. */
  enumValues: number;
  /** Characters of all property names and enum values. */
  characters: number;
  /** Types that may be null. */
  nullable: number;
  /** UTF-8 bytes of the schema as JSON without white space. */
  bytes: number;
}

/** Measures a schema that does not have references. */
export function sizeOf(schema: JsonSchema): ProfileSize {
  const bytes = utf8Length(JSON.stringify(schema));
  return { ...measured(schema), bytes };
}

type Measure = Omit<ProfileSize, "bytes">;

function measured(schema: JsonSchema): Measure {
  const properties = Object.entries((schema["properties"] as Record<string, JsonSchema>) ?? {});
  const items = schema["items"] as JsonSchema | undefined;
  const values = (schema["enum"] as unknown[] | undefined) ?? [];
  const own: Measure = {
    properties: properties.length,
    depth: 0,
    enumValues: values.length,
    characters: [...properties.map(([key]) => key), ...values.map(String)].reduce((sum, { length }) => sum + length, 0),
    nullable: Array.isArray(schema["type"]) ? 1 : 0,
  };
  const inner = [...properties.map(([, child]) => child), ...(items ? [items] : [])].map(measured);
  const below = Math.max(0, ...inner.map(({ depth }) => depth));
  return inner.reduce(added, { ...own, depth: below + (schema["properties"] ? 1 : 0) });
}

function added(a: Measure, b: Measure): Measure {
  return {
    properties: a.properties + b.properties,
    depth: a.depth,
    enumValues: a.enumValues + b.enumValues,
    characters: a.characters + b.characters,
    nullable: a.nullable + b.nullable,
  };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) as number;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
