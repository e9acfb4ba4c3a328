import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { articleFolder, articleIds } from "../../scripts/article-folders.ts";
import { thirdPartyNotices } from "../../scripts/third-party-notices.ts";
import { markCalledFunctions } from "./scripts/eager-functions.ts";
import {
  languagesOfPages,
  languagesOnDemand,
  preparedLexicons,
  shortLanguages,
} from "./scripts/languages-on-demand.ts";
import { pureInitializers } from "./scripts/pure-initializers.ts";
import { doubtsOnly, withoutProse } from "./scripts/without-prose.ts";

const bundled: Options = {
  target: "node20",
  platform: "neutral",
  noExternal: [
    "@noble/hashes",
    "@rgrove/parse-xml",
    "fastest-levenshtein",
    "fflate",
    "hyparquet-writer",
    "hyparquet",
    "unicode-segmenter",
    "yaml",
  ],
  treeshake: true,
  esbuildOptions(options) {
    options.charset = "utf8";
    options.mainFields = ["module", "main"];
    // what a library has for Node alone, such as files, is left out
    options.conditions = ["browser"];
  },
};

// The articles of the dataset, in Arabic and English, call what most articles call.
async function checkArticles(module: unknown): Promise<void> {
  const { certainVerdictOnceLoaded } = module as typeof import("./src/certain.ts");
  for (const id of articleIds)
    await certainVerdictOnceLoaded(await readFile(new URL("article.json", articleFolder(id))));
}

// Each folder of a format is a subpath of its own.
function formatEntries(): Record<string, string> {
  const files = readdirSync("src/formats").map((name) => [`formats/${name}`, `src/formats/${name}/index.ts`] as const);
  return Object.fromEntries(files.filter(([, path]) => existsSync(path)));
}

export default defineConfig([
  {
    ...bundled,
    entry: {
      index: "src/index.ts",
      schema: "src/schema.ts",
      codelists: "src/codelists/index.ts",
      fields: "src/fields.ts",
      explanations: "src/explanations/index.ts",
      text: "src/text.ts",
      internal: "src/internal.ts",
      tables: "src/tables.ts",
      project: "src/project.ts",
      conversions: "src/conversions.ts",
      ...formatEntries(),
    },
    format: ["esm", "cjs"],
    dts: { resolve: ["@standard-schema/spec"], compilerOptions: { ignoreDeprecations: "6.0" } },
    esbuildPlugins: [pureInitializers(), thirdPartyNotices({ data: true, types: ["@standard-schema/spec"] })],
  },
  {
    // for pages: the same check in as few bytes as it takes
    ...bundled,
    entry: { browser: "src/browser.ts", "browser-internal": "src/browser-internal.ts" },
    outDir: "dist/page",
    format: ["esm"],
    target: "es2022",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    minify: true,
    esbuildPlugins: [languagesOnDemand(languagesOfPages), withoutProse()],
  },
  {
    // for a fast start: only what says that an article is certainly valid
    ...bundled,
    entry: { certain: "src/certain.ts" },
    outDir: "dist/certain",
    format: ["esm"],
    target: "es2022",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    minify: true,
    esbuildPlugins: [languagesOnDemand(shortLanguages), preparedLexicons(), doubtsOnly()],
    onSuccess: () => markCalledFunctions("dist/certain/certain.js", checkArticles),
  },
]);
