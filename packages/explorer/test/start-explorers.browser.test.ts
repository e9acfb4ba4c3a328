import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { renderExplorer } from "../src/index.ts";
import { reference } from "./article.ts";
import { assets, built, openMarkup } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

type Started = { startExplorers(root: ParentNode): () => void; stop?: () => void };

// A surrounding page that brings its own script, as the documentation site does.
async function openHost(): Promise<Page> {
  const client = Buffer.from(built("client.js")).toString("base64");
  const body = `<!doctype html><html lang="en"><head><title>Host</title><style>${assets.style}</style></head><body><main id="slot">${renderExplorer(reference)}</main>
<script type="module">import { startExplorers } from "data:text/javascript;base64,${client}"; globalThis.startExplorers = startExplorers; globalThis.ready = true;</script></body></html>`;
  const page = await openMarkup(browser, body);
  await page.waitForFunction(() => "ready" in globalThis);
  return page;
}

const start = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const host = globalThis as unknown as Started;
    host.stop = host.startExplorers(document.querySelector(one) as Element);
  }, selector);
const stop = (page: Page) => page.evaluate(() => (globalThis as unknown as Started).stop?.());
const chosen = (page: Page) => page.locator(".dv-item[data-chosen]").count();

describe("startExplorers", () => {
  it("does nothing before it is called", async () => {
    const page = await openHost();
    expect(await page.locator(".dv-box").count()).toBe(0);
    expect(await page.locator(".dv-controls").isVisible()).toBe(false);
    await page.close();
  });

  it.each(["#slot", ".dv-explorer"])("starts what lies in %s, and what it returns stops it", async (selector) => {
    const page = await openHost();
    await start(page, selector);
    expect(await page.locator(".dv-box").count()).toBeGreaterThan(50);
    await page.locator("#dv-fact-10 .dv-fact").click();
    expect(await chosen(page)).toBe(1);
    await stop(page);
    const boxes = await page.locator(".dv-box").count();
    await page.locator("#dv-fact-83 .dv-fact").click();
    expect(await page.locator("#dv-fact-83[data-chosen]").count()).toBe(0);
    await page.setViewportSize({ width: 700, height: 500 });
    await page.locator("#dv-block-1").evaluate((block) => block.querySelector(".dv-boxes")?.replaceChildren());
    await page.setViewportSize({ width: 800, height: 500 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.locator(".dv-box").count()).toBeLessThan(boxes);
    await page.close();
  });

  it("started twice, an explorer listens once", async () => {
    const page = await openHost();
    await start(page, "#slot");
    await start(page, "#slot");
    await page.locator("#dv-fact-10 .dv-fact").click();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".dv-item[data-chosen]").getAttribute("id")).toBe("dv-fact-11");
    await page.close();
  });

  it("starts what is put in the place of another", async () => {
    const page = await openHost();
    await start(page, "#slot");
    await stop(page);
    await page.evaluate(
      (markup) => {
        (document.querySelector("#slot") as Element).innerHTML = markup;
      },
      renderExplorer(reference, { locale: "ar" }),
    );
    await start(page, "#slot");
    await page.locator("#dv-fact-10 .dv-fact").click();
    expect(await chosen(page)).toBe(1);
    await page.close();
  });

  it("is small, and so is the style", () => {
    expect(gzipSync(built("client.js")).length).toBeLessThan(9 * 1024);
    expect(gzipSync(built("explorer.js")).length).toBeLessThan(9 * 1024);
    expect(gzipSync(built("explorer.css")).length).toBeLessThan(9 * 1024);
    expect(built("client.js")).not.toMatch(/\beval\b|new Function/);
  });
});
