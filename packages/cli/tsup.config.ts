import { readFile, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { defineConfig, type Options } from "tsup";
import { thirdPartyNotices } from "../../scripts/third-party-notices.ts";
import { coreByModule } from "./scripts/core-by-module.ts";

const requireOfCommonJs =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

const { resolve } = createRequire(import.meta.url);

// another ending, since tsup takes whatever ends in .css for a style sheet of its own
const asText = ".txt";

// The style and the script of a page go into it as text, so that what `view --html` writes needs no other file.
const pageParts: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "page-parts",
  setup(build) {
    build.onResolve({ filter: /^@diplomatic-visits\/explorer\/explorer\.(css|js)$/ }, async ({ path }) => ({
      // relative, since the bundle names it in a comment
      path: `${relative(process.cwd(), await realpath(resolve(path)))}${asText}`,
      namespace: "text",
    }));
    build.onLoad({ filter: /./, namespace: "text" }, async ({ path }) => ({
      contents: await readFile(path.slice(0, -asText.length), "utf8"),
      loader: "text",
    }));
  },
};

export default defineConfig({
  // a thread is a module of its own
  entry: {
    visits: "src/visits.ts",
    "check-worker": "src/inputs/check-worker.ts",
    "judge-worker": "src/ndjson/judge-worker.ts",
  },
  format: ["esm"],
  target: "node20",
  platform: "node",
  noExternal: [/^[^.]/],
  clean: true,
  treeshake: true,
  banner: { js: `#!/usr/bin/env node\n${requireOfCommonJs}` },
  esbuildPlugins: [coreByModule(), pageParts, thirdPartyNotices()],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
