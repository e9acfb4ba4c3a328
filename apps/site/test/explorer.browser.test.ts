import { gzipSync } from "node:zlib";
import { article } from "@diplomatic-visits/dataset";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../../scripts/article-folders.ts";
import { openSite, type Site } from "./site.ts";

const path = `/article/${roles.reference}/`;
const type = "/visits/lavrov-tehran/type";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const factOf = (page: Page, key: string) => page.locator(`.dv-item[data-key="${key}"] .dv-fact`).first();
const chosenBoxes = (page: Page) => page.locator(".dv-box-chosen").count();

describe("the article on the site", () => {
  it.each(["", "/ar"])(
    "%s: read, click a fact, its words light up; the address follows; Escape leads back",
    async (prefix) => {
      const page = await site.open(prefix + path);
      await page.waitForSelector(".dv-box");
      expect(await chosenBoxes(page)).toBe(0);
      await factOf(page, type).click();
      expect(await chosenBoxes(page)).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get("fact")).toBe(type);
      const focused = () => page.evaluate(() => document.activeElement?.className ?? "");
      expect(await focused()).toContain("dv-block");
      await page.keyboard.press("Escape");
      expect(await focused()).toContain("dv-fact");
      await page.close();
    },
  );

  it("a link to a fact opens with its words lit", async () => {
    const page = await site.open(`${path}?fact=${encodeURIComponent(type)}`);
    await page.waitForSelector(".dv-box-chosen");
    await page.close();
  });

  it("is there after a way through the site without a page load, and comes to life again", async () => {
    const page = await site.open("/dataset/");
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator(`main a[href$='${path}']`).first().click();
    await page.waitForSelector(".dv-box");
    expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
    await factOf(page, type).click();
    expect(await chosenBoxes(page)).toBeGreaterThan(0);
    await page.close();
  });

  it("without JavaScript holds the whole text and every fact, numbered", async () => {
    const page = await site.open(path, { script: false });
    const words = await page.locator(".dv-words").allTextContents();
    expect(words.join("\n")).toBe(article.text);
    expect(await page.locator(".dv-all .dv-item").count()).toBeGreaterThan(130);
    const link = page.locator(".dv-all .dv-item a.dv-place").first();
    const target = (await link.getAttribute("href"))?.slice(1);
    expect(await page.locator(`[id="${target}"]`).count()).toBe(1);
    await page.close();
  });

  it("every paragraph is one text node, hydrated or not", async () => {
    const page = await site.open(path);
    await page.waitForSelector(".dv-box");
    const counts = await page.evaluate(() =>
      [...document.querySelectorAll(".dv-words")].map(({ childNodes }) => [childNodes.length, childNodes[0]?.nodeType]),
    );
    expect(counts.length).toBe(20);
    for (const count of counts) expect(count).toEqual([1, 3]);
    await page.close();
  });

  it("nothing comes from another host, and nothing is refused by the page's policy", async () => {
    const faults: string[] = [];
    const page = await site.open("/");
    page.on("request", (request) => {
      if (!request.url().startsWith(site.origin)) faults.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    for (const prefix of ["", "/ar"]) {
      await page.goto(site.origin + prefix + path, { waitUntil: "load" });
      await page.waitForSelector(".dv-box");
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it("the home page's excerpt answers too", async () => {
    const page = await site.open("/");
    await page.waitForSelector(".dv-box");
    await factOf(page, type).click();
    expect(await chosenBoxes(page)).toBeGreaterThan(0);
    await page.close();
  });

  it.each(["", "/ar"])("%s: weighs at most 60 KB after gzip, with text and facts in it", async (prefix) => {
    const html = await (await fetch(site.origin + prefix + path)).text();
    const weight = gzipSync(html).length / 1024;
    console.log(`${prefix}${path}: ${weight.toFixed(1)} KB`);
    expect(weight).toBeLessThanOrEqual(60);
    expect(html.match(/class="?dv-item"?/g)?.length).toBeGreaterThan(130);
  });

  it.each(["", "/ar"])(
    "%s: on a phone the text ends after at most 12 screens, and the files are a tap away",
    async (prefix) => {
      const page = await site.open(prefix + path);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForSelector(".dv-box");
      await page.evaluate(() => document.fonts.ready);
      const end = await page.locator(".dv-text").evaluate((text) => text.getBoundingClientRect().bottom + scrollY);
      console.log(`${prefix}${path}: the text ends after ${(end / 844).toFixed(1)} screens`);
      expect(end).toBeLessThanOrEqual(12 * 844);
      await page.locator(".dv-to-files").click();
      const top = () => page.locator(".dv-downloads").evaluate((list) => list.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(844);
      await page.close();
    },
  );

  it("loads the JSON of a fact and the pictures when they are wanted, and not before", async () => {
    const asked: string[] = [];
    const page = await site.open("/");
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.origin + path, { waitUntil: "networkidle" });
    expect(asked.filter((name) => /pictures-|facts-/.test(name))).toEqual([]);
    await factOf(page, type).click();
    const item = page.locator(`.dv-item[data-key="${type}"]`);
    await item.locator(".dv-json summary").click();
    await expect.poll(() => item.locator("pre").textContent()).toContain('"official"');
    await page.locator(".dv-pictures").scrollIntoViewIfNeeded();
    await page.waitForSelector(".dv-pictures svg");
    await page.locator(".dv-pictures svg a").first().click();
    expect(await chosenBoxes(page)).toBeGreaterThan(0);
    await page.close();
  });

  it.each(["", "/ar"])(
    "%s: without JavaScript the pictures are one link away, and lead back to the facts",
    async (prefix) => {
      const page = await site.open(prefix + path, { script: false });
      await page.locator(".dv-pictures a").first().click();
      await page.waitForSelector(".dv-pictures svg");
      const back = await page
        .locator(".dv-pictures svg a")
        .first()
        .evaluate((link) => (link as unknown as SVGAElement).href.baseVal);
      expect(back).toMatch(/^#dv-fact-/);
      expect(await page.evaluate(() => new URL(document.baseURI).pathname)).toBe(prefix + path);
      await page.close();
    },
  );
});
