import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./site.ts";
import { openWatched } from "./watched-page.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

describe("the policy of the pages, in a browser", () => {
  it("refuses a script that someone wrote into the page, a handler, eval, and another host", async () => {
    const { page, refused } = await openWatched(site, "/");
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
