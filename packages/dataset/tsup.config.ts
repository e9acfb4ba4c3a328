import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  noExternal: [/^@diplomatic-visits\//],
  dts: { resolve: [/^@diplomatic-visits\//], compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  treeshake: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
