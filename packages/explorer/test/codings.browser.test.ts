import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { renderCodingsPage } from "../src/index.ts";
import { assets, axe, openMarkup } from "./opened.ts";
import { compared } from "./two-codings.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const opened = (locale: "en" | "ar", width = 1280) =>
  openMarkup(browser, renderCodingsPage(compared, { locale, ...assets }), { width });

describe.each(["en", "ar"] as const)("two codings in %s", (locale) => {
  it.each([390, 1280])("have no violation that axe finds, and no horizontal scroll (%i px)", async (width) => {
    const page = await opened(locale, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

describe("two codings", () => {
  it("mark who quotes what by the style of the line, not by its colour alone", async () => {
    const page = await opened("en");
    const styles = await page
      .locator(".dv-box-evidence")
      .evaluateAll((boxes) =>
        boxes.map((box) => [box.className.replace(/.*dv-of-/, ""), getComputedStyle(box).borderBottomStyle]),
      );
    expect(new Map(styles as [string, string][])).toEqual(
      new Map([
        ["agreed", "solid"],
        ["different", "double"],
        ["a", "dashed"],
        ["b", "dotted"],
      ]),
    );
    await page.close();
  });

  it("are narrowed to one group by pointer and by keyboard", async () => {
    const page = await opened("en");
    const kinds = () =>
      page
        .locator(".dv-item:visible")
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset["kind"]));
    await page.locator(".dv-kind", { hasText: "Only in A" }).click();
    expect(await kinds()).toEqual(["a"]);
    await page.keyboard.press("ArrowRight");
    expect(await kinds()).toEqual(["b"]);
    await page.close();
  });

  it("lead from a fact to its words", async () => {
    const page = await opened("en");
    await page.locator('[data-key="visits/v/start"] .dv-fact').focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".dv-box-chosen").count()).toBeGreaterThan(0);
    expect(await page.locator('[data-key="visits/v/start"] .dv-side-b:visible').count()).toBe(2);
    await page.close();
  });
});
