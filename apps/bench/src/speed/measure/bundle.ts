import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { cache } from "./cache.ts";

/** The folder from which imports of a source are resolved. */
const home = fileURLToPath(new URL("../../../", import.meta.url));

/** A bundled module. */
export interface Bundle {
  /** The file to import. */
  file: string;
  /** KB of minified code that are loaded at once; what is loaded on demand is not counted. */
  plain: number;
  /** The same, gzipped. */
  gzipped: number;
}

/** Bundles and minifies a source as a page or a Node program would load it. */
export async function bundle(name: string, source: string, platform: "node" | "browser"): Promise<Bundle> {
  const outdir = `${cache}bundles/${name.replaceAll(/[^\w.-]/g, "-")}-${platform}/`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: home, loader: "js" },
    ...{ bundle: true, splitting: true, minify: true, format: "esm", platform, target: "es2022", logLevel: "silent" },
    ...{ outdir, outExtension: { ".js": ".mjs" }, metafile: true, write: false, absWorkingDir: outdir },
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const atOnce = loadedAtOnce(metafile);
  const loaded = outputFiles.filter(({ path }) => atOnce.has(path.slice(outdir.length)));
  return {
    file: `${outdir}stdin.mjs`,
    plain: kilobytes(loaded.map(({ contents }) => contents.length)),
    gzipped: kilobytes(loaded.map(({ contents }) => gzipSync(contents).length)),
  };
}

function loadedAtOnce({ outputs }: Metafile): ReadonlySet<string> {
  const paths = new Set(["stdin.mjs"]);
  for (const path of paths)
    for (const { kind, external, path: imported } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && !external) paths.add(imported);
  return paths;
}

function kilobytes(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / 1000;
}
