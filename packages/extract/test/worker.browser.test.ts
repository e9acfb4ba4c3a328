import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { parseHtml } from "../src/index.ts";
import { story } from "./scores/layout-parts.ts";

const built = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));
const html = `<article>${story.lines.map((line) => `<p>${line}</p>`).join("")}</article>`;

/** A worker as a bundler makes it, for browsers or with the conditions of workers. */
async function worker(source: string, conditions: string[]): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "extract-worker-"));
  const entry = join(outDir, "worker.js");
  writeFileSync(entry, source);
  try {
    await build({
      ...{ config: false, silent: true, dts: false, entry: [entry], outDir, format: "iife", platform: "browser" },
      noExternal: [/./],
      esbuildOptions: (options) => {
        options.conditions = conditions;
      },
    });
    return readFileSync(join(outDir, "worker.global.js"), "utf8");
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

const sources = {
  bare: `import { parseHtml } from ${JSON.stringify(built("index"))};
onmessage = ({ data }) => { try { postMessage(parseHtml(data).text); } catch (error) { postMessage(String(error)); } };`,
  given: `import { parseHtml } from ${JSON.stringify(built("index"))};
import { parseDocument } from ${JSON.stringify(built("document/linkedom"))};
onmessage = ({ data }) => postMessage(parseHtml(data, { parseDocument }).text);`,
};

describe("in a web worker, which has no DOM", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const inWorker = async (code: string): Promise<unknown> => {
    const page = await browser.newPage();
    try {
      return await page.evaluate(
        ([script, source]) =>
          new Promise((resolve, reject) => {
            const running = new Worker(URL.createObjectURL(new Blob([script ?? ""])));
            running.onmessage = ({ data }) => resolve(data);
            running.onerror = ({ message }) => reject(new Error(message));
            running.postMessage(source);
          }),
        [code, html],
      );
    } finally {
      await page.close();
    }
  };
  const expected = () => {
    const result = parseHtml(html);
    return result.ok ? result.text : undefined;
  };

  it.each([
    ["a bundle made for workers", sources.bare, ["worker", "import"]],
    ["a bundle made for browsers, given the parser", sources.given, ["browser", "import"]],
  ])("%s gives the same as Node", async (_, source, conditions) => {
    expect(await inWorker(await worker(source, conditions))).toBe(expected());
  });

  it("a bundle made for browsers without one says what to pass", async () => {
    expect(await inWorker(await worker(sources.bare, ["browser", "import"]))).toMatch(
      /^TypeError: no DOMParser here.*@diplomatic-visits\/extract\/linkedom/,
    );
  });
});
