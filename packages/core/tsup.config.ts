import { defineConfig } from "tsup";
import { thirdPartyNotices } from "../../scripts/third-party-notices.ts";

export default defineConfig({
  entry: { index: "src/index.ts", schema: "src/schema.ts", codelists: "src/codelists/index.ts", text: "src/text.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  noExternal: ["@noble/hashes", "approx-string-match", "fastest-levenshtein", "unicode-segmenter", "yaml"],
  dts: { resolve: ["@standard-schema/spec"], compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  treeshake: true,
  esbuildPlugins: [thirdPartyNotices({ data: true, types: ["@standard-schema/spec"] })],
  esbuildOptions(options) {
    options.charset = "utf8";
    options.mainFields = ["module", "main"];
  },
});
