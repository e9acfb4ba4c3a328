import type * as z from "zod";
import { itemOf, nodeOf, type Schema, shapeOf } from "../../src/schema/node.ts";
import { type Compiled, callOf, hintOf, noPlace, targetOf, type Writing } from "./compiled.ts";
import { emitter } from "./emitter.ts";
import { leafCheck, limitsOf } from "./leaf-checks.ts";
import { objectFunction } from "./object-function.ts";
import { unionFunction } from "./union-function.ts";

const collectors = ["collecting", "doubt", "identify", "refer", "Target"];
const leaves = [
  "isList",
  "isObject",
  "isTrue",
  "exactly",
  "dated",
  "matching",
  "numeral",
  "inCodelist",
  "text",
  "truth",
  "whole",
];
const unitReaders = ["unitAt", "unitCount"];
const locals = ["at", "c", "child", "i", "key", "last", "name", "of", "parent", "pattern", "required", "size", "value"];

/** What a module of compiled checks is called, what it checks, and whether it collects the parts that rules read. */
export interface Module {
  name: string;
  doc: string;
  schema: Schema;
  collects: boolean;
}

/** The source of a module that checks a schema: one small function for each object, list and record. */
export function shapeSource({ name, doc, schema, collects }: Module): string {
  const out = emitter([name, ...collectors, ...leaves, ...unitReaders, ...locals]);
  const done = new Map<Schema, Compiled>();
  const writing: Writing = {
    out,
    collects,
    compile(field) {
      const { schema } = nodeOf(field);
      const compiled = done.get(schema) ?? compile(schema, writing);
      done.set(schema, compiled);
      return compiled;
    },
  };
  const root = writing.compile(schema);
  if (root.placed) throw new Error("the root of a document has no place");
  const entry = [
    `/** ${doc} */`,
    `export function ${name}(value: unknown, c: Collected): number {`,
    `  return ${root.call("value", noPlace)};`,
    "}",
    "",
  ].join("\n");
  const body = `${out.source()}\n\n${entry}`;
  const used = (names: readonly string[]) => names.filter((one) => new RegExp(`\\b${one}\\b`).test(body)).sort();
  return [
    "// Generated from the schemas by `npm run generate`; do not edit.",
    "",
    `import { type Collected, ${used(collectors).join(", ").replace("Target", "type Target")} } from "../shape/collected.ts";`,
    `import { ${used(leaves).join(", ")} } from "../shape/leaves.ts";`,
    `import { ${used(unitReaders).join(", ")} } from "../text/units-of.ts";`,
    "",
    body,
  ].join("\n");
}

function compile(schema: Schema, writing: Writing): Compiled {
  if (shapeOf(schema)) return objectFunction(schema as z.core.$ZodObject, writing);
  const item = itemOf(schema);
  if (item) return listFunction(schema, item, writing);
  const { type } = schema._zod.def;
  if (type === "record") return recordFunction(schema as z.core.$ZodRecord, writing);
  if (type === "union") return unionFunction(schema as z.core.$ZodUnion, writing);
  return { placed: false, call: (value) => leafCheck(schema, value, writing.out) };
}

function listFunction(schema: Schema, item: Schema, writing: Writing): Compiled {
  const { least = 0, most } = limitsOf(schema);
  if (most === undefined) throw new Error("a list without a maximum");
  const inner = writing.compile(item);
  const target = targetOf(item, writing);
  const { of } = inner;
  const call = inner.call("value[i]", { parent: "parent", key: "key" });
  const parameters = [
    "value: unknown",
    ...(inner.placed ? ["parent: object", "key: string"] : []),
    "c: Collected",
    ...(of ? ["of: (value: unknown, holder: object, c: Collected) => number"] : []),
  ];
  const source = [
    `function NAME(${parameters.join(", ")}): number {`,
    `  if (!isList(value, ${least}, ${most})) return doubt(c);`,
    "  let size = 1;",
    "  for (let i = 0; i < value.length; i++) {",
    `    size += ${of ? call.replace(`, ${of})`, ", of)") : call} + 1;`,
    ...(target ? [`    refer(c, value, i, ${target});`] : []),
    "  }",
    "  return size === 1 ? 2 : size;",
    "}",
  ].join("\n");
  const name = writing.out.define(`${inner.name ?? "leaf"}List`, source);
  const listCall = callOf(name, inner.placed);
  if (!of) return { placed: inner.placed, name, call: listCall };
  return {
    ...{ placed: inner.placed, name, of },
    call: (value, place) => listCall(value, place).replace(/\)$/, `, ${of})`),
  };
}

function recordFunction({ _zod: { def } }: z.core.$ZodRecord, writing: Writing): Compiled {
  const { mode, partial } = def as { mode?: string; partial?: boolean };
  if (mode !== undefined || partial || def.checks?.length) throw new Error("a record with a mode or checks of its own");
  const keys = writing.compile(def.keyType);
  const values = writing.compile(def.valueType);
  if (keys.placed || values.placed) throw new Error("a record of objects that have places");
  const source = [
    "function NAME(value: unknown, c: Collected): number {",
    "  if (!isObject(value)) return doubt(c);",
    "  let size = 1;",
    "  for (const name in value) {",
    `    size += ${keys.call("name", noPlace)} + ${values.call("value[name]", noPlace)} + 2;`,
    "  }",
    "  return size === 1 ? 2 : size;",
    "}",
  ].join("\n");
  const name = writing.out.define(hintOf(def.keyType as Schema) === "languageTag" ? "languageMap" : "record", source);
  return { placed: false, name, call: callOf(name, false) };
}
