import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { reference } from "./article.ts";
import { type Opened, open } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

const phone: Opened = { width: 390, height: 844, touch: true };
const whole = (locale: "en" | "ar"): Opened => ({
  ...phone,
  locale,
  pictures: renderPictures(reference, { locale }),
  downloads: [{ label: "JSON", href: "article.json" }],
});
const tab = (part: string) => `[role=tab][data-tab=${part}]`;
const shown = (page: Page) =>
  page.locator("[id^=dv-part-]:visible").evaluateAll((all) => all.map(({ id }) => id.replace("dv-part-", "")));
const bottom = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => one.getBoundingClientRect().bottom + scrollY);

describe.each(["en", "ar"] as const)("the parts on a phone (%s)", (locale) => {
  it("are tabs, one shown at a time, by touch and by arrows in the direction of the page", async () => {
    const page = await open(browser, reference, whole(locale));
    expect(await shown(page)).toEqual(["text"]);
    await page.locator(tab("facts")).tap();
    expect(await shown(page)).toEqual(["facts"]);
    expect(await page.locator(tab("facts")).getAttribute("aria-selected")).toBe("true");
    expect(await page.locator("#dv-part-facts").getAttribute("role")).toBe("tabpanel");
    await page.keyboard.press(locale === "ar" ? "ArrowLeft" : "ArrowRight");
    expect(await shown(page)).toEqual(["pictures"]);
    await page.keyboard.press("End");
    expect(await shown(page)).toEqual(["claims"]);
    await page.keyboard.press("Home");
    expect(await shown(page)).toEqual(["text"]);
    await page.close();
  });

  it("end the text after at most 12 screens, with the files one tap away", async () => {
    const page = await open(browser, reference, whole(locale));
    const height = await bottom(page, ".dv-text");
    console.log(`${locale}: the text ends after ${height} px, ${(height / 844).toFixed(1)} screens`);
    expect(height).toBeLessThanOrEqual(12 * 844);
    await page.locator("#dv-block-9").scrollIntoViewIfNeeded();
    await page.locator(".dv-to-files").tap();
    await expect
      .poll(() => page.locator(".dv-downloads").evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(844);
    await page.close();
  });

  it("keep facts folded; a tap opens one where it is, and its place leads to its words", async () => {
    const page = await open(browser, reference, whole(locale));
    await page.locator(tab("facts")).tap();
    expect(await page.locator(".dv-detail:visible").count()).toBe(0);
    const fact = page.locator("#dv-fact-10");
    await fact.locator(".dv-fact").tap();
    expect(await fact.locator(".dv-detail").isVisible()).toBe(true);
    expect(await fact.locator(".dv-fact").getAttribute("aria-expanded")).toBe("true");
    await fact.locator(".dv-fact").tap();
    expect(await fact.locator(".dv-detail").isVisible()).toBe(false);
    await fact.locator(".dv-fact").tap();
    await fact.locator(".dv-place").tap();
    expect(await shown(page)).toEqual(["text"]);
    await expect.poll(() => page.locator(".dv-box-chosen").first().isVisible()).toBe(true);
    await page.close();
  });
});

describe("the parts", () => {
  it("are all shown beside and below each other where there is room, and on paper", async () => {
    const page = await open(browser, reference, { ...whole("en"), width: 1280, touch: false });
    expect(await shown(page)).toEqual(["text", "facts", "pictures", "claims"]);
    expect(await page.locator(".dv-parts").isVisible()).toBe(false);
    const [text, facts] = [
      await page.locator(".dv-reading").boundingBox(),
      await page.locator(".dv-panel").boundingBox(),
    ];
    expect(facts?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(Math.abs((facts?.y ?? 0) - (text?.y ?? 99))).toBeLessThan(2);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await shown(page)).toEqual(["text"]);
    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toEqual(["text", "facts", "pictures", "claims"]);
    await page.close();
  });

  it("keep the reader's place in each", async () => {
    const page = await open(browser, reference, phone);
    await page.evaluate(() => scrollTo(0, 3000));
    await page.locator(tab("facts")).tap();
    expect(await page.evaluate(() => scrollY)).toBeLessThan(400);
    await page.locator(tab("text")).tap();
    expect(await page.evaluate(() => scrollY)).toBe(3000);
    await page.close();
  });

  it("without a script are plain sections, nothing folded", async () => {
    const page = await open(browser, reference, { ...whole("ar"), script: false });
    expect(await shown(page)).toEqual(["text", "facts", "pictures", "claims"]);
    expect(await page.locator(".dv-detail:visible").count()).toBe(136);
    await page.close();
  });
});

describe("the sheet of facts on a phone", () => {
  const opened = async () => {
    const page = await open(browser, reference, phone);
    await page.locator("#dv-block-3-facts summary").tap();
    await page.locator("#dv-block-3-facts a").nth(1).tap();
    expect(await page.locator(".dv-here").isVisible()).toBe(true);
    return page;
  };
  const swipe = async (page: Page, by: number) => {
    const head = (await page.locator(".dv-here-head").boundingBox()) ?? { x: 0, y: 0, width: 0 };
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove", y: number) =>
      devtools.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: [{ x: head.x + head.width / 2, y: head.y + 4 + y }],
      });
    await touch("touchStart", 0);
    for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", by * share);
    await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const ways: [string, (page: Page) => Promise<void>][] = [
    ["its button", (page) => page.locator("[data-all]").tap()],
    ["Escape", (page) => page.keyboard.press("Escape")],
    ["a swipe down", (page) => swipe(page, 120)],
    ["a tap outside", (page) => page.touchscreen.tap(5, 300)],
  ];

  it.each(ways)("is dismissed by %s, and the focus is on the words", async (_, dismiss) => {
    const page = await opened();
    await dismiss(page);
    await expect.poll(() => page.locator(".dv-here").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("dv-block-3");
    await page.close();
  });

  it("is dismissed by Escape after a tap on words too, when nothing has the focus", async () => {
    const page = await open(browser, reference, phone);
    const words = page.locator("#dv-block-2 .dv-words");
    await words.scrollIntoViewIfNeeded();
    const at = await words.evaluate(({ firstChild }) => {
      const range = document.createRange();
      range.setStart(firstChild as Text, 8);
      range.setEnd(firstChild as Text, 10);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.touchscreen.tap(at.x, at.y);
    expect(await page.locator(".dv-here").isVisible()).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Escape");
    expect(await page.locator(".dv-here").isVisible()).toBe(false);
    await page.close();
  });

  it("stays after a short swipe", async () => {
    const page = await opened();
    await swipe(page, 30);
    expect(await page.locator(".dv-here").isVisible()).toBe(true);
    await page.close();
  });
});
