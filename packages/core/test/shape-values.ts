import type * as z from "zod";
import { itemOf, nodeOf, type Schema, shapeOf } from "../src/schema/node.ts";
import type { Pick } from "./mutants.ts";

const samples = [
  ...[
    "a",
    "e1",
    "sp-2",
    "en",
    "ar-SA",
    "quote",
    "urn:x:1",
    "https://example.org/a?b=c",
    "2021-04-13",
    "P3D",
    "XXXX-04",
  ],
  ...[
    "2021-04-12/2021-04-14",
    "medtop:11000000",
    "SY",
    "USD",
    "km/h",
    "زيارة",
    "a “quoted” word",
    'line\nbreak\t"\\',
    "😀",
  ],
  ...["0123456789abcdef".repeat(4), "long words ".repeat(20)],
] as const;
const numbers = [
  0, 1, 7, 42, 999, 1000, 1001, 12_000, 20_000, 100_000, 1_000_000, 1_048_576, 0.5, 0.001, -3, 1.25e-7, 1e15,
];

const fitting = new WeakMap<Schema, readonly unknown[]>();

/** The samples that a schema without parts accepts. */
function samplesOf(schema: Schema): readonly unknown[] {
  const known = fitting.get(schema);
  if (known) return known;
  const all = [...samples, ...numbers, true, false, ...valuesOf(schema)];
  const made = all.filter((one) => (schema as z.ZodType).safeParse(one).success);
  if (made.length === 0) throw new Error(`no sample fits a ${schema._zod.def.type}`);
  fitting.set(schema, made);
  return made;
}

function valuesOf(schema: Schema): unknown[] {
  const { type, entries, values } = schema._zod.def as { type: string; entries?: object; values?: unknown[] };
  return type === "enum" ? Object.values(entries ?? {}) : (values ?? []);
}

/** A random small value that matches a schema: each optional field is there once in `sparse` times. */
export function randomValue(field: Schema, pick: Pick, sparse: number): unknown {
  const { schema } = nodeOf(field);
  const { def } = schema._zod;
  const item = itemOf(schema);
  if (item) {
    const { success } = (schema as z.ZodType).safeParse([]);
    return Array.from({ length: pick(2) + (success ? 0 : 1) }, () => randomValue(item, pick, sparse));
  }
  const shape = shapeOf(schema);
  if (shape) {
    const fields = Object.entries(shape).filter(([, inner]) => !nodeOf(inner).optional || pick(sparse) === 0);
    return Object.fromEntries(fields.map(([key, inner]) => [key, randomValue(inner, pick, sparse)]));
  }
  if (def.type === "union") {
    const { options } = (schema as z.core.$ZodUnion)._zod.def;
    return randomValue(options[pick(options.length)] as Schema, pick, sparse);
  }
  if (def.type === "record") {
    const { keyType, valueType } = (schema as z.core.$ZodRecord)._zod.def;
    const keys = Array.from({ length: pick(3) }, () => String(randomValue(keyType, pick, sparse)));
    return Object.fromEntries(keys.map((key) => [key, randomValue(valueType, pick, sparse)]));
  }
  const all = samplesOf(schema);
  return all[pick(all.length)];
}
