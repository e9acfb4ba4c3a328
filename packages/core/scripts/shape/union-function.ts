import type * as z from "zod";
import { itemOf, nodeOf, type Schema, shapeOf } from "../../src/schema/node.ts";
import { type Compiled, callOf, noPlace, type Writing } from "./compiled.ts";

/** Writes the function of a union whose members differ in their JavaScript type; throws on any other union. */
export function unionFunction({ _zod: { def } }: z.core.$ZodUnion, writing: Writing): Compiled {
  if (def.checks?.length || def.inclusive === false) throw new Error("a union with checks of its own");
  const members = def.options.flatMap(membersOf);
  const kinds = members.map(kindOf);
  if (new Set(kinds).size !== kinds.length) throw new Error("the members of a union have the same JavaScript type");
  const compiled = members.map((member) => writing.compile(member));
  if (compiled.some(({ placed }) => placed)) throw new Error("a union of objects that have places");
  const lines = compiled.map((one, i) => `  if (${kinds[i]}) return ${one.call("value", noPlace)};`);
  const source = ["function NAME(value: unknown, c: Collected): number {", ...lines, "  return doubt(c);", "}"].join(
    "\n",
  );
  const name = writing.out.define("either", source);
  return { placed: false, name, call: callOf(name, false) };
}

function membersOf(field: Schema): Schema[] {
  const { schema } = nodeOf(field);
  return schema._zod.def.type === "union" ? (schema as z.core.$ZodUnion)._zod.def.options.flatMap(membersOf) : [schema];
}

function kindOf(schema: Schema): string {
  if (schema._zod.def.type === "string") return 'typeof value === "string"';
  if (itemOf(schema)) return "Array.isArray(value)";
  if (shapeOf(schema)) return "isObject(value)";
  throw new Error(`the generator of compiled checks does not know a union with ${schema._zod.def.type}`);
}
