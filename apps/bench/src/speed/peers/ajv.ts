import type { Peer } from "./peer.ts";

/** Ajv with the published JSON Schema, compiled when the program starts. */
export const ajv: Peer = {
  name: "Ajv",
  package: "ajv",
  how: {
    en: "the published JSON Schema (2020-12), `compile`; `allErrors` where every issue is counted",
    ar: "مخطط JSON المنشور (2020-12)، `compile`، مع `allErrors` حيث تُعدّ المسائل كلها",
  },
  source: () => `
import Ajv2020 from "ajv/dist/2020.js";
import schema from "@diplomatic-visits/core/article.schema.json";
const all = (allErrors) => new Ajv2020({ strict: false, allErrors }).compile(schema);
export const check = all(false);
let every;
export const issues = (value) => ((every ??= all(true)), every(value) ? 0 : every.errors.length);
`,
};
