import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  noExternal: [/^@diplomatic-visits\//],
  // the interfaces are inlined: whoever installs the dataset installs nothing else
  dts: {
    resolve: [/^@diplomatic-visits\//],
    compilerOptions: {
      ignoreDeprecations: "6.0",
      paths: { "@diplomatic-visits/core": ["../core/src/generated/types.ts"] },
    },
  },
  clean: true,
  treeshake: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
