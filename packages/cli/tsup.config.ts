import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/visits.ts"],
  format: ["esm"],
  target: "node20",
  platform: "node",
  noExternal: [/./],
  banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  clean: true,
  treeshake: true,
  minify: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
