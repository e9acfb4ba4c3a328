import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disorderIn, withoutIsolation } from "./glyph-order.ts";
import { hydrated } from "./hydrated.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** Pages with the densest Arabic quotations in English, and the densest Latin names in Arabic. */
const pages = [
  "/docs/codebook/agreement-between-coders/",
  "/docs/codebook/wire-report/",
  "/docs/codebook/statements/",
  "/docs/explanation/offsets-and-arabic-text/",
  "/reference/glossary/",
  "/reference/rules/evidence/quote-matches/",
  "/ar/docs/guides/repair-a-quote/",
  "/ar/docs/codebook/wire-report/",
  "/ar/reference/rules/evidence/quote-matches/",
];

describe("words of two scripts on a line", () => {
  it.each(pages)("%s: stand in the order in which they are read", async (path) => {
    const page = await site.open(path);
    expect(await disorderIn(page, ".markdown")).toEqual([]);
    expect(await disorderIn(page, ".table-of-contents")).toEqual([]);
    await page.close();
  });

  it("in code stay in their line", async () => {
    const page = await site.open("/ar/docs/guides/repair-a-quote/");
    expect(await page.locator(".markdown p > code > bdi").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("would not without their isolation, on the page that has most of them", async () => {
    const page = await site.open("/docs/codebook/agreement-between-coders/");
    // hydration may restore elements that were removed before it
    await hydrated(page);
    const disorder = async () => {
      await withoutIsolation(page);
      return (await disorderIn(page, ".markdown")).length;
    };
    await expect.poll(disorder, { timeout: 30_000 }).toBeGreaterThan(3);
    await page.close();
  });
});
