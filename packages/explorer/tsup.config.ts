import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: { index: "src/index.ts" },
    format: ["esm"],
    target: "node20",
    platform: "neutral",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    treeshake: true,
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
  {
    // the script of the page: one file, for browsers of the last years
    entry: { explorer: "src/client/explorer.ts" },
    format: ["iife"],
    outExtension: () => ({ js: ".js" }),
    target: "es2022",
    platform: "browser",
    minify: true,
  },
]);
