import { readFile } from "node:fs/promises";
import type { Options } from "tsup";
import { languages } from "../src/languages/registry.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * The languages that a page has from the start: those of the first users, and those with so few words that a request
 * costs more than they do.
 */
export const languagesOfPages: ReadonlySet<string> = new Set(["ar", "en", "de", "he"]);

/** The languages with so few words that a request costs more than they do. */
export const shortLanguages: ReadonlySet<string> = new Set(["de", "he"]);

/** Makes every language of the registry except some a chunk of its own. */
export function languagesOnDemand(always: ReadonlySet<string>): Plugin {
  return {
    name: "languages-on-demand",
    setup(build) {
      build.onLoad({ filter: /[\\/]languages[\\/]registry\.ts$/ }, async ({ path }) => ({
        contents: withLoaders(await readFile(path, "utf8"), always),
        loader: "ts",
      }));
    },
  };
}

/** A registry whose imports of lexicons are what all texts need of them, and functions that load them. */
export function withLoaders(registry: string, always: ReadonlySet<string>): string {
  return registry.replace(/^import \{ (\w+) \} from "\.\/(\w+)\/index\.ts";$/gm, (whole, name: string, tag: string) =>
    always.has(tag)
      ? whole
      : `const ${name} = { tag: "${tag}", shared: ${sharedIn(tag)}, load: async () => (await import("./${tag}/index.ts")).${name} };`,
  );
}

/** The shared parts of a language, and nothing else of its lexicon. */
function sharedIn(tag: string): string {
  const known = languages().find(({ shared }) => shared.tag === tag);
  if (!known) throw new Error(`the registry has no language ${tag}`);
  const { letters, clitics, numbers, negations, currencies, hasSentences } = known.shared;
  return JSON.stringify({
    ...{ tag, letters, clitics, hasSentences },
    numbers: numbers && { scalesOnFigures: numbers.scalesOnFigures, decimalLetter: numbers.decimalLetter },
    negations: negations && { hyphenPrefixes: negations.hyphenPrefixes, contracted: negations.contracted },
    currencies: [...new Set(currencies)],
  });
}
