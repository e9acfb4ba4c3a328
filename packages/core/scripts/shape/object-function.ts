import type * as z from "zod";
import { itemOf, nodeOf, type Schema, shapeOf } from "../../src/schema/node.ts";
import { type Compiled, callOf, hintOf, noPlace, targetOf, type Writing } from "./compiled.ts";

/**
 * Writes the function of an object: one pass over its keys that checks each value, counts the required ones and notes
 * whether the keys are in the order of the schema.
 */
export function objectFunction(schema: z.core.$ZodObject, writing: Writing): Compiled {
  const { catchall, checks } = schema._zod.def;
  if (catchall?._zod.def.type !== "never" || checks?.length)
    throw new Error("the generator of compiled checks knows only strict objects without checks of their own");
  const shape = shapeOf(schema) as Record<string, Schema>;
  const { meta } = nodeOf(schema);
  const isCoded = (meta.block === "coded" || meta.block === "claim") && "value" in shape;
  const collected = collectedParts(schema, writing);
  const placed = collected.some((line) => /\bparent\b|\bkey\b/.test(line));
  const fields = Object.entries(shape).map(([key, field], i) => fieldCase(key, field, { i, isCoded, writing }));
  const required = Object.values(shape).filter((field) => !nodeOf(field).optional).length;
  const parameters = [
    "value: unknown",
    ...(placed ? ["parent: object", "key: string"] : []),
    "c: Collected",
    ...(isCoded ? ["of: (value: unknown, holder: object, c: Collected) => number"] : []),
  ];
  const source = [
    `function NAME(${parameters.join(", ")}): number {`,
    "  if (!isObject(value)) return doubt(c);",
    ...collected.map((line) => `  ${line}`),
    "  let size = 1;",
    "  let last = -1;",
    "  let required = 0;",
    "  for (const name in value) {",
    "    const child = value[name];",
    "    let at = 0;",
    "    switch (name) {",
    ...fields,
    "      default:",
    "        doubt(c);",
    "    }",
    "    if (at <= last) c.ordered = false;",
    "    last = at;",
    "  }",
    `  if (required !== ${required}) doubt(c);`,
    "  return size === 1 ? 2 : size;",
    "}",
  ].join("\n");
  const name = writing.out.define(hintOf(schema), source);
  if (!isCoded) return { placed, name, call: callOf(name, placed) };
  const of = valueFunction(shape["value"] as Schema, writing);
  return {
    placed,
    name,
    of,
    call: (value, place) => callOf(name, placed)(value, place).replace(/\)$/, `, ${of})`),
  };
}

/** What an object of the article adds to the collection, before its parts do. */
function collectedParts(schema: Schema, { collects }: Writing): string[] {
  if (!collects) return [];
  const { meta } = nodeOf(schema);
  const { evidence, id } = shapeOf(schema) ?? {};
  const row = (list: string, fields: string) => `c.${list}.push({ ${fields} });`;
  const fact = row("facts", `node: value, parent, key, block: ${json(meta.block)}, concept: ${json(meta.concept)}`);
  const isList = evidence !== undefined && itemOf(nodeOf(evidence).schema) !== undefined;
  return [
    ...(meta.concept && id ? [`identify(value, ${json(meta.concept)}, c);`] : []),
    ...(isList ? [nodeOf(evidence).optional ? `if (Array.isArray(value["evidence"])) ${fact}` : fact] : []),
    ...(meta.block === "time" ? [row("times", "time: value, owner: parent, key")] : []),
    ...(meta.block === "mention" ? [row("mentions", "mention: value, entity: parent")] : []),
    ...(meta.block === "mention" || meta.block === "evidence"
      ? [row("supports", "evidence: value, owner: parent, role: key")]
      : []),
  ];
}

function json(value: string | undefined): string {
  return value === undefined ? "undefined" : JSON.stringify(value);
}

interface FieldOf {
  i: number;
  isCoded: boolean;
  writing: Writing;
}

function fieldCase(key: string, field: Schema, { i, isCoded, writing }: FieldOf): string {
  const name = JSON.stringify(key);
  const ofValue = isCoded && key === "value" ? "of(child, value, c)" : undefined;
  const target = ofValue === undefined ? targetOf(field, writing) : undefined;
  const size = ofValue ?? sizeOf(field, name, { isCoded, writing });
  return [
    `      case ${name}:`,
    `        at = ${i};`,
    ...(nodeOf(field).optional ? [] : ["        required++;"]),
    `        size += ${size} + ${key.length + 4};`,
    ...(target ? [`        refer(c, value, ${name}, ${target});`] : []),
    "        break;",
  ].join("\n");
}

// The alternatives of a coded value are checked as it is itself: the function is passed on.
function sizeOf(field: Schema, name: string, { isCoded, writing }: Omit<FieldOf, "i">): string {
  const compiled = writing.compile(field);
  const call = compiled.call("child", { parent: "value", key: name });
  return isCoded && compiled.of ? call.replace(`, ${compiled.of})`, ", of)") : call;
}

/** The function that checks the value of a coded field and collects it if it is a reference. */
function valueFunction(field: Schema, writing: Writing): string {
  const target = targetOf(field, writing);
  const compiled = writing.compile(field);
  if (compiled.placed) throw new Error("a coded value that is an object with a place");
  const check = compiled.call("value", noPlace);
  const refer = target ? [`  refer(c, holder, "value", ${target});`] : [];
  const source = [
    `function NAME(value: unknown, ${target ? "holder" : "_"}: object, c: Collected): number {`,
    ...refer,
    `  return ${check};`,
    "}",
  ].join("\n");
  return writing.out.define(`${compiled.name ?? "leaf"}Value`, source);
}
