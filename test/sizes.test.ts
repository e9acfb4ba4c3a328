import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { read, root } from "./house/source-files.ts";

/** Kilobytes, as the pages count them. */
const kilobytes = (bytes: number) => bytes / 1000;

interface Size {
  plain: number;
  gzipped: number;
}

interface Bundle extends Size {
  /** The files that the program fetches only when it calls for them, each with the name of its entry. */
  onDemand: readonly (Size & { name: string })[];
}

/** A bundler's output for a page that uses a module, minified: what the page loads at once, and what it loads on demand. */
async function bundle(contents: string, external: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    ...{ bundle: true, splitting: true, minify: true, write: false, format: "esm", platform: "browser" },
    ...{ target: "es2022", outdir: "out", absWorkingDir: root, metafile: true },
    external: [...external],
    // the unused import is dropped on purpose here
    logLevel: "silent",
  });
  const sizes = new Map(outputFiles.map(({ path, contents: bytes }) => [path, sizeOf(bytes)]));
  const sizeAt = (path: string): Size => sizes.get(root + path) ?? { plain: 0, gzipped: 0 };
  const outputs = Object.entries(metafile.outputs);
  const atOnce = new Set(outputs.flatMap(([path, { entryPoint }]) => (entryPoint === "<stdin>" ? [path] : [])));
  for (const path of atOnce)
    for (const one of metafile.outputs[path]?.imports ?? [])
      if (one.kind === "import-statement" && !one.external) atOnce.add(one.path);
  return {
    ...[...atOnce].map(sizeAt).reduce(sumOf),
    onDemand: outputs.flatMap(([path, { entryPoint }]) =>
      entryPoint && !atOnce.has(path) ? [{ name: basename(entryPoint), ...sizeAt(path) }] : [],
    ),
  };
}

function sizeOf(bytes: Uint8Array): Size {
  return { plain: kilobytes(bytes.length), gzipped: kilobytes(gzipSync(bytes).length) };
}

function sumOf(one: Size, other: Size): Size {
  return { plain: one.plain + other.plain, gzipped: one.gzipped + other.gzipped };
}

/** The reader of YAML, which a bundle loads on demand. */
function yamlReaderIn({ onDemand }: Bundle): Size {
  const reader = onDemand.find(({ name }) => name.startsWith("read-yaml-input"));
  if (!reader) throw new Error("the bundle has no reader of YAML");
  return reader;
}

/** The number in a sentence of a page, ignoring white space. */
function claimed(path: string, sentence: RegExp): number {
  const found = sentence.exec(read(path).replaceAll(/\s+/g, " "))?.[1];
  expect(found, `${path} says ${sentence}`).toBeDefined();
  return Number(found);
}

// Readers need an approximate figure: one more rule does not make a page wrong.
function holds(said: number, measured: number): void {
  expect(Math.abs(measured / said - 1), `${said} is said, and it is ${measured.toFixed(1)}`).toBeLessThan(0.15);
}

const budgets: {
  imports: { source: string; gzipped: number }[];
  files: { path: string; gzipped: number }[];
} = JSON.parse(read("test/size-budgets.json"));

describe("the size budgets", () => {
  it.each(budgets.imports)("$source: at most $gzipped KB gzipped", async ({ source, gzipped }) => {
    expect((await bundle(source)).gzipped).toBeLessThanOrEqual(gzipped);
  });

  it.each(budgets.files)("$path: at most $gzipped KB gzipped", ({ path, gzipped }) => {
    expect(kilobytes(gzipSync(readFileSync(root + path)).length)).toBeLessThanOrEqual(gzipped);
  });
});

describe("the sizes that pages give", () => {
  it("of core's folding and check", async () => {
    const path = "packages/core/README.md";
    const text = await bundle('export { fold, foldText, wordsIn } from "@diplomatic-visits/core/text";');
    holds(claimed(path, /`wordsIn`: ([\d.]+) KB gzipped/), text.gzipped);
    const page = await bundle('export { validate } from "@diplomatic-visits/core/browser";', ["zod"]);
    holds(claimed(path, /without YAML: ([\d.]+) KB gzipped/), page.gzipped);
    holds(claimed(path, /\(([\d.]+) more for YAML/), yamlReaderIn(page).gzipped);
    const languages = page.onDemand.flatMap(({ name, gzipped }) => (/^[a-z]{2}-/.test(name) ? gzipped : []));
    holds(claimed(path, /(\d+) to \d+ for a language/), Math.min(...languages));
    holds(claimed(path, /\d+ to (\d+) for a language/), Math.max(...languages));
  });

  it("of the worker, in both languages", async () => {
    const check = await bundle(`import ${JSON.stringify(`${root}docs/examples/guide-worker/check-worker.ts`)};`);
    const worker = sumOf(check, yamlReaderIn(check));
    const english = "docs/guides/check-in-your-own-code.md";
    holds(claimed(english, /minified with esbuild, comes to (\d+) KB/), worker.plain);
    holds(claimed(english, /minified with esbuild, comes to \d+ KB, (\d+) KB gzipped/), worker.gzipped);
    const arabic = "docs/i18n/ar/guides/check-in-your-own-code.md";
    holds(claimed(arabic, /بأداة esbuild (\d+) كيلوبايت/), worker.plain);
    holds(claimed(arabic, /بأداة esbuild \d+ كيلوبايت، و(\d+) بعد الضغط/), worker.gzipped);
  });

  it("of the dataset", async () => {
    const path = "docs/guides/use-the-dataset.md";
    const all = await bundle('export * from "@diplomatic-visits/dataset";');
    holds(claimed(path, /articles come to (\d+) KB/), all.plain);
    holds(claimed(path, /articles come to \d+ KB, (\d+) KB when gzipped/), all.gzipped);
    const article = await bundle('export { article } from "@diplomatic-visits/dataset";');
    holds(claimed(path, /as a file, comes to (\d+) KB/), article.plain);
    holds(claimed(path, /as a file, comes to \d+ KB, (\d+) KB gzipped/), article.gzipped);
    const tables = await bundle('export { tables } from "@diplomatic-visits/dataset/tables";');
    holds(claimed(path, /reference article add (\d+) KB/), tables.plain);
    holds(claimed(path, /reference article add \d+ KB, (\d+) KB gzipped/), tables.gzipped);
    const arabic = "docs/i18n/ar/guides/use-the-dataset.md";
    holds(claimed(arabic, /الثلاثة كلها (\d+) كيلوبايت/), all.plain);
    holds(claimed(arabic, /الثلاثة كلها \d+ كيلوبايت، و(\d+) بعد الضغط/), all.gzipped);
    const line = readFileSync(`${root}packages/dataset/dist/article.ndjson`).length;
    holds(claimed("docs/guides/stream-many-articles.md", /article has (\d+) KB on its line/), kilobytes(line));
  });

  it("of the explorer's pictures", () => {
    const file = readFileSync(`${root}packages/explorer/dist/pictures.js`).length;
    holds(claimed("packages/explorer/README.md", /outlines of the countries \(some (\d+) KB\)/), kilobytes(file));
  });
});
