import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { reference } from "./article.ts";
import { open, restyle } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

/** The distance of an element's middle from the window's middle, as a share of the window's height. */
const distance = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 / innerHeight - 0.5);
    });

const isWhole = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

describe("a fact of the address", () => {
  it.each([
    ["en", "/quantities/trade-2020"],
    ["en", "/relations/9"],
    ["ar", "/statements/s-iran-to-speed-up"],
    ["ar", "/agreements/economic-projects/stage"],
  ] as const)("is seen whole, near the middle, and so are its words (%s, %s)", async (locale, key) => {
    const page = await open(browser, reference, { locale, search: `?fact=${key}` });
    await expect.poll(() => isWhole(page, ".dv-item[data-chosen]")).toBe(true);
    await expect.poll(() => distance(page, ".dv-box-chosen")).toBeLessThan(0.25);
    expect(await distance(page, ".dv-item[data-chosen]")).toBeLessThan(0.3);
    await page.close();
  });

  it("that is seen already stays where it is when it is clicked", async () => {
    const page = await open(browser, reference, { search: "?fact=/quantities/trade-2020" });
    await expect.poll(() => isWhole(page, ".dv-item[data-chosen]")).toBe(true);
    const next = page.locator(".dv-item[data-chosen] + .dv-item, .dv-item:has(+ .dv-item[data-chosen])").first();
    const before = await page.locator(".dv-panel").evaluate(({ scrollTop }) => scrollTop);
    if (await next.evaluate((item) => item.getBoundingClientRect().bottom <= innerHeight))
      await next.locator(".dv-fact").click();
    expect(await page.locator(".dv-panel").evaluate(({ scrollTop }) => scrollTop)).toBe(before);
    await page.close();
  });
});

describe("a quote with numbers", () => {
  it("is one box on each of its lines, not one for each run of a direction", async () => {
    const page = await open(browser, reference, { search: "?fact=/quantities/trade-2020" });
    const [runs, lines] = await page.evaluate(
      ({ start, end }) => {
        const block = [...document.querySelectorAll<HTMLElement>(".dv-block")]
          .filter((one) => Number(one.dataset["start"]) <= start)
          .at(-1);
        const words = block?.querySelector(".dv-words")?.firstChild as Text;
        const range = document.createRange();
        range.setStart(words, start - Number(block?.dataset["start"]));
        range.setEnd(words, end - Number(block?.dataset["start"]));
        const rects = [...range.getClientRects()];
        return [rects.length, new Set(rects.map(({ top }) => Math.round(top))).size];
      },
      reference.quantities?.find(({ id }) => id === "trade-2020")?.evidence[0] ?? { start: 0, end: 0 },
    );
    expect(runs).toBeGreaterThan(3);
    expect(await page.locator(".dv-box-chosen").count()).toBe(lines);
    await page.close();
  });
});

describe("marks where they cannot be drawn behind the words", () => {
  it("on paper are left out: lines break elsewhere there", async () => {
    const page = await open(browser, reference, { search: "?fact=/quantities/trade-2020" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".dv-boxes").first().isVisible()).toBe(false);
    await page.close();
  });

  it("under forced colours are seen: no plate of the browser lies over them", async () => {
    const page = await open(browser, reference, { search: "?fact=/visits/lavrov-tehran/type" });
    await page.emulateMedia({ forcedColors: "active" });
    // the page scrolls to the fact after it has loaded
    await expect.poll(() => distance(page, ".dv-box-chosen")).toBeLessThan(0.25);
    const box = (await page.locator(".dv-box-chosen").boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
    // inside the box: its outline is excluded
    const clip = { x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 };
    const marked = await page.screenshot({ clip });
    await restyle(page, ".dv-box-chosen { background: GrayText; forced-color-adjust: none; }");
    await expect.poll(async () => marked.equals(await page.screenshot({ clip })), { timeout: 60_000 }).toBe(false);
    await page.close();
  });
});
