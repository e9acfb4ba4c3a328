import { resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const stands: Readonly<Record<string, string>> = {
  path: "path",
  fs: "fs",
  "fs/promises": "fs-promises",
  events: "events",
  process: "process",
};

/** What a page does not load: threads' verdicts in advance, the watcher of files, the database. */
const absent: Readonly<Record<string, string>> = {
  "@diplomatic-visits/core/internal/certain": "export const certainVerdictOnceLoaded = async () => undefined;",
  "@duckdb/node-api": "export {};",
};

/** Puts small modules on files in memory in the place of Node's modules, for the program on a page. */
export function nodeOnPage(): Plugin {
  return {
    name: "node-on-page",
    setup(build) {
      build.onResolve({ filter: /^(node:.*|fs|path|url|module)$/ }, ({ path }) => ({
        path: path.replace("node:", ""),
        namespace: "node-on-page",
      }));
      // without a flag of a module, a default import is all of it, and a name that is not there is undefined
      build.onLoad({ filter: /./, namespace: "node-on-page" }, ({ path }) => ({
        contents: `const all = { ...require("./${stands[path] ?? "rest"}.ts") }; module.exports = { ...all, posix: all };`,
        resolveDir: resolve("src/page/node"),
      }));
      build.onResolve({ filter: /^@(duckdb\/node-api|diplomatic-visits\/core\/internal\/certain)$/ }, ({ path }) => ({
        path,
        namespace: "absent-on-page",
      }));
      build.onLoad({ filter: /./, namespace: "absent-on-page" }, ({ path }) => ({ contents: absent[path] ?? "" }));
      build.onResolve({ filter: /^chokidar$/ }, () => ({ path: resolve("src/page/node/rest.ts") }));
    },
  };
}
