import type { Peer } from "./peer.ts";
import { writtenSchema } from "./write-schema.ts";

/** Valibot with a schema that is written from Zod's, node by node. */
export const valibot: Peer = {
  name: "Valibot",
  package: "valibot",
  how: {
    en: "a schema written from the project's, node by node; `abortEarly` where only the verdict counts; accepts an empty list as a map",
    ar: "مخطط مكتوب من مخطط المشروع عقدةً عقدة، مع `abortEarly` حيث يكفي الحكم؛ وتقبل قائمة فارغة مكان خريطة",
  },
  source: () => `
import * as v from "valibot";
${writtenSchema({
  object: (fields) =>
    `v.strictObject({ ${fields
      .map(({ key, optional, name }) => `${JSON.stringify(key)}: ${optional ? `v.exactOptional(${name})` : name}`)
      .join(", ")} })`,
  array: (item, bounds) => piped(`v.array(${item})`, lengths(bounds)),
  record: (key, value) => `v.record(${key}, ${value})`,
  string: ({ pattern, ...bounds }) =>
    piped("v.string()", [...lengths(bounds), ...(pattern ? [`v.regex(${pattern})`] : [])]),
  number: ({ integer, min, max }) =>
    piped("v.number()", [
      ...(integer ? ["v.safeInteger()"] : []),
      ...(min === undefined ? [] : [`v.minValue(${min})`]),
      ...(max === undefined ? [] : [`v.maxValue(${max})`]),
    ]),
  values: (values) => `v.picklist(${JSON.stringify(values)})`,
  boolean: "v.boolean()",
})}
export const check = (value) => v.safeParse(Article, value, { abortEarly: true }).success;
export const issues = (value) => v.safeParse(Article, value).issues?.length ?? 0;
`,
};

function lengths({ min, max }: { min?: number; max?: number }): string[] {
  return [...(min === undefined ? [] : [`v.minLength(${min})`]), ...(max === undefined ? [] : [`v.maxLength(${max})`])];
}

function piped(schema: string, checks: readonly string[]): string {
  return checks.length === 0 ? schema : `v.pipe(${[schema, ...checks].join(", ")})`;
}
