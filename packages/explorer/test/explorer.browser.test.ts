import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Article } from "@diplomatic-visits/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { peerPath } from "../../../test/peer-data.ts";
import { renderPage } from "../src/index.ts";
import { articleOf, reference } from "./article.ts";
import { startBrowser } from "./browser.ts";

const built = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
// a font of the test's own: the Chromium of a bare machine has none for Arabic
const font = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
  ),
).toString("base64");
const face = `@font-face{font-family:"Noto Naskh Arabic";src:url(data:font/woff2;base64,${font}) format("woff2")}`;
const assets = { style: face + built("explorer.css"), script: built("explorer.js") };
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const fixtures = peerPath("hostile-cases/dompurify-fixtures.json");
const origin = "http://explorer.test/";

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

interface Opened {
  locale?: "en" | "ar";
  width?: number;
  script?: boolean;
  search?: string;
}

async function open(
  article: Article,
  { locale = "en", width = 1280, script = true, search = "" }: Opened = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
  const body = renderPage(article, { ...assets, locale });
  await page.route(`${origin}**`, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: script ? body : renderPage(article, { style: assets.style, locale }),
    }),
  );
  await page.goto(`${origin}${search}`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const type = '[data-key="/visits/lavrov-tehran/type"]';

describe("the explorer in a browser", () => {
  it("leaves each paragraph one text node, whatever is marked", async () => {
    const page = await open(reference);
    for (const layer of ["others", "evidence", "uncoded"])
      await page.locator(`.dv-layers input[value=${layer}]`).check();
    const nodes = await page
      .locator(".dv-words")
      .evaluateAll((all) => all.map(({ childNodes }) => [...childNodes].map(({ nodeType }) => nodeType)));
    expect(nodes).toHaveLength(20);
    expect(nodes.every((types) => types.length === 1 && types[0] === 3)).toBe(true);
    expect(await page.locator(".dv-box").count()).toBeGreaterThan(300);
    await page.close();
  });

  it("with its marks made invisible is pixel-equal to the page without", async () => {
    const page = await open(reference);
    for (const layer of ["others", "evidence", "uncoded"])
      await page.locator(`.dv-layers input[value=${layer}]`).check();
    await page.addStyleTag({ content: ".dv-box{visibility:hidden}" });
    const marked = await page.locator(".dv-text").screenshot();
    await page.addStyleTag({ content: ".dv-boxes{display:none}" });
    expect(marked.equals(await page.locator(".dv-text").screenshot())).toBe(true);
    await page.close();
  });

  it("leads from a fact to its words and back, by mouse and by keyboard", async () => {
    const page = await open(reference);
    await page.locator(`${type} .dv-fact`).click();
    expect(await page.locator(`${type} .dv-fact`).getAttribute("aria-pressed")).toBe("true");
    expect(new URL(page.url()).searchParams.get("fact")).toBe("/visits/lavrov-tehran/type");
    const box = await page.locator(".dv-box-chosen").boundingBox();
    expect(box?.width).toBeGreaterThan(10);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("dv-block");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["fact"])).toBe(
      await page.locator(`${type} .dv-fact`).getAttribute("data-fact"),
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).searchParams.get("fact")).not.toBe("/visits/lavrov-tehran/type");
    await page.close();
  });

  it("leads from a word to the facts it supports, the shortest quote first", async () => {
    const page = await open(reference);
    await page.locator(`${type} .dv-fact`).click();
    const box = await page.locator(".dv-box-chosen").boundingBox();
    if (!box) throw new Error("nothing is marked");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const shown = await page
      .locator(".dv-facts > li:visible")
      .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset["key"]));
    expect(shown).toContain("/visits/lavrov-tehran/type");
    expect(shown).toContain("/visits/lavrov-tehran");
    expect(shown.length).toBeLessThan(20);
    expect(new URL(page.url()).searchParams.get("fact")).toBe("/visits/lavrov-tehran/type");
    await page.locator("[data-all]").click();
    expect(await page.locator(".dv-facts > li:visible").count()).toBe(138);
    await page.close();
  });

  it("opens at the fact of its address", async () => {
    const page = await open(reference, { search: "?fact=/quantities/trade-2020" });
    expect(await page.locator("[data-chosen]").getAttribute("data-key")).toBe("/quantities/trade-2020");
    expect(await page.locator(".dv-box-chosen").first().isVisible()).toBe(true);
    await page.close();
  });

  it("is readable without the script: text and numbered facts, no dead controls", async () => {
    const page = await open(reference, { script: false });
    expect(await page.locator(".dv-words").count()).toBe(20);
    expect(await page.locator(".dv-facts > li:visible").count()).toBe(138);
    expect(await page.locator(".dv-layers").isVisible()).toBe(false);
    await page.close();
  });

  it.each([
    ["en", 390],
    ["ar", 390],
    ["en", 1280],
    ["ar", 1280],
  ] as const)("has no horizontal scroll (%s, %i px)", async (locale, width) => {
    const page = await open(reference, { locale, width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  it.each([
    ["en", "light", 390],
    ["en", "dark", 1280],
    ["ar", "light", 1280],
    ["ar", "dark", 390],
  ] as const)("has no violation that axe finds (%s, %s, %i px)", async (locale, colorScheme, width) => {
    const page = await open(reference, { locale, width });
    await page.emulateMedia({ colorScheme });
    await page.locator(`${type} .dv-fact`).click();
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });

  it.skipIf(!fixtures)("shows the payloads of DOMPurify as text, and runs none of them", async () => {
    const cases = JSON.parse(readFileSync(fixtures as string, "utf8")) as { payload: string }[];
    const lines = cases.map(({ payload }) => payload.normalize("NFC").replace(/\s+/g, " ").trim()).filter(Boolean);
    expect(lines.length).toBeGreaterThan(80);
    const page = await open(articleOf(lines.join("\n")));
    let ran = false;
    page.on("dialog", () => {
      ran = true;
    });
    expect(await page.locator(".dv-words").allTextContents()).toEqual(lines);
    const alien = ".dv-text :not(section, div, p, h3, span, bdi, ol, li)";
    expect(await page.locator(alien).count()).toBe(0);
    expect(ran).toBe(false);
    await page.close();
  });

  it("shows markup in an article as text, and runs none of it", async () => {
    const payloads = [
      "<script>boom()</script>",
      '"><img src=x onerror=boom()>',
      "</script><script>boom()</script>",
      "<!--",
      "javascript:boom()",
      "{{boom()}}",
      "]]><svg/onload=boom()>",
      "&lt;script&gt;",
    ];
    const page = await open(articleOf(payloads.join("\n")));
    const words = await page.locator(".dv-words").allTextContents();
    expect(words).toEqual(payloads);
    expect(await page.locator(".dv-explorer img, .dv-explorer svg, .dv-explorer script:not(.dv-marks)").count()).toBe(
      0,
    );
    await page.close();
  });
});
