import { defineConfig } from "tsup";
import { gazetteerNotices } from "../../scripts/data-sources.ts";
import { thirdPartyNotices } from "../../scripts/third-party-notices.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "coding-file": "src/coding-file.ts",
    answers: "src/answers.ts",
    ai: "src/ai.ts",
    "document/linkedom": "src/document/linkedom.ts",
    "document/native": "src/document/native.ts",
  },
  format: ["esm"],
  target: "node20",
  platform: "neutral",
  external: ["#parse-document", "ai"],
  noExternal: [/^(@mozilla\/readability|@umalqura\/core|jalaali-js|linkedom)/],
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  treeshake: true,
  esbuildPlugins: [thirdPartyNotices({ more: gazetteerNotices() })],
  esbuildOptions(options) {
    options.charset = "utf8";
    options.mainFields = ["module", "main"];
    options.conditions = ["worker", "import"];
  },
});
