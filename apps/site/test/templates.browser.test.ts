import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { openSite, type Site } from "./site.ts";
import { locales, templates } from "./templates.ts";
import { openWatched } from "./watched-page.ts";

const looks = (["light", "dark"] as const).flatMap((scheme) => [1280, 390].map((width) => ({ scheme, width })));

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** The faults of a page in each width and colour scheme; all axe rules run in the first combination. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, { scheme, width }] of looks.entries()) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForSelector(`html[data-theme=${scheme}]`);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (sideways > 0) faults.push(`${scheme}, ${width} px: scrolls sideways by ${sideways} px`);
    const found = await violations(page, i === 0 ? "all" : "look");
    faults.push(...found.map((line) => `${scheme}, ${width} px: ${line}`));
  }
  return faults;
}

const pages = Object.entries(locales).flatMap(([locale, prefix]) =>
  Object.entries(templates).map(([kind, path]) => ({ locale, kind, path: prefix + path })),
);

// Each page is loaded once, for all tests of its kind.
describe("every kind of page", () => {
  it.each(pages)("$kind in $locale: accessible in every look, and all its own", async ({ locale, path }) => {
    const { page, refused, elsewhere } = await openWatched(site, path);
    const said = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    // a host has one page for missing addresses, in English
    const language = path.includes("nothing") ? "en" : locale;
    expect(said).toEqual([language, language === "ar" ? "rtl" : "ltr"]);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole("searchbox").first().fill("visit");
    await page.waitForSelector("[role=listbox]");
    expect([refused, elsewhere]).toEqual([[], []]);
    await page.context().close();
  });

  it("says its language and direction without JavaScript too", async () => {
    for (const { locale, path } of pages.filter((one) => !one.path.includes("nothing"))) {
      const html = await (await fetch(site.origin + path)).text();
      const [, tag = ""] = /<html([^>]*)>/.exec(html) ?? [];
      expect([path, /\blang="?([\w-]+)/.exec(tag)?.[1], /\bdir="?(\w+)/.exec(tag)?.[1]]).toEqual([
        path,
        locale,
        locale === "ar" ? "rtl" : "ltr",
      ]);
    }
  });
});
