import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { articleOf, reference } from "./article.ts";
import { open, restyle } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

/** A picture of the text once nothing changes any more: a chosen fact is scrolled to, and styles have transitions. */
async function stillPicture(page: Page): Promise<Buffer> {
  const text = page.locator(".dv-text");
  let before = await text.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    const now = await text.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error("the text does not come to rest");
}

/** Whether the page looks the same with its boxes and without them, and the picture without them. */
async function withAndWithout(page: Page): Promise<[boolean, Buffer]> {
  await restyle(page, ".dv-boxes.dv-boxes{display:block}");
  const marked = await stillPicture(page);
  await restyle(page, ".dv-boxes.dv-boxes{display:none}");
  const plain = await stillPicture(page);
  return [marked.equals(plain), plain];
}

const longest = "?fact=/visits/lavrov-tehran";

describe("the marks", () => {
  it("leave each paragraph one text node with the words of the article", async () => {
    const page = await open(browser, reference, { search: longest });
    const nodes = await page.locator(".dv-words").evaluateAll((all) =>
      all.map(({ childNodes, textContent }) => ({
        types: [...childNodes].map(({ nodeType }) => nodeType),
        textContent,
      })),
    );
    const blocks = reference.sections.flatMap((section) => section.blocks);
    expect(nodes).toEqual(
      blocks.map(({ start, end }) => ({ types: [3], textContent: reference.text.slice(start, end) })),
    );
    expect(await page.locator(".dv-box").count()).toBeGreaterThan(200);
    await page.close();
  });

  it.each([
    ["en", 1280],
    ["ar", 390],
  ] as const)("all on, but invisible, are pixel-equal to the page without (%s, %i px)", async (locale, width) => {
    const page = await open(browser, reference, { locale, width, search: longest });
    expect(await page.locator(".dv-box-chosen").count()).toBeGreaterThan(2);
    await restyle(
      page,
      ".dv-box{visibility:hidden}:is(.dv-here,.dv-parts){visibility:hidden}:focus-visible{outline:0!important}",
    );
    // a page on a busy machine may move between the two pictures; marks that show, show every time
    let [isSamePicture, plain] = await withAndWithout(page);
    for (let tries = 1; tries < 5 && !isSamePicture; tries++) [isSamePicture, plain] = await withAndWithout(page);
    expect(isSamePicture).toBe(true);
    // guard against comparing empty pictures
    await restyle(page, ".dv-words{visibility:hidden}");
    const isSame = async () => plain.equals(await page.locator(".dv-text").screenshot());
    await expect.poll(isSame, { timeout: 60_000 }).toBe(false);
    await page.close();
  });

  it("that nest or cross under a line are drawn at different heights", async () => {
    const page = await open(browser, reference);
    const shared = await page.evaluate(() => {
      const bars = [...document.querySelectorAll<HTMLElement>("#dv-block-3 .dv-box-evidence")].map((bar) =>
        bar.getBoundingClientRect(),
      );
      const overlap = (a: DOMRect, b: DOMRect) => a.left + 1 < b.right && b.left + 1 < a.right;
      const same = (a: DOMRect, b: DOMRect) => Math.abs(a.left - b.left) < 1 && Math.abs(a.right - b.right) < 1;
      const clashes = bars.flatMap((a, i) =>
        bars.slice(i + 1).filter((b) => overlap(a, b) && !same(a, b) && Math.abs(a.bottom - b.bottom) < 0.5),
      );
      return {
        bars: bars.length,
        heights: new Set(bars.map(({ bottom }) => Math.round(bottom))).size,
        clashes: clashes.length,
      };
    });
    expect(shared.bars).toBeGreaterThan(20);
    expect(shared.heights).toBeGreaterThan(8);
    expect(shared.clashes).toBe(0);
    await page.close();
  });

  it("of words that begin with a clitic begin behind it", async () => {
    const page = await open(browser, reference, { search: "?fact=/visits/lavrov-tehran" });
    const [last] = (reference.entities?.find(({ id }) => id === "tehran")?.mentions ?? []).slice(-1);
    await page.locator(".dv-kind input[value=mentions]").check();
    const widths = await page.evaluate(({ start, end }) => {
      const block = [...document.querySelectorAll<HTMLElement>(".dv-block")]
        .filter((one) => Number(one.dataset["start"]) <= start)
        .at(-1);
      const words = block?.querySelector(".dv-words")?.firstChild as Text;
      const from = start - Number(block?.dataset["start"]);
      const range = document.createRange();
      range.setStart(words, from - 1);
      range.setEnd(words, from + end - start);
      const whole = range.getBoundingClientRect();
      const boxes = [...(block?.querySelectorAll(".dv-box-places") ?? [])].map((box) => box.getBoundingClientRect());
      const box = boxes.find(({ left, top }) => Math.abs(left - whole.left) < 1 && Math.abs(top - whole.top) < 2);
      return { whole: whole.width, box: box?.width };
    }, last ?? { start: 0, end: 0 });
    expect(widths.box).toBeGreaterThan(10);
    expect(widths.box).toBeLessThan(widths.whole - 1);
    await page.close();
  });

  it("are drawn where the words are after the window has changed", async () => {
    const page = await open(browser, reference, { search: "?fact=/visits/lavrov-tehran/type" });
    await page.setViewportSize({ width: 700, height: 900 });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const words = document.querySelector(".dv-words")?.firstChild as Text;
          const range = document.createRange();
          range.setStart(words, 78);
          range.setEnd(words, 89);
          const [rect, box] = [
            range.getClientRects()[0],
            document.querySelector(".dv-box-chosen")?.getBoundingClientRect(),
          ];
          return Math.abs((rect?.left ?? 0) - (box?.left ?? 99)) + Math.abs((rect?.top ?? 0) - (box?.top ?? 99));
        }),
      )
      .toBeLessThan(1);
    await page.close();
  });

  // not a performance guarantee, but it detects a page that hangs
  it("of hundreds of quotes are painted without a wait that a reader feels", async () => {
    const page = await open(browser, reference);
    expect(await page.locator(".dv-box").count()).toBeGreaterThan(200);
    const took = await page.evaluate(() => {
      const [all, none] = ["all", "none"].map((kind) =>
        document.querySelector<HTMLInputElement>(`.dv-kind input[value=${kind}]`),
      );
      const times = Array.from({ length: 7 }, () => {
        const before = performance.now();
        none?.click();
        all?.click();
        return performance.now() - before;
      });
      return times.sort((a, b) => a - b)[3] ?? 0;
    });
    expect(took).toBeLessThan(500);
    await page.close();
  });

  it("of text that runs from left to right are drawn too", async () => {
    const page = await open(browser, articleOf("Soon they will talk. 😀 Nobody knows when."), {
      search: "?fact=/times/t",
    });
    const [words, box] = [
      await page.locator(".dv-words").boundingBox(),
      await page.locator(".dv-box-chosen").boundingBox(),
    ];
    expect(box?.x).toBeCloseTo(words?.x ?? 0, 0);
    expect(box?.width).toBeGreaterThan(20);
    await page.close();
  });
});
