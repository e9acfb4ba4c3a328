import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  noExternal: ["@noble/hashes", "approx-string-match", "fastest-levenshtein", "unicode-segmenter", "yaml"],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  treeshake: true,
  esbuildOptions(options) {
    options.charset = "utf8";
    options.mainFields = ["module", "main"];
  },
});
