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

const aroundPages = ".navbar, .footer, .site-page-tools, .theme-doc-sidebar-container, .pagination-nav";

/** The faults of a page in the reader's own colours, and on paper of A4. */
async function faultsElsewhere(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  await page.waitForSelector("html[data-theme=light]");
  const faults = (await violations(page, "look")).map((line) => `forced colours: ${line}`);
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (sideways > 0) faults.push(`print: wider than the paper by ${sideways} px`);
  const around = page.locator(aroundPages).filter({ visible: true });
  if ((await around.count()) > 0) faults.push(`print: shows ${await around.first().getAttribute("class")}`);
  if ((await page.locator("main").first().innerText()).trim() === "") faults.push("print: empty");
  await page.emulateMedia({ media: "screen" });
  return faults;
}

const pages = Object.entries(locales).flatMap(([locale, prefix]) =>
  Object.entries(templates).map(([kind, path]) => ({ locale, kind, path: prefix + path })),
);

// Each page is loaded once, for all tests of its kind.
describe("every kind of page", () => {
  it.each(pages)(
    "$kind in $locale: accessible in every look, on paper too, and all its own",
    async ({ locale, path }) => {
      const { page, refused, elsewhere } = await openWatched(site, path);
      const said = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      // a host has one page for missing addresses, in English
      const language = path.includes("nothing") ? "en" : locale;
      expect(said).toEqual([language, language === "ar" ? "rtl" : "ltr"]);
      expect(await faultsOf(page)).toEqual([]);
      expect(await faultsElsewhere(page)).toEqual([]);
      await page.getByRole("searchbox").first().fill("visit");
      await page.waitForSelector("[role=listbox]");
      expect([refused, elsewhere]).toEqual([[], []]);
      await page.context().close();
    },
  );

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
