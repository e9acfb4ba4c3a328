import { defineConfig, type Options } from "tsup";
import { mapNotices } from "../../scripts/data-sources.ts";
import { thirdPartyNotices } from "../../scripts/third-party-notices.ts";

const utf8: Pick<Options, "esbuildOptions"> = {
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  {
    ...utf8,
    entry: { index: "src/index.ts" },
    format: ["esm"],
    target: "node20",
    platform: "neutral",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    treeshake: true,
  },
  {
    // separate, so that a page that only shows words loads only this
    ...utf8,
    entry: { "foreign-runs": "src/foreign-runs.ts" },
    format: ["esm"],
    target: "es2022",
    platform: "neutral",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    treeshake: true,
  },
  {
    // drawn at build: it contains the outlines of the countries, which no browser should have to load
    ...utf8,
    entry: { pictures: "src/pictures/index.ts" },
    format: ["esm"],
    target: "node20",
    platform: "neutral",
    noExternal: [/^(d3-|topojson-|world-atlas)/],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    treeshake: true,
    esbuildPlugins: [thirdPartyNotices({ more: mapNotices() })],
  },
  {
    // the script that another script starts
    entry: { client: "src/client/index.ts" },
    format: ["esm"],
    target: "es2022",
    platform: "browser",
    minify: true,
    tsconfig: "tsconfig.client.json",
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    // the script of a standalone page: one file that starts itself
    entry: { explorer: "src/client/explorer.ts" },
    format: ["iife"],
    outExtension: () => ({ js: ".js" }),
    target: "es2022",
    platform: "browser",
    minify: true,
  },
]);
