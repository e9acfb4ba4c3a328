import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const term = ".theme-doc-markdown a.site-term";

describe.each(["/docs/explanation/why-evidence/", "/ar/docs/explanation/why-evidence/"])("terms at %s", (path) => {
  it("are links to the glossary without scripts, none in a heading, in code or in a link", async () => {
    const page = await site.open(path, { script: false });
    expect(await page.locator(term).count()).toBeGreaterThan(2);
    expect(await page.locator(":is(h1, h2, h3, code, a) a.site-term").count()).toBe(0);
    const href = (await page.locator(term).first().getAttribute("href")) ?? "";
    await page.goto(site.origin + href);
    expect(await page.locator(`[id="${href.split("#")[1]}"]`).count()).toBe(1);
    await page.close();
  });

  it("are explained on hover and focus; the tip can be pointed at, and Escape closes it", async () => {
    const page = await site.open(path);
    const tip = page.locator("[role=tooltip]");
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.locator(term).first().hover();
    await tip.waitFor();
    expect((await tip.innerText()).length).toBeGreaterThan(20);
    expect(await page.locator(term).first().getAttribute("aria-describedby")).toBe("site-tip");
    expect(await height()).toBe(before);
    await tip.hover();
    await page.waitForTimeout(500);
    expect(await tip.isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "detached" });
    expect(await page.locator(term).first().getAttribute("aria-describedby")).toBeNull();
    await page.mouse.move(0, 0);
    await page.locator(term).nth(1).focus();
    await tip.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await tip.waitFor({ state: "detached" });
    await page.close();
  });

  it("stay inside a window of 390 px", async () => {
    const page = await site.open(path, { width: 390 });
    for (const one of await page.locator(term).all()) {
      await one.focus();
      const tip = page.locator("[role=tooltip]");
      await tip.waitFor();
      const box = await tip.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await page.close();
  });
});
