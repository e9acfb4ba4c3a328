import { chmodSync } from "node:fs";
import { installed, versionOf } from "./installed.ts";
import type { Tool } from "./tool.ts";

const name = "@sourcemeta/jsonschema";

/** Sourcemeta's program in C++; its npm package contains it for each platform. */
export const sourcemeta: Tool = {
  name: "Sourcemeta jsonschema",
  how: { en: "the published JSON Schema, `--fast`: shape only", ar: "مخطط JSON المنشور، `--fast`: الشكل فقط" },
  command() {
    const platform = process.platform === "win32" ? "windows" : process.platform;
    const arch = process.arch === "x64" ? "x86_64" : process.arch;
    const suffix = platform === "windows" ? ".exe" : "";
    const file = installed(name, "16.11.0", `build/github-releases/jsonschema-${platform}-${arch}${suffix}`);
    if (file) chmodSync(file, 0o755);
    return file === undefined ? undefined : [file];
  },
  version: () => versionOf(name),
  one: (schema, article) => ["validate", "--fast", schema, article],
  lines: (schema, file) => ["validate", "--fast", schema, file],
};
