import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { read, root } from "./house/source-files.ts";

/** Kilobytes, as the pages count them. */
const kilobytes = (bytes: number) => bytes / 1000;

/** A bundler's output for a page that uses a module: its size minified, and gzipped. */
async function bundle(contents: string, external: readonly string[] = []): Promise<{ plain: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    ...{ bundle: true, minify: true, write: false, format: "esm", platform: "browser", target: "es2022" },
    external: [...external],
    // the unused import is dropped on purpose here
    logLevel: "silent",
  });
  const [{ contents: bytes } = { contents: new Uint8Array() }] = outputFiles;
  return { plain: kilobytes(bytes.length), gzipped: kilobytes(gzipSync(bytes).length) };
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
    const withYaml = await bundle('export { loadYaml, validate } from "@diplomatic-visits/core/browser";', ["zod"]);
    holds(claimed(path, /\(([\d.]+) more for YAML\)/), withYaml.gzipped - page.gzipped);
  });

  it("of the worker, in both languages", async () => {
    const worker = await bundle(`import ${JSON.stringify(`${root}docs/examples/guide-worker/check-worker.ts`)};`);
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
