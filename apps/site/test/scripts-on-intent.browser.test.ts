import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** A page as its HTML is, on a phone, and the scripts that it requested. */
async function untouched(path: string): Promise<{ page: Page; scripts: string[] }> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  page.on("close", () => context.close().catch(() => undefined));
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto(site.origin + path, { waitUntil: "networkidle" });
  return { page, scripts };
}

describe.each(["", "/ar"])("a page of prose before its scripts%s", (prefix) => {
  const path = `${prefix}/docs/tutorials/first-article/`;

  it("requests none while it is only read, and follows links without them", async () => {
    const { page, scripts } = await untouched(path);
    expect(scripts).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>("a.pagination-nav__link--next")?.click());
    await page.waitForURL((url) => url.pathname !== path);
    expect(page.url()).toContain("/docs/");
    await page.close();
  });

  it("opens the menu on the first tap, which also fetches the scripts", async () => {
    const { page, scripts } = await untouched(path);
    await page.tap("button.navbar__toggle");
    await page.waitForSelector(".navbar-sidebar--show");
    expect(scripts.length).toBeGreaterThan(1);
    await page.close();
  });

  it("searches for what is typed after the first key", async () => {
    const { page } = await untouched(path);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("JSON Schema");
    await page.waitForSelector("[role=listbox] [role=option]");
    await page.close();
  });
});

it("scripts of the cache wait until a slow page is parsed", async () => {
  const { page } = await untouched("/docs/tutorials/first-article/?from=link");
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await page.reload({ waitUntil: "load" });
  await page.waitForSelector("html[data-has-hydrated=true]");
  expect(errors).toEqual([]);
  await page.close();
});

it("an address with a query fetches the scripts at once", async () => {
  const { page, scripts } = await untouched("/docs/tutorials/first-article/?from=link");
  expect(scripts.length).toBeGreaterThan(1);
  await page.close();
});
