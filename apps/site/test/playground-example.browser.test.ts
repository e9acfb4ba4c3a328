import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, openPlay, state } from "./play-page.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** Waits until a report mark is visible in the code editor, and returns what else the page did. */
async function besides(page: Page): Promise<{ scrolled: number; focused: string | undefined }> {
  await page.waitForFunction(() => {
    const [scroller, mark] = [".cm-scroller", ".cm-lintRange, .cm-lintPoint"].map((one) => document.querySelector(one));
    const [frame, place] = [scroller?.getBoundingClientRect(), mark?.getBoundingClientRect()];
    return frame && place && place.top >= frame.top && place.bottom <= frame.bottom;
  });
  return page.evaluate(() => ({ scrolled: scrollY, focused: document.activeElement?.className }));
}

describe("an example that is chosen", () => {
  it("opens at its first issue, and the page stays where it is", async () => {
    const page = await openPlay(site);
    for (const id of ["three-zeros", "unknown-id"]) {
      await choose(page, id);
      await state(page, "invalid");
      const { scrolled, focused } = await besides(page);
      expect(scrolled).toBe(0);
      expect(focused).not.toContain("cm-content");
      await choose(page, "valid");
      await state(page, "valid");
    }
    await page.close();
  });

  it("of the list opens by a link, too", async () => {
    const page = await openPlay(site, "/play/?example=valid");
    await state(page, "valid");
    await page.close();
  });

  it("by a link opens there too", async () => {
    const page = await openPlay(site, "/play/?example=quantity/value-in-quote");
    await besides(page);
    await page.close();
  });
});
