import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

describe("axe on a page", () => {
  it("sees a fault, of contrast also where only the look is asked", async () => {
    const page = await site.open("/");
    await page.evaluate(() =>
      document.body.insertAdjacentHTML(
        "beforeend",
        '<img src="favicon.svg"><button></button><p style="color:#999;background:#fff">faint</p>',
      ),
    );
    expect((await violations(page)).map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(["image-alt", "button-name"]),
    );
    expect((await violations(page, "look")).map((line) => line.split(":")[0])).toContain("color-contrast");
    await page.close();
  });
});

describe("language and direction", () => {
  it("a page without a translation says so in Arabic, and keeps the direction of its English", async () => {
    const page = await site.open("/ar/docs/decisions/quotes-are-the-authority/");
    expect(await page.locator(".site-untranslated").innerText()).toContain("لم تُترجم");
    const english = page.locator("[lang=en][dir=ltr] article");
    expect(await english.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    await page.close();
  });

  it("code keeps its order beside Arabic", async () => {
    const page = await site.open("/ar/reference/rules/evidence/quote-matches/");
    const codes = page.locator("main :not(pre) > code");
    expect(await codes.count()).toBeGreaterThan(0);
    for (const code of await codes.all())
      expect(await code.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    await page.close();
  });
});
