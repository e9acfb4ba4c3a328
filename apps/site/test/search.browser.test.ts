import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../../scripts/article-folders.ts";
import { hydrated } from "./hydrated.ts";
import { type Look, openSite, type Site } from "./site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const option = "[role=listbox] [role=option]";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** A hydrated page. */
async function opened(path: string, look?: Look): Promise<Page> {
  const page = await site.open(path, look);
  await hydrated(page);
  return page;
}

const chosen = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    return id ? document.getElementById(id)?.getAttribute("href") : null;
  });

describe.each([
  ["en", "/docs/explanation/why-evidence/", "quote", "Search"],
  ["ar", "/ar/docs/explanation/why-evidence/", "الاقتباس", "بحث"],
])("search in the %s pages", (_, path, query, name) => {
  it("loads nothing before someone enters the field", async () => {
    const page = await opened(path);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await page.getByRole("searchbox", { name }).focus();
    await page.waitForRequest(/search-index\.json$/);
    await page.close();
  });

  it("is used with the keyboard alone: / to the field, arrows to an answer, Enter to its place", async () => {
    const page = await opened(path);
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await page.waitForSelector(option);
    expect(await chosen(page)).toBeNull();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = await page.locator(option).nth(1).getAttribute("href");
    expect(await chosen(page)).toBe(second);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await chosen(page)).toBe(await page.locator(option).last().getAttribute("href"));
    await page.keyboard.press("ArrowDown");
    const first = (await chosen(page)) ?? "";
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href === new URL(first, site.origin).href);
    await page.close();
  });

  it("closes with Escape, and opens again with Ctrl and K", async () => {
    const page = await opened(path);
    const field = page.getByLabel(name, { exact: true });
    await page.keyboard.press("Control+k");
    await field.fill(query);
    await page.waitForSelector(option);
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await page.waitForSelector(option, { state: "detached" });
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await page.close();
  });

  it.each(["light", "dark"] as const)("at 390 px, %s: in the window, and axe finds nothing", async (scheme) => {
    const page = await opened(path, { width: 390, scheme });
    await page.getByLabel(name, { exact: true }).fill(query);
    await page.waitForSelector(option);
    await page.keyboard.press("ArrowDown");
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const edges = await page.locator("search > div").evaluate((panel) => {
      const { left, right } = panel.getBoundingClientRect();
      return { left, right, sideways: document.documentElement.scrollWidth - window.innerWidth };
    });
    expect(edges.left).toBeGreaterThanOrEqual(0);
    expect(edges.right).toBeLessThanOrEqual(390);
    expect(edges.sideways).toBeLessThanOrEqual(0);
    await page.evaluate(axe);
    const found = await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
    expect(found).toEqual([]);
    await page.close();
  });
});

describe("what is found", () => {
  it("طهران in the article, as a fact that opens and in the paragraphs that hold it", async () => {
    const page = await opened("/ar/");
    await page.getByLabel("بحث", { exact: true }).fill("طهران");
    await page.waitForSelector(option);
    const group = page.locator("[role=listbox] [role=group]").first();
    const links = await group
      .locator("[role=option]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThan(2);
    expect(links.every((link) => link.startsWith(`/ar/article/${roles.reference}/`))).toBe(true);
    await group.locator('[role=option][href*="?fact="]').first().click();
    await page.waitForURL(/[?]fact=/);
    await page.locator(".dv-item[data-chosen]").waitFor({ state: "attached" });
    await page.close();
  });

  it("a paragraph at its place on the article's page", async () => {
    const page = await opened("/ar/");
    await page.getByLabel("بحث", { exact: true }).fill("والزيارة");
    await page.waitForSelector(option);
    const first = (await page.locator(option).first().getAttribute("href")) ?? "";
    expect(first).toContain(`/ar/article/${roles.reference}/#dv-block-`);
    await page.locator(option).first().click();
    const place = page.locator(`[id="${first.split("#")[1]}"]`);
    await place.waitFor({ state: "attached" });
    expect(await place.textContent()).toContain("زيارة");
    await page.close();
  });

  it("groups of a page, each hit with its kind", async () => {
    const page = await opened("/");
    await page.getByLabel("Search", { exact: true }).fill("hostCountry");
    await page.waitForSelector(option);
    expect(await page.locator(option).first().innerText()).toContain("Field");
    const groups = await page
      .locator("[role=listbox] [role=group]")
      .evaluateAll((all) => all.map((group) => group.getAttribute("aria-label")));
    expect(new Set(groups).size).toBe(groups.length);
    await page.close();
  });

  it("each in its own language and direction, the words marked whole", async () => {
    const page = await opened("/docs/guides/use-the-dataset/");
    await page.getByLabel("Search", { exact: true }).fill("لافروف");
    const words = page.locator(`${option} > [lang=ar][dir=rtl]`).first();
    await words.waitFor();
    expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    const seams = await words
      .locator("mark")
      .evaluateAll((marks) =>
        marks.flatMap(({ previousSibling, nextSibling }) => [
          previousSibling?.textContent?.at(-1),
          nextSibling?.textContent?.[0],
        ]),
      );
    expect(seams.filter((letter) => letter !== undefined && /\p{L}/u.test(letter))).toEqual([]);
    await page.close();
  });

  it("nothing, and it says so", async () => {
    const page = await opened("/ar/");
    await page.getByLabel("بحث", { exact: true }).fill("ظغظغ");
    await page.getByText("لا نتائج للبحث عن «ظغظغ».").waitFor();
    await page.close();
  });

  it("no index, and it says so", async () => {
    const page = await opened("/");
    await page.route(/search-index\.json$/, (route) => route.abort());
    await page.getByLabel("Search", { exact: true }).fill("visit");
    await page.getByText("Search could not be loaded.").waitFor();
    await page.close();
  });
});
