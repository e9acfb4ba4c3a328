import type { Peer } from "./peer.ts";
import { writtenSchema } from "./write-schema.ts";

/** ArkType with a schema that is written from Zod's, node by node. */
export const arktype: Peer = {
  name: "ArkType",
  package: "arktype",
  how: {
    en: "a schema written from the project's, node by node; `allows` where only the verdict counts; accepts an empty list as a map",
    ar: "مخطط مكتوب من مخطط المشروع عقدةً عقدة، مع `allows` حيث يكفي الحكم؛ وتقبل قائمة فارغة مكان خريطة",
  },
  source: () => `
import { type } from "arktype";
${writtenSchema({
  object: (fields) =>
    `type({ "+": "reject", ${fields
      .map(({ key, optional, name }) => `${JSON.stringify(optional ? `${key}?` : key)}: ${name}`)
      .join(", ")} })`,
  array: (item, bounds) => `${item}.array()${lengths(bounds)}`,
  record: (key, value) => `type.Record(${key}, ${value}).onUndeclaredKey("reject")`,
  string: ({ pattern, ...bounds }) => (pattern ? `type(${pattern})` : `type("string")`) + lengths(bounds),
  number: ({ integer, min, max }) =>
    `type("${integer ? "number.safe % 1" : "number"}")${min === undefined ? "" : `.atLeast(${min})`}${
      max === undefined ? "" : `.atMost(${max})`
    }`,
  values: (values) => `type.enumerated(...${JSON.stringify(values)})`,
  boolean: `type("boolean")`,
})}
export const check = (value) => Article.allows(value);
export const issues = (value) => {
  const found = Article(value);
  return found instanceof type.errors ? found.length : 0;
};
`,
};

function lengths({ min, max }: { min?: number; max?: number }): string {
  return (min === undefined ? "" : `.atLeastLength(${min})`) + (max === undefined ? "" : `.atMostLength(${max})`);
}
