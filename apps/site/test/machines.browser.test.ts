import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";
import { locales, templates } from "./templates.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

/** Opens a page and hears what its policy refuses, and what it asks of other hosts. */
async function watched(path: string): Promise<{ page: Page; refused: string[]; elsewhere: string[] }> {
  const page = await (await site.browser.newContext()).newPage();
  const refused: string[] = [];
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  await page.exposeFunction("refuse", (what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { refuse(what: string): void }).refuse(`${violatedDirective} ${blockedURI}`);
    }),
  );
  await page.goto(site.origin + path, { waitUntil: "networkidle" });
  return { page, refused, elsewhere };
}

const paths = Object.values(locales).flatMap((prefix) => Object.values(templates).map((path) => prefix + path));

describe("the policy of the pages, in a browser", () => {
  it.each(paths)("%s runs as it is, and asks nothing of another host", async (path) => {
    const { page, refused, elsewhere } = await watched(path);
    await page.waitForSelector("html[data-has-hydrated=true]");
    await page.getByRole("searchbox").first().fill("visit");
    await page.waitForSelector("[role=listbox]");
    expect([refused, elsewhere]).toEqual([[], []]);
    await page.context().close();
  });

  it("refuses a script that someone wrote into the page, a handler, eval, and another host", async () => {
    const { page, refused } = await watched("/");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.injected = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<img src="/nothing.png" onerror="globalThis.injected = true">');
      const evaluating = document.createElement("script");
      evaluating.src = "https://example.org/a.js";
      document.body.append(evaluating);
      fetch("https://example.org/b.json").catch(() => undefined);
    });
    await expect.poll(() => refused.length).toBeGreaterThanOrEqual(4);
    expect(await page.evaluate(() => "injected" in globalThis)).toBe(false);
    expect([...new Set(refused.map((what) => what.split(" ")[0]))].sort()).toEqual([
      "connect-src",
      "script-src-attr",
      "script-src-elem",
    ]);
    await page.context().close();
  });
});
