import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer, { type Browser } from "puppeteer-core";
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
});
