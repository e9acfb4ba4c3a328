import { defineConfig } from "tsup";
import { thirdPartyNotices } from "../../scripts/third-party-notices.ts";

const requireOfCommonJs =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

export default defineConfig({
  entry: ["src/visits.ts"],
  format: ["esm"],
  target: "node20",
  platform: "node",
  noExternal: [/^[^.]/],
  clean: true,
  treeshake: true,
  banner: { js: `#!/usr/bin/env node\n${requireOfCommonJs}` },
  esbuildPlugins: [thirdPartyNotices()],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
