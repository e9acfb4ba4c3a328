import { installed, versionOf } from "./installed.ts";
import type { Tool } from "./tool.ts";

/** Ajv on the command line; it reads no NDJSON. */
export const ajvCli: Tool = {
  name: "ajv-cli",
  how: { en: "the published JSON Schema: shape only", ar: "مخطط JSON المنشور: الشكل فقط" },
  command() {
    const file = installed("ajv-cli", "5.0.0", "dist/index.js");
    return file === undefined ? undefined : [process.execPath, file];
  },
  version: () => versionOf("ajv-cli"),
  one: (schema, article) => ["validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", article],
};
