import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { draft, type ParseResult, parseHtml } from "../src/index.ts";
import { bundled } from "./browser-bundle.ts";
import { story } from "./scores/layout-parts.ts";
import { layouts } from "./scores/layouts.ts";

const kept = (result: ParseResult) =>
  result.ok
    ? { text: result.text, coding: result.coding, draft: draft(result.article).coding }
    : { doubts: result.report.doubts };

describe("in a browser, with its own parser", () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
    page.on("request", (request) => asked.push(request.url()));
    await page.addScriptTag({ content: await bundled() });
  });
  afterAll(() => browser?.close());

  const inBrowser = (html: string): Promise<unknown> =>
    page.evaluate((source) => {
      const { parseHtml: parse, draft: drafted } = (
        globalThis as unknown as { extract: typeof import("../src/index.ts") }
      ).extract;
      const result = parse(source);
      return result.ok
        ? { text: result.text, coding: result.coding, draft: drafted(result.article).coding }
        : { doubts: result.report.doubts };
    }, html);

  // bytes are decoded before any parser sees them
  const pages = layouts.flatMap(({ name, make }) => {
    const html = make(story);
    return typeof html === "string" ? [[name, html] as const] : [];
  });

  it.each(pages)("%s gives the same as in Node", async (_, html) => {
    expect(await inBrowser(html)).toEqual(kept(parseHtml(html)));
  });

  it("runs no script of the page and fetches nothing", async () => {
    const hostile = `<html><body><img src="https://example.org/pixel.gif" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>
      <iframe srcdoc="<script>parent.ran = true</script>"></iframe>${story.lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
    expect(await inBrowser(hostile)).toEqual(kept(parseHtml(hostile)));
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
    expect(asked).toEqual([]);
  });

  it("says the same of what is no article", async () => {
    for (const html of ["", "<html></html>", "<p>", "<table><tr><td></table>"])
      expect(await inBrowser(html)).toEqual(kept(parseHtml(html)));
  });
});
