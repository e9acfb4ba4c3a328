import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Options } from "tsup";
import type { Lexicon } from "../src/languages/lexicon.ts";
import { languages, lexicons } from "../src/languages/registry.ts";
import { preparedOf } from "./prepared-lexicon.ts";

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

/** Adds the tables that a build can compute to the lexicons that are loaded on demand, in place of the places that they are made of. */
export function preparedLexicons(): Plugin {
  return {
    name: "prepared-lexicons",
    setup(build) {
      build.onLoad({ filter: /[\\/]languages[\\/]\w\w[\\/]index\.ts$/ }, async ({ path }) => {
        const tag = basename(dirname(path));
        const lexicon = lexicons().find((one) => one.tag === tag);
        if (!lexicon || shortLanguages.has(tag)) return undefined;
        return { contents: withPrepared(await readFile(path, "utf8"), lexicon), loader: "ts" };
      });
      build.onLoad({ filter: /[\\/]languages[\\/]\w\w[\\/](places|territories)\.ts$/ }, () => ({
        contents: 'export const [places, territories, notPlaces] = [{}, {}, ""];',
        loader: "js",
      }));
    },
  };
}

/** The source of a lexicon with its prepared tables. */
export function withPrepared(source: string, lexicon: Lexicon): string {
  const start = `export const ${lexicon.tag}: Lexicon = {\n`;
  if (!source.includes(start)) throw new Error(`the lexicon of ${lexicon.tag} is not written as ${start}`);
  return source.replace(start, () => `${start}  prepared: ${JSON.stringify(preparedOf(lexicon))},\n`);
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
