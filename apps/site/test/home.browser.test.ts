import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";
import { locales } from "./templates.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const code = "evidence/quote-matches";
const steps = (page: Page) => page.locator(".site-loop-step");
const shown = (page: Page) => page.locator(".site-loop-step:visible");
const controls = (page: Page) => page.locator(".site-loop-controls button");

/** The number of the step that is shown, from 1. */
const stepOf = async (page: Page) =>
  1 + (await steps(page).evaluateAll((list) => list.findIndex((step) => step.hasAttribute("data-current"))));

/** The home page with the loop in view, and a clock that the test moves. */
async function openLoop(prefix = ""): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.clock.install();
  await page.goto(`${site.origin}${prefix}/`, { waitUntil: "load" });
  await page.waitForSelector("html[data-has-hydrated=true]");
  await page.locator(".site-loop").scrollIntoViewIfNeeded();
  return page;
}

/** Moves the clock until a step is shown, at most for one round of the loop. */
async function runUntil(page: Page, step: number): Promise<void> {
  for (let seconds = 0; seconds < 30 && (await stepOf(page)) !== step; seconds++) await page.clock.runFor(1000);
  expect(await stepOf(page)).toBe(step);
}

describe("the loop of the home page", () => {
  it.each(Object.values(locales))("%s/: breaks the quote, shows the real report, and repairs it", async (prefix) => {
    const page = await openLoop(prefix);
    expect(await shown(page).innerText()).not.toContain(code);
    await runUntil(page, 3);
    expect(await shown(page).innerText()).toContain(code);
    expect(await shown(page).innerText()).toContain("⟦زيارة رسمية⟧");
    await runUntil(page, 4);
    await runUntil(page, 1);
    await page.close();
  });

  it("stops with the button, by pointer and by keyboard, and goes on from there", async () => {
    const page = await openLoop();
    await runUntil(page, 2);
    await controls(page).first().click();
    await page.clock.runFor(30_000);
    expect(await stepOf(page)).toBe(2);
    await controls(page).nth(1).focus();
    await page.keyboard.press("Enter");
    expect(await stepOf(page)).toBe(3);
    expect(await page.locator(".site-loop-steps").getAttribute("aria-live")).toBe("polite");
    await controls(page).first().focus();
    await page.keyboard.press("Space");
    expect(await page.locator(".site-loop-steps").getAttribute("aria-live")).toBe("off");
    await runUntil(page, 4);
    await page.close();
  });

  it("waits while it is out of view", async () => {
    const page = await openLoop();
    await runUntil(page, 2);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForTimeout(300);
    const left = await stepOf(page);
    await page.clock.runFor(30_000);
    expect(await stepOf(page)).toBe(left);
    await page.close();
  });

  it("lists its steps, without controls, for readers who ask for less motion", async () => {
    const page = await openLoop();
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await shown(page).count()).toBe(4);
    expect(await page.locator(".site-loop-controls").isVisible()).toBe(false);
    await page.waitForTimeout(300);
    const left = await stepOf(page);
    await page.clock.runFor(30_000);
    expect(await stepOf(page)).toBe(left);
    await page.close();
  });

  it("lists its steps on paper and without JavaScript", async () => {
    const page = await openLoop();
    await page.emulateMedia({ media: "print" });
    expect(await shown(page).count()).toBe(4);
    await page.close();
    const still = await site.open("/", { script: false });
    expect(await shown(still).count()).toBe(4);
    expect(await still.locator(".site-loop").innerText()).toContain(code);
    await still.close();
  });
});

const screens = [
  [390, 844],
  [1280, 800],
] as const;
const views = Object.values(locales).flatMap((prefix) => screens.map(([width, height]) => ({ prefix, width, height })));

describe("the first screen", () => {
  it.each(views)(
    "$prefix/ at $width × $height: the paragraph, its marks and a fact",
    async ({ prefix, ...viewport }) => {
      const page = await site.browser.newPage({ viewport });
      await page.goto(`${site.origin}${prefix}/`, { waitUntil: "load" });
      await page.waitForSelector(".dv-box");
      await page.evaluate(() => document.fonts.ready);
      const ends = await page.evaluate(() =>
        [".dv-words", ".dv-fact"].map((name) => document.querySelector(name)?.getBoundingClientRect().bottom ?? 9999),
      );
      for (const end of ends) expect(end).toBeLessThanOrEqual(viewport.height);
      const texts = await page.evaluate(() => document.querySelector(".dv-words")?.childNodes.length);
      expect(texts).toBe(1);
      await page.close();
    },
  );
});

describe("the picture of the format", () => {
  it.each([
    ["", 1280],
    ["", 390],
    ["/ar", 1280],
    ["/ar", 390],
  ] as const)("%s/ at %d px: one is shown, named, described and in the reader's direction", async (prefix, width) => {
    const page = await site.open(`${prefix}/`, { width });
    const picture = page.locator(".site-picture:visible");
    expect(await picture.count()).toBe(1);
    for (const reference of ["aria-labelledby", "aria-describedby"]) {
      const id = await picture.getAttribute(reference);
      expect((await page.locator(`[id="${id}"]`).textContent())?.length).toBeGreaterThan(20);
    }
    const place = (part: string) => picture.locator(`.site-picture-${part}`).boundingBox();
    const [text, article] = [await place("text"), await place("article")];
    if (width === 390) expect(text?.y).toBeLessThan(article?.y ?? 0);
    else expect((text?.x ?? 0) < (article?.x ?? 0)).toBe(prefix === "");
    await page.close();
  });
});

describe("the doors", () => {
  it.each(Object.values(locales))(
    "%s/: each leads to its path of five minutes, by pointer and by keyboard",
    async (prefix) => {
      for (const [door, way] of ["click", "Enter", "click"].entries()) {
        const page = await site.open(`${prefix}/`);
        const link = page.locator(".site-doors .button").nth(door);
        const address = new URL((await link.getAttribute("href")) ?? "", site.origin).href;
        if (way === "click") await link.click();
        else await link.press(way);
        await page.waitForURL(address);
        expect(address).toContain(`${prefix}/docs/start/`);
        await page.locator("article h1").waitFor();
        expect(await page.locator('a[href$="/play/"]').count()).toBeGreaterThan(0);
        await page.close();
      }
    },
  );
});
