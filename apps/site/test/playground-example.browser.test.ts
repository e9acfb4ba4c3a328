import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, fileOf, openPlay, source, state } from "./play-page.ts";
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

describe("what is open", () => {
  const named = (page: Page) =>
    page
      .locator(".play-examples select")
      .evaluate(({ selectedOptions }: HTMLSelectElement) => selectedOptions[0]?.label);

  it("keeps the name of its example until it is changed, over a reload too", async () => {
    const page = await openPlay(site);
    expect(await named(page)).toContain("Valid: three paragraphs");
    await choose(page, "bad-date");
    await state(page, "invalid");
    expect(await named(page)).toBe("A day that no calendar has");
    await page.reload();
    await page.waitForSelector(".cm-editor");
    expect(await named(page)).toBe("A day that no calendar has");
    await page.locator(".cm-content").focus();
    await page.keyboard.type(" ");
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLSelectElement>(".play-examples select")
        ?.selectedOptions[0]?.label.startsWith("Changed from"),
    );
    expect(await named(page)).toBe("Changed from: A day that no calendar has");
    await page.close();
  });

  it("comes back as it was before a fix, a draft or an example", async () => {
    const page = await openPlay(site);
    await choose(page, "three-zeros");
    await state(page, "invalid");
    const broken = await source(page);
    const restore = page.locator("button", { hasText: "Restore previous" });
    await page.locator("#play-panel-report button", { hasText: "Fix it" }).click();
    await state(page, "valid");
    await restore.click();
    await state(page, "invalid");
    expect(await source(page)).toBe(broken);
    await besides(page);
    expect(await named(page)).toBe("A number with three zeros missing");
    await choose(page, "code-visit");
    await state(page, "valid");
    await page.locator(".play-draft button").click();
    await page.waitForFunction(() =>
      document.querySelector(".play-notice")?.textContent?.startsWith("An automatic draft"),
    );
    await restore.click();
    expect(await source(page)).toBe(fileOf("code-visit.yaml"));
    await restore.click();
    await state(page, "invalid");
    expect(await source(page)).toBe(broken);
    await page.close();
  });

  it("as a draft shows what is to do first", async () => {
    const page = await openPlay(site);
    await choose(page, "code-visit");
    await state(page, "valid");
    await page.locator(".play-draft button").click();
    await page.waitForFunction(() => {
      const [scroller, chosen] = [".cm-scroller", ".cm-selectionBackground"].map((one) => document.querySelector(one));
      const [frame, place] = [scroller?.getBoundingClientRect(), chosen?.getBoundingClientRect()];
      return frame && place && place.height > 0 && place.top >= frame.top && place.bottom <= frame.bottom;
    });
    await page.close();
  });

  it.each([390, 1280])("shows its first issue without scrolling at %i pixels", async (width) => {
    for (const path of ["/play/", "/ar/play/"]) {
      const page = await openPlay(site, `${path}?example=quantity/value-in-quote`, { width });
      await state(page, "invalid");
      const shown = page.locator(width < 992 ? ".play-first" : "#play-panel-report .play-issue").first();
      const { y = 0, height = 0 } = (await shown.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThanOrEqual(900);
      await page.close();
    }
  });
});
