import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const row = ".theme-doc-markdown tbody tr";
const shown = (page: Page) => page.locator(`${row}:visible`).count();
const firstCells = (page: Page) => page.locator(`${row}:visible > :first-child`).allInnerTexts();

/** The words of the table of rules in a language. */
const rulesPages = [
  { path: "/reference/rules/", find: "Find", severity: "severity", error: "error", clear: "Clear filters" },
  { path: "/ar/reference/rules/", find: "بحث", severity: undefined, error: "خطأ", clear: "إزالة المرشِّحات" },
] as const;

describe.each(rulesPages)("the table of all rules at $path", ({ path, find, error, clear }) => {
  it("is a plain table without scripts", async () => {
    const page = await site.open(path, { script: false });
    expect(await page.locator(row).count()).toBeGreaterThan(150);
    expect(await page.locator(".theme-doc-markdown select").count()).toBe(0);
    expect(await page.locator(".theme-doc-markdown thead button").count()).toBe(0);
    await page.close();
  });

  it("is filtered by words and by severity, keeps the choice in the address, and is cleared", async () => {
    const page = await site.open(path);
    await page.waitForSelector(".site-filters select");
    const all = await shown(page);
    await page.locator(".site-filters select[name=severity]").selectOption(error);
    const errors = await shown(page);
    expect(errors).toBeGreaterThan(10);
    expect(errors).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get("severity")).toBe(error);
    await page.getByRole("searchbox", { name: find }).last().fill("quote-matches");
    expect(await shown(page)).toBe(1);
    const address = page.url();
    await page.goto(address);
    await page.waitForSelector(".site-filters select");
    await expect.poll(() => shown(page)).toBe(1);
    expect(await page.locator(".site-filters select[name=severity]").inputValue()).toBe(error);
    await page.getByRole("button", { name: clear }).click();
    expect(await shown(page)).toBe(all);
    expect(new URL(page.url()).search).toBe("");
    await page.close();
  });

  it("is sorted from the keyboard: upwards, downwards, and as it was", async () => {
    const page = await site.open(path);
    await page.waitForSelector(".site-filters select");
    const before = await firstCells(page);
    const button = page.locator(".theme-doc-markdown thead button").first();
    const sorted = () => page.locator(".theme-doc-markdown thead th").first().getAttribute("aria-sort");
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await sorted()).toBe("ascending");
    expect((await firstCells(page))[0]).toMatch(/^coding\//);
    await page.keyboard.press("Space");
    expect(await sorted()).toBe("descending");
    expect((await firstCells(page))[0]).toMatch(/^visit\//);
    await page.keyboard.press("Enter");
    expect(await sorted()).toBeNull();
    expect(await firstCells(page)).toEqual(before);
    await page.close();
  });

  it.each([390, 1280])("axe finds nothing at %i px, and nothing moves when the controls come", async (width) => {
    const page = await site.open(path, { width });
    await page.waitForSelector(".site-filters select");
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe("the tables of the dataset", () => {
  it.each(["/dataset/", "/ar/dataset/"])("%s has them without scripts, with files beside", async (path) => {
    const page = await site.open(path, { script: false });
    expect(await page.locator("#table-visits ~ section").first().locator("tbody tr").count()).toBeGreaterThan(5);
    for (const suffix of ["csv", "ndjson"]) {
      const href = await page.locator(`a[href$="tables/statements.${suffix}"]`).getAttribute("href");
      const response = await page.request.get(site.origin + href);
      expect(response.status()).toBe(200);
      expect((await response.text()).split("\n").length).toBeGreaterThan(40);
    }
    await page.close();
  });

  it("are sorted each on its own, and a row opens its fact", async () => {
    const page = await site.open("/dataset/");
    const entities = page.locator("section.site-data").last();
    const mentions = entities.getByRole("button", { name: "Mentions" });
    await mentions.click();
    await mentions.click();
    const numbers = (await entities.locator("tbody tr td:last-child").allInnerTexts()).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(new URL(page.url()).searchParams.get("entities-sort")).toBe("-mentions");
    expect(await page.locator("section.site-data [aria-sort]").count()).toBe(1);
    await page.locator("section.site-data").first().locator("tbody a").first().click();
    await page.waitForURL(/\/article\/.*[?]fact=%2Fvisits/);
    await page.close();
  });
});

describe("the table of listed visits", () => {
  it.each(["/listed-visits/", "/ar/listed-visits/"])("%s is sorted by country, decade and year", async (path) => {
    const page = await site.open(path);
    const heads = page.locator(".site-matrix thead button");
    await heads.nth(2).waitFor();
    await heads.nth(2).click();
    await heads.nth(2).click();
    const numbers = (await page.locator(".site-matrix tbody tr td:nth-child(3)").allInnerTexts()).map(Number);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await page.close();
  });
});
