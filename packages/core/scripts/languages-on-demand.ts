import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * The languages that a page has from the start: those of the first users, and those with so few words that a request
 * costs more than they do.
 */
const always: ReadonlySet<string> = new Set(["ar", "en", "de", "he"]);

/** Makes every other language of the registry a chunk of its own. */
export function languagesOnDemand(): Plugin {
  return {
    name: "languages-on-demand",
    setup(build) {
      build.onLoad({ filter: /[\\/]languages[\\/]registry\.ts$/ }, async ({ path }) => ({
        contents: withLoaders(await readFile(path, "utf8")),
        loader: "ts",
      }));
    },
  };
}

/** A registry whose imports of lexicons are functions that load them. */
export function withLoaders(registry: string): string {
  return registry.replace(/^import \{ (\w+) \} from "\.\/(\w+)\/index\.ts";$/gm, (whole, name: string, tag: string) =>
    always.has(tag)
      ? whole
      : `const ${name} = { tag: "${tag}", load: async () => (await import("./${tag}/index.ts")).${name} };`,
  );
}
