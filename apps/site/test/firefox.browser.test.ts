import { existsSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "./site.ts";
import { type Host, serve } from "./static-server.ts";

const known = [process.env["FIREFOX"], "/usr/bin/firefox", "/usr/bin/firefox-esr"];
const executablePath = known.find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) console.log("site: no Firefox found, its tests are skipped");

const textArea = ".play-field-text textarea";

const articles = [
  {
    path: "/ar/play/",
    text: "وصل الوزير سيرغي لافروف إلى طهران يوم الثلاثاء. وغادر طهران في المساء.",
    steps: [
      ["سيرغي لافروف", "entity:person"],
      ["طهران", "entity:place"],
      ["وصل الوزير سيرغي لافروف إلى طهران يوم الثلاثاء", "fact:visits"],
    ],
    // in a text from right to left the left arrow goes on
    onward: "ArrowLeft",
  },
  {
    path: "/play/",
    text: "Minister Ada Brill arrived in Larn on Monday. She left Larn in the evening.",
    steps: [
      ["Ada Brill", "entity:person"],
      ["Larn", "entity:place"],
      ["Minister Ada Brill arrived in Larn on Monday", "fact:visits"],
    ],
    onward: "ArrowRight",
  },
] as const;

describe.skipIf(executablePath === undefined)("the playground in Firefox", () => {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    host = await serve(built);
    browser = await puppeteer.launch({ browser: "firefox", executablePath: executablePath as string, headless: true });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  async function opened(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(host.origin + path);
    await page.waitForSelector("[data-verdict]");
    await page.waitForSelector(".cm-editor");
    return page;
  }

  it.each(articles)("codes a visit of $path with the keyboard", { timeout: 120_000 }, async (article) => {
    const { path, text, steps, onward } = article;
    const page = await opened(path);
    await page.evaluate(() => document.querySelectorAll<HTMLInputElement>(".play-modes input")[1]?.click());
    await page.waitForSelector(".play-point");
    // as a paste: the text at once
    await page.$eval(
      textArea,
      (area, pasted) => {
        (area as HTMLTextAreaElement).value = pasted;
        area.dispatchEvent(new Event("input", { bubbles: true }));
      },
      text,
    );
    for (const [words, as] of steps) {
      await page.focus(textArea);
      // the arrows begin at the start of the text
      await page.$eval(textArea, (area) => (area as HTMLTextAreaElement).setSelectionRange(0, 0));
      for (let i = 0; i < text.indexOf(words); i++) await page.keyboard.press(onward);
      await page.keyboard.down("Shift");
      // Firefox selects in the order of the text, whatever its direction
      for (let i = 0; i < words.length; i++) await page.keyboard.press("ArrowRight");
      await page.keyboard.up("Shift");
      await page.waitForFunction(
        (wanted) => document.querySelector(".play-chosen q")?.textContent === `⟦${wanted}⟧`,
        {},
        words,
      );
      await page.keyboard.down("Control");
      await page.keyboard.press("Enter");
      await page.keyboard.up("Control");
      expect(await page.evaluate(() => document.activeElement?.matches(".play-point select"))).toBe(true);
      await page.select(".play-point-field select", as);
      while (!(await page.evaluate(() => document.activeElement?.matches(".play-point [type=submit]"))))
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector(".play-point-notice")?.textContent !== "");
      await page.waitForSelector("[data-verdict=valid]");
    }
    expect(await page.evaluate(() => document.activeElement?.closest(".play-field-text") !== null)).toBe(true);
    const coding = await page.evaluate(() => document.querySelector(".cm-content")?.textContent);
    expect(coding).toContain("id: visit-1");
    expect(coding).toContain(steps[2][0]);
    await page.close();
  });

  it("applies a fix, restores the state before it, and runs the program", { timeout: 120_000 }, async () => {
    const page = await opened("/play/");
    await page.select(".play-examples select", "three-zeros");
    await page.waitForSelector("[data-verdict=invalid]");
    await page.click("#play-panel-report .play-issue .play-button");
    await page.waitForSelector("[data-verdict=valid]");
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".play-toolbar button")]
        .find(({ textContent }) => textContent === "Restore previous")
        ?.click(),
    );
    await page.waitForSelector("[data-verdict=invalid]");
    await page.click("#play-tab-command");
    await page.waitForSelector(".play-commands button");
    await page.click(".play-commands button");
    await page.waitForFunction(() =>
      document.querySelector(".play-output")?.textContent?.includes("quantity/value-in-quote"),
    );
    await page.close();
  });
});
