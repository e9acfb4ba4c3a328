import type * as z from "zod";
import { nodeOf, type Schema } from "../../src/schema/node.ts";
import { dateTimePattern, edtfPattern } from "../../src/text/edtf-pattern.ts";
import { hintOf } from "./compiled.ts";
import type { Emitter } from "./emitter.ts";
import { patternFunction, unitwise } from "./patterns.ts";

/** The expression that checks a value without parts; throws on a schema or check that it does not know. */
export function leafCheck(schema: Schema, value: string, out: Emitter): string {
  const { def } = schema._zod;
  const limits = limitsOf(schema);
  if (def.type === "string") return stringCheck(schema, limits, value, out);
  if (def.type === "number") return numberCheck(schema, limits, value);
  if (def.type === "boolean" && limits.known === 0) return `truth(${value}, c)`;
  if (def.type === "literal") return literalCheck((def as z.core.$ZodLiteralDef<never>).values, value);
  if (def.type === "enum") return enumCheck(schema, value, out);
  throw new Error(`the generator of compiled checks does not know the schema ${def.type}`);
}

interface Limits {
  least?: number;
  most?: number;
  pattern?: RegExp;
  /** How many checks were found. */
  known: number;
}

/** The limits of a schema; throws on a check that it does not know. */
export function limitsOf(schema: Schema): Limits {
  const { checks = [] } = schema._zod.def;
  const limits: Limits = { known: 0 };
  for (const check of checks) {
    const def = check._zod.def as { check: string; [key: string]: unknown };
    limits.known++;
    if (def.check === "min_length") limits.least = def["minimum"] as number;
    else if (def.check === "max_length") limits.most = def["maximum"] as number;
    else if (def.check === "greater_than" && def["inclusive"] === true) limits.least = def["value"] as number;
    else if (def.check === "less_than" && def["inclusive"] === true) limits.most = def["value"] as number;
    else if (def.check === "string_format" && def["format"] === "regex" && !limits.pattern)
      limits.pattern = def["pattern"] as RegExp;
    else throw new Error(`the generator of compiled checks does not know the check ${JSON.stringify(def)}`);
  }
  return limits;
}

/** The patterns that every date in digits matches. */
const dates: ReadonlySet<string> = new Set([edtfPattern, dateTimePattern].map((pattern) => new RegExp(pattern).source));

function stringCheck(schema: Schema, { least = 0, most, pattern }: Limits, value: string, out: Emitter): string {
  const { format, coerce } = schema._zod.def as { format?: string; coerce?: boolean };
  if (format !== undefined || coerce) throw new Error("the generator of compiled checks does not know this string");
  if (!pattern) return `text(${value}, ${least}, ${most ?? "Infinity"}, c)`;
  if (pattern.flags !== "" || least !== 0) throw new Error(`the generator does not know how to check ${pattern}`);
  if (most === undefined && unitwise(pattern)) {
    const name = out.define(hintOf(schema), patternFunction("NAME", pattern));
    return `${name}(${value}, c)`;
  }
  const check = dates.has(pattern.source) ? "dated" : "matching";
  return `${check}(${value}, ${out.constant(hintOf(schema), String(pattern))}, ${most ?? "Infinity"}, c)`;
}

function numberCheck(schema: Schema, { least, most }: Limits, value: string): string {
  const { format, coerce } = schema._zod.def as { format?: string; coerce?: boolean };
  if (least === undefined || most === undefined || coerce)
    throw new Error("a number without limits cannot be checked for certain");
  if (format === "safeint" && least === 0) return `whole(${value}, ${most}, c)`;
  if (format !== undefined) throw new Error(`the generator of compiled checks does not know the number ${format}`);
  return `numeral(${value}, ${least}, ${most}, c)`;
}

function literalCheck(values: readonly unknown[], value: string): string {
  const [due] = values;
  if (values.length === 1 && due === true) return `isTrue(${value}, c)`;
  if (values.length === 1 && typeof due === "string") return `exactly(${value}, ${JSON.stringify(due)}, c)`;
  throw new Error(`the generator of compiled checks does not know the literal ${JSON.stringify(values)}`);
}

function enumCheck(schema: Schema, value: string, out: Emitter): string {
  const values = Object.values((schema._zod.def as z.core.$ZodEnumDef).entries);
  if (!values.every((one) => typeof one === "string")) throw new Error("a codelist contains strings");
  const { codelist = "value" } = nodeOf(schema).meta;
  const name = codelist.replaceAll(/-[a-z]/g, ([, letter]) => (letter ?? "").toUpperCase());
  if (values.length <= shortList) return `${out.define(name, shortListFunction(values))}(${value}, c)`;
  const set = out.constant(`${name}Values`, `new Set(${JSON.stringify(values).replaceAll(",", ", ")})`);
  return `inCodelist(${value}, ${set}, c)`;
}

/** The number of values up to which comparing with each is faster than a set. */
const shortList = 8;

function shortListFunction(values: readonly string[]): string {
  return [
    "function NAME(value: unknown, c: Collected): number {",
    "  switch (value) {",
    ...[...new Set(values.map(({ length }) => length))].flatMap((length) => [
      ...values.filter((one) => one.length === length).map((one) => `    case ${JSON.stringify(one)}:`),
      `      return ${length + 2};`,
    ]),
    "    default:",
    "      return doubt(c);",
    "  }",
    "}",
  ].join("\n");
}
