import type { Peer } from "./peer.ts";

/** TypeBox with the published JSON Schema, compiled when the program starts. */
export const typebox: Peer = {
  name: "TypeBox",
  package: "typebox",
  how: {
    en: "the published JSON Schema (2020-12), `Schema.Compile`",
    ar: "مخطط JSON المنشور (2020-12)، `Schema.Compile`",
  },
  source: () => `
import Schema from "typebox/schema";
import schema from "@diplomatic-visits/core/article.schema.json";
const compiled = Schema.Compile(schema);
export const check = (value) => compiled.Check(value);
export const issues = (value) => compiled.Errors(value)[1].length;
`,
};
