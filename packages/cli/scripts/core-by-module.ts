import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const coreName = "@diplomatic-visits/core";
const core: { exports: Record<string, { import?: { default: string }; default?: string }> } = JSON.parse(
  readFileSync("../core/package.json", "utf8"),
);

/**
 * Bundles core from its sources, and makes this package's imports of it name the file that declares each name. esbuild divides
 * code into chunks file by file, and an import of a page of exports reaches every file that it passes on: without this, each start
 * of the program would load all of core.
 */
export function coreByModule(): Plugin {
  return {
    name: "core-by-module",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${coreName}(/|$)`) }, ({ path }) =>
        path === `${coreName}/internal/certain`
          ? { path: "./certain/certain.js", external: true }
          : { path: sourceOf(path), sideEffects: false },
      );
      build.onLoad({ filter: /packages\/cli\/src\/.*\.ts$/ }, async ({ path }) => ({
        contents: withDirectImports(await readFile(path, "utf8")),
        loader: "ts",
      }));
    },
  };
}

/** The source of a page of core's exports. */
function sourceOf(name: string): string {
  const [page, star] = exported(`.${name.slice(coreName.length)}`);
  const built = (page?.import?.default ?? page?.default ?? "").replace("*", star);
  const source = resolve(built.replace("./dist/", "../core/src/").replace(/\.js$/, ""));
  return existsSync(`${source}.ts`) ? `${source}.ts` : join(source, "index.ts");
}

// A page of its own, or one of a pattern such as `./formats/*`, with what the pattern's star is.
function exported(subpath: string): [page: (typeof core.exports)[string] | undefined, star: string] {
  const own = core.exports[subpath];
  const parent = subpath.slice(0, subpath.lastIndexOf("/"));
  return own ? [own, ""] : [core.exports[`${parent}/*`], subpath.slice(parent.length + 1)];
}

const pages = new Map<string, Map<string, string>>();

/** The files that declare the names of a page: `export { a, b } from "./file.ts"`. */
function declarationsOf(page: string): Map<string, string> {
  const known = pages.get(page);
  if (known) return known;
  const declared = new Map<string, string>();
  for (const [, names = "", from = ""] of readFileSync(page, "utf8").matchAll(/export \{([^}]*)\} from "(\.[^"]+)"/g))
    for (const name of namesIn(names)) declared.set(name, join(dirname(page), from));
  pages.set(page, declared);
  return declared;
}

function withDirectImports(source: string): string {
  return source.replace(/^import \{([^}]*)\} from "(@diplomatic-visits\/core(?:\/[^"]*)?)";/gm, (all, names, page) => {
    const declared = declarationsOf(sourceOf(page));
    const direct = namesIn(names).map((name) => [name, declared.get(name)] as const);
    if (direct.some(([, file]) => file === undefined)) return all;
    return direct.map(([name, file]) => `import { ${name} } from ${JSON.stringify(file)};`).join(" ");
  });
}

/** The names of a list that are values: types vanish in the build. */
function namesIn(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
}
