import type { Peer } from "./peer.ts";

/** Schemasafe with the published JSON Schema, compiled when the program starts. */
export const schemasafe: Peer = {
  name: "@exodus/schemasafe",
  package: "@exodus/schemasafe",
  how: {
    en: "the published JSON Schema (2020-12), `validator`; `allErrors` where every issue is counted",
    ar: "مخطط JSON المنشور (2020-12)، `validator`، مع `allErrors` حيث تُعدّ المسائل كلها",
  },
  source: () => `
import { validator } from "@exodus/schemasafe";
import schema from "@diplomatic-visits/core/article.schema.json";
export const check = validator(schema, { mode: "lax" });
let every;
export const issues = (value) => {
  every ??= validator(schema, { mode: "lax", includeErrors: true, allErrors: true });
  return every(value) ? 0 : every.errors.length;
};
`,
};
