import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";
import { locales, templates } from "./templates.ts";

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [390, 1280];
const schemes = ["light", "dark"] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** What axe finds, a line each: every rule it has by default, and the size of what a finger is to hit. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({ rules: { "target-size": { enabled: true } } }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What is wrong with a page in each width and colour scheme, on one load of it. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const scheme of schemes)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForSelector(`html[data-theme=${scheme}]`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (sideways > 0) faults.push(`${scheme}, ${width} px: scrolls sideways by ${sideways} px`);
      faults.push(...(await violations(page)).map((line) => `${scheme}, ${width} px: ${line}`));
    }
  return faults;
}

const pages = Object.entries(locales).flatMap(([locale, prefix]) =>
  Object.entries(templates).map(([kind, path]) => ({ locale, kind, path: prefix + path })),
);

describe("every kind of page, light and dark, at 390 and 1280 px", () => {
  it.each(pages)("$kind in $locale: axe finds nothing, nothing scrolls sideways", async ({ path }) => {
    const page = await site.open(path);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it("the check itself sees a fault", async () => {
    const page = await site.open("/");
    await page.evaluate(() =>
      document.body.insertAdjacentHTML("beforeend", '<img src="favicon.svg"><button></button>'),
    );
    expect((await violations(page)).map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(["image-alt", "button-name"]),
    );
    await page.close();
  });
});

describe("language and direction", () => {
  it.each(Object.values(templates).filter((path) => !path.includes("nothing")))("of %s", async (path) => {
    for (const [locale, prefix] of Object.entries(locales)) {
      const page = await site.open(prefix + path, { script: false });
      const said = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      expect(said).toEqual([locale, locale === "ar" ? "rtl" : "ltr"]);
      await page.close();
    }
  });

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
