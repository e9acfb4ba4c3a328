import { cp, readFile, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { defineConfig, type Options } from "tsup";
import { thirdPartyNotices } from "../../scripts/third-party-notices.ts";
import { builtinsByCall } from "./scripts/builtin-modules.ts";
import { coreByModule } from "./scripts/core-by-module.ts";
import { nodeOnPage } from "./scripts/node-on-page.ts";

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

// What every start runs is one file, since Node takes longer to open a file than to read it; the rest is loaded when it is needed.
const programApart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "program-apart",
  setup(build) {
    build.onResolve({ filter: /\/program\.ts$/ }, () => ({ path: "./program.js", external: true }));
  },
};

const bundled: Options = {
  format: ["esm"],
  target: "node20",
  platform: "node",
  // an optional peer with native parts: the reader's own, if it is installed
  noExternal: [/^(?!@duckdb\/)[^.]/],
  external: ["@duckdb/node-api"],
  treeshake: true,
  plugins: [builtinsByCall()],
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  {
    ...bundled,
    entry: { visits: "src/visits.ts" },
    splitting: false,
    esbuildPlugins: [programApart, coreByModule()],
    // for a fast start: what says that an article is certainly valid is a bundle that core builds
    onSuccess: () =>
      cp("../core/dist/certain", "dist/certain", { recursive: true, filter: (path) => !path.endsWith(".d.ts") }),
  },
  {
    ...bundled,
    // a thread is a module of its own
    entry: {
      program: "src/program.ts",
      "check-worker": "src/inputs/check-worker.ts",
      "file-worker": "src/commands/file-worker.ts",
      "judge-worker": "src/ndjson/judge-worker.ts",
    },
    esbuildPlugins: [coreByModule(), pageParts, thirdPartyNotices()],
  },
  {
    // the same program on a page of the site, on files in memory; it is not published
    ...bundled,
    entry: { "visits.worker": "src/page/visits.worker.ts", "visits-on-page": "src/page/visits-on-page.ts" },
    outDir: "dist/page",
    platform: "browser",
    target: "es2022",
    minify: true,
    // the modules of Node are replaced by name
    removeNodeProtocol: false,
    plugins: [],
    external: [],
    esbuildPlugins: [nodeOnPage(), coreByModule(), pageParts],
  },
]);
