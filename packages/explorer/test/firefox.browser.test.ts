import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderPage } from "../src/index.ts";
import { reference } from "./article.ts";
import { assets } from "./opened.ts";

const known = [process.env["FIREFOX"], "/usr/bin/firefox", "/usr/bin/firefox-esr"];
const executablePath = known.find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) console.log("explorer: no Firefox found, its tests are skipped");

describe.skipIf(executablePath === undefined)("in Firefox", () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "explorer-"));
  const file = join(folder, "page.html");

  beforeAll(async () => {
    writeFileSync(file, renderPage(reference, { ...assets, locale: "ar" }));
    browser = await puppeteer.launch({ browser: "firefox", executablePath: executablePath as string, headless: true });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("all marks on, but invisible, are pixel-equal to the page without", async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(pathToFileURL(file).href);
    const boxes = await page.evaluate(async () => {
      await document.fonts.ready;
      document.querySelector<HTMLElement>('[data-key="/visits/lavrov-tehran"] .dv-fact')?.click();
      return document.querySelectorAll(".dv-box").length;
    });
    expect(boxes).toBeGreaterThan(200);
    const style = (content: string) => page.addStyleTag({ content });
    await style(".dv-box{visibility:hidden}:focus-visible{outline:0!important}.dv-panel{position:static!important}");
    const picture = async () => Buffer.from((await (await page.waitForSelector(".dv-text"))?.screenshot()) ?? []);
    const marked = await picture();
    await style(".dv-boxes{display:none}");
    const plain = await picture();
    expect(marked.equals(plain)).toBe(true);
    await style(".dv-words{visibility:hidden}");
    expect(plain.equals(await picture())).toBe(false);
    await page.close();
  });

  it("a click on a word shows its facts", async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(pathToFileURL(file).href);
    const [x, y] = await page.evaluate(() => {
      const range = document.createRange();
      const words = document.querySelector(".dv-words")?.firstChild as Text;
      range.setStart(words, 80);
      range.setEnd(words, 82);
      const rect = range.getBoundingClientRect();
      return [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
    });
    await page.mouse.click(x, y);
    const shown = await page.$$eval(".dv-here .dv-item", (all) =>
      all.map((item) => (item as HTMLElement).dataset["key"]),
    );
    expect(shown[0]).toBe("/visits/lavrov-tehran/type");
    expect(await page.$$eval(".dv-words", (all) => all.every(({ childNodes }) => childNodes.length === 1))).toBe(true);
    await page.close();
  });

  describe.each(["en", "ar"] as const)("on a narrow page (%s)", (locale) => {
    const narrow = join(folder, `narrow-${locale}.html`);

    async function opened(): Promise<Page> {
      writeFileSync(narrow, renderPage(reference, { ...assets, locale }));
      const page = await browser.newPage();
      await page.setViewport({ width: 390, height: 844 });
      await page.goto(pathToFileURL(narrow).href);
      return page;
    }
    const isShown = (page: Page, selector: string) =>
      page.$eval(selector, (element) => (element as HTMLElement).checkVisibility());

    it("parts are tabs, by pointer and by keyboard, and facts are folded until they are pressed", async () => {
      const page = await opened();
      expect(await isShown(page, "#dv-part-facts")).toBe(false);
      await page.click("[role=tab][data-tab=facts]");
      expect(await isShown(page, "#dv-part-facts")).toBe(true);
      expect(await isShown(page, "#dv-part-text")).toBe(false);
      expect(await isShown(page, "#dv-fact-1 .dv-detail")).toBe(false);
      await page.click("#dv-fact-1 .dv-fact");
      expect(await isShown(page, "#dv-fact-1 .dv-detail")).toBe(true);
      await page.focus("[role=tab][data-tab=facts]");
      await page.keyboard.press("Home");
      expect(await isShown(page, "#dv-part-text")).toBe(true);
      await page.close();
    });

    it("the sheet of facts is dismissed by Escape, by its button, and by a swipe down", async () => {
      const page = await opened();
      const raise = async () => {
        await page.$eval("#dv-block-1-facts", (details) => details.setAttribute("open", ""));
        await page.$eval("#dv-block-1-facts a", (link) => (link as HTMLElement).click());
        expect(await isShown(page, ".dv-here")).toBe(true);
      };
      await raise();
      await page.keyboard.press("Escape");
      expect(await isShown(page, ".dv-here")).toBe(false);
      await raise();
      await page.click("[data-all]");
      expect(await isShown(page, ".dv-here")).toBe(false);
      await raise();
      const head = await (await page.$(".dv-here-head"))?.boundingBox();
      const [x, y] = [(head?.x ?? 0) + 5, (head?.y ?? 0) + 4];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + 120, { steps: 5 });
      await page.mouse.up();
      expect(await isShown(page, ".dv-here")).toBe(false);
      await page.close();
    });
  });

  it("a choice marks and lists one kind; the table follows it and is sorted", async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(pathToFileURL(file).href);
    await page.$eval(".dv-kind input[value=visits]", (input) => (input as HTMLElement).click());
    const [all, visits] = [
      await page.$$eval(".dv-box", (list) => list.length),
      await page.$$eval(".dv-box.dv-of-visits", (list) => list.length),
    ];
    expect(visits).toBeGreaterThan(10);
    expect(visits).toBe(all);
    await page.click(".dv-table summary");
    await page.waitForSelector(".dv-sorted td");
    expect(await page.$$eval(".dv-sorted tbody tr", (rows) => rows.length)).toBe(25);
    await page.focus("[data-column=number] button");
    await page.keyboard.press("Enter");
    const numbers = await page.$$eval(".dv-sorted td:first-child", (cells) =>
      cells.map((cell) => Number(cell.textContent)),
    );
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await page.close();
  });

  it("a mention of the index leads to its words; a gloss lights what it explains, by pointer and by focus", async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(pathToFileURL(file).href);
    await page.$eval("[data-entity=lavrov] a[data-at]", (link) => (link as HTMLElement).click());
    expect(await page.$$eval(".dv-box-chosen", (boxes) => boxes.length)).toBeGreaterThan(0);
    await page.click(".dv-gloss-switch input");
    const lit = () => page.evaluate(() => [...(CSS.highlights.get("dv-hover") ?? [])].join(""));
    await page.hover("#dv-block-2 .dv-glosses li");
    await expect.poll(lit).toContain("شهدت العلاقات الإيرانية الروسية");
    await page.mouse.move(1, 1);
    await expect.poll(lit).toBe("");
    await page.focus("#dv-block-2 .dv-glosses li");
    expect(await lit()).toContain("شهدت العلاقات الإيرانية الروسية");
    await page.close();
  });
});
