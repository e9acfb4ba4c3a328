import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { reference } from "./article.ts";
import { listedKeys, type Opened, open } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

const type = '[data-key="/visits/lavrov-tehran/type"]';
const addressed = (page: Page) => new URL(page.url()).searchParams.get("fact");
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.closest<HTMLElement>(".dv-item, .dv-block")?.dataset["key"] ?? document.activeElement?.id,
  );

/** The middle of the words of the visit's type. */
async function typeWords(page: Page): Promise<{ x: number; y: number }> {
  const rect = await page.evaluate(() => {
    const words = document.querySelector(".dv-words")?.firstChild as Text;
    const range = document.createRange();
    range.setStart(words, 80);
    range.setEnd(words, 82);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return rect;
}

describe.each(["en", "ar"] as const)("reading with the mouse (%s)", (locale) => {
  it("leads from a fact to its words", async () => {
    const page = await open(browser, reference, { locale });
    await page.locator(`${type} .dv-fact`).click();
    expect(await page.locator(`${type} .dv-fact`).getAttribute("aria-pressed")).toBe("true");
    expect(addressed(page)).toBe("/visits/lavrov-tehran/type");
    expect((await page.locator(".dv-box-chosen").boundingBox())?.width).toBeGreaterThan(10);
    expect(await focused(page)).toBe("dv-block-1");
    await page.close();
  });

  it("leads from a word to the facts it supports, the shortest quote first, and back to all", async () => {
    const page = await open(browser, reference, { locale });
    const { x, y } = await typeWords(page);
    await page.mouse.click(x, y);
    const keys = await listedKeys(page);
    expect(keys[0]).toBe("/visits/lavrov-tehran/type");
    expect(keys).toContain("/visits/lavrov-tehran");
    expect(keys.length).toBeLessThan(6);
    expect(addressed(page)).toBe("/visits/lavrov-tehran/type");
    expect(await page.locator(".dv-here [aria-live]").textContent()).toContain(String(keys.length));
    await page.locator("[data-all]").click();
    expect(await focused(page)).toBe("/visits/lavrov-tehran/type");
    expect(await listedKeys(page)).toHaveLength(136);
    const order = await page
      .locator(".dv-group[data-kind=visits] .dv-item")
      .evaluateAll((all) => all.map((item) => Number((item as HTMLElement).dataset["fact"])));
    expect(order.slice(0, 15)).toEqual([...order.slice(0, 15)].sort((a, b) => a - b));
    await page.close();
  });
});

describe("reading", () => {
  it("says what the pointer is on, in a line that needs no pointer to stay", async () => {
    const page = await open(browser, reference);
    const { x, y } = await typeWords(page);
    await page.mouse.move(x, y);
    await expect.poll(() => page.locator(".dv-peek").textContent()).toMatch(/^Type: official visit · \+ \d$/);
    expect(await page.evaluate(() => CSS.highlights.has("dv-hover"))).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => page.locator(".dv-peek").textContent()).toBe("");
    expect(await page.evaluate(() => CSS.highlights.has("dv-hover"))).toBe(false);
    await page.close();
  });

  it("with the keyboard alone goes from fact to text and back, and along the facts", async () => {
    const page = await open(browser, reference);
    await page.locator(`${type} .dv-fact`).focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("dv-block-1");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("/visits/lavrov-tehran/type");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("/visits/lavrov-tehran/purposes/0");
    await page.keyboard.press("Enter");
    expect(addressed(page)).toBe("/visits/lavrov-tehran/purposes/0");
    // in the text the arrows continue in text order
    await page.keyboard.press("ArrowDown");
    expect(addressed(page)).toBe("/statements/s-relations-leapt");
    expect(await focused(page)).toBe("dv-block-2");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("/statements/s-relations-leapt");
    await page.close();
  });

  it("from the text, by the keyboard: a paragraph's facts, by their numbers", async () => {
    const page = await open(browser, reference);
    await page.locator("#dv-block-3").focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("/visits/iranian-missions-moscow");
    await page.locator("#dv-block-3-facts summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe(await page.locator("#dv-fact-17").getAttribute("data-key"));
    await page.close();
  });

  it("walks the facts with the buttons of the panel", async () => {
    const page = await open(browser, reference);
    const { x, y } = await typeWords(page);
    await page.mouse.click(x, y);
    await page.locator('[data-step="1"]').click();
    expect(addressed(page)).toBe("/visits/lavrov-tehran/purposes/0");
    expect(await listedKeys(page)).toEqual(["/visits/lavrov-tehran/purposes/0"]);
    await page.locator('[data-step="-1"]').click();
    expect(addressed(page)).toBe("/visits/lavrov-tehran/type");
    await page.close();
  });

  it("marks and lists the facts of one kind alone", async () => {
    const page = await open(browser, reference);
    await page.locator(".dv-kinds input[value=agreements]").check();
    const keys = await listedKeys(page);
    expect(keys).toHaveLength(6);
    expect(keys.every((key) => key?.startsWith("/agreements/"))).toBe(true);
    expect(await page.locator(".dv-box-evidence:not(.dv-of-agreements)").count()).toBe(0);
    expect(await page.locator(".dv-box-evidence").count()).toBeGreaterThan(3);
    await page.locator(".dv-claims a").first().click();
    expect(await focused(page)).toBe("/statements/s-lavrov-arrived");
    expect(await page.locator(".dv-kinds input[value=all]").isChecked()).toBe(true);
    await page.close();
  });

  it("leads from a mark of a picture to its fact", async () => {
    const page = await open(browser, reference, { pictures: renderPictures(reference) });
    await page.locator(".dv-timeline a", { hasText: "2021-04-13" }).focus();
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("/visits/lavrov-tehran/start");
    expect(addressed(page)).toBe("/visits/lavrov-tehran/start");
    await page.close();
  });

  it.each(["?fact=/quantities/trade-2020", "?fact=%2Fquantities%2Ftrade-2020", "#dv-fact-83"])(
    "opens at the fact of its address (%s)",
    async (search) => {
      const page = await open(browser, reference, { search });
      expect(await page.locator("[data-chosen].dv-item").getAttribute("data-key")).toBe("/quantities/trade-2020");
      expect(await page.locator(".dv-box-chosen").first().isVisible()).toBe(true);
      await page.close();
    },
  );

  it.each(["/agreements/economic-projects/stage", "/statements/s-iran-to-speed-up", "/relations/9"])(
    "shows a linked fact both in the text and in the panel, however far down it stands (%s)",
    async (key) => {
      const page = await open(browser, reference, { search: `?fact=${key}` });
      const seen = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox();
        return box !== null && box.y >= 0 && box.y + 40 <= 900;
      };
      await expect.poll(() => seen(".dv-item[data-chosen] .dv-fact")).toBe(true);
      await expect.poll(() => seen(".dv-box-chosen")).toBe(true);
      await page.close();
    },
  );

  it("opens all the same where the address names no fact", async () => {
    const page = await open(browser, reference, { search: "?fact=/nowhere" });
    expect(await page.locator(".dv-item[data-chosen]").count()).toBe(0);
    expect(await listedKeys(page)).toHaveLength(136);
    await page.close();
  });
});

describe("on a phone", () => {
  const phone: Opened = { width: 390, height: 844, touch: true };

  it("a tap on a word brings its facts up over the text, in sight", async () => {
    const page = await open(browser, reference, phone);
    await page.locator("#dv-block-1").scrollIntoViewIfNeeded();
    const { x, y } = await typeWords(page);
    await page.touchscreen.tap(x, y);
    const sheet = await page.locator(".dv-here").boundingBox();
    expect(sheet?.width).toBeGreaterThan(340);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
    expect(sheet?.height).toBeLessThanOrEqual(0.46 * 844);
    expect(await page.locator(".dv-here .dv-item").first().getAttribute("data-key")).toBe("/visits/lavrov-tehran/type");
    await page.locator("[data-all]").tap();
    expect(await page.locator(".dv-here").isVisible()).toBe(false);
    // the reader's position and focus are preserved
    expect(await focused(page)).toBe("dv-block-1");
    expect((await page.locator("#dv-block-1").boundingBox())?.y).toBeLessThan(844);
    await page.close();
  });

  it("so it does in a narrow part of a wide window, and goes back into its place when there is room", async () => {
    const page = await open(browser, reference);
    await page.locator("main").evaluate((main) => {
      main.style.inlineSize = "500px";
    });
    const { x, y } = await typeWords(page);
    await page.mouse.click(x, y);
    const sheet = await page.locator(".dv-here").boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(900);
    expect(sheet?.width).toBeLessThanOrEqual(500);
    await page.locator("main").evaluate((main) => main.removeAttribute("style"));
    await expect.poll(() => page.locator(".dv-panel .dv-here").count()).toBe(1);
    await page.close();
  });

  it("a number under a paragraph brings its fact up too, and Escape leads back to the text", async () => {
    const page = await open(browser, reference, phone);
    await page.locator("#dv-block-3-facts summary").tap();
    await page.locator("#dv-block-3-facts a").nth(1).tap();
    expect(await page.locator(".dv-here .dv-item").getAttribute("id")).toBe("dv-fact-17");
    expect(await focused(page)).toBe("/visits/iranian-missions-moscow");
    expect((await page.locator("#dv-block-3-facts").boundingBox())?.y).toBeLessThan(844);
    await page.keyboard.press("Escape");
    expect(await page.locator(".dv-here").isVisible()).toBe(false);
    expect(await focused(page)).toBe("dv-block-3");
    await page.close();
  });

  it.each(["en", "ar"] as const)("the words of a chosen fact are in sight, above the sheet (%s)", async (locale) => {
    const page = await open(browser, reference, { ...phone, locale });
    await page.locator("[data-tab=facts][role=tab]").tap();
    await page.locator('[data-key="/meetings/coronavirus-talks"] .dv-fact').tap();
    await page.locator('[data-key="/meetings/coronavirus-talks"] .dv-place').first().tap();
    // boxes are redrawn when the text moves: the measured box must still exist
    const wordsBox = () => page.locator(".dv-box-chosen").first().boundingBox();
    await expect.poll(async () => (await wordsBox())?.y ?? -1).toBeGreaterThan(0);
    const [words, sheet] = [await wordsBox(), await page.locator(".dv-here").boundingBox()];
    const [head, fact] = [
      await page.locator(".dv-here-head").boundingBox(),
      await page.locator(".dv-here .dv-fact").boundingBox(),
    ];
    expect(fact?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    await page.locator('[data-step="1"]').tap();
    expect(addressed(page)).toBe("/statements/s-coronavirus-talks");
    await page.close();
  });
});
