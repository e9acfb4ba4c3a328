import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, codes, neverRests, openPlay, state, valid, withText } from "./play-page.ts";
import { built, openSite, type Site } from "./site.ts";
import { locales } from "./templates.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const opened = (path?: string, look?: { editor?: boolean; width?: number }): Promise<Page> =>
  openPlay(site, path, look);

describe("the page around", () => {
  it("draws the valid article beside the document, and keeps the last one while it is broken", async () => {
    const page = await opened();
    await page.locator("#play-tab-explorer").click();
    await page.waitForSelector(".play-explorer .dv-explorer");
    expect(await page.locator(".play-explorer .dv-fact").count()).toBe(37);
    await choose(page, "truncated");
    await state(page, "invalid");
    expect(await page.locator(".play-old").innerText()).toContain("not valid now");
    expect(await page.locator(".play-explorer .dv-fact").count()).toBe(37);
    await page.close();
  });

  it("has tabs that arrows walk, in the direction of the page", async () => {
    for (const [prefix, key] of [
      ["", "ArrowRight"],
      ["/ar", "ArrowLeft"],
    ]) {
      const page = await opened(`${prefix}/play/`, { editor: false });
      await page.locator("#play-tab-report").focus();
      await page.keyboard.press(String(key));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("play-tab-explorer");
      await page.keyboard.press("End");
      expect(await page.locator("#play-tab-compare").getAttribute("aria-selected")).toBe("true");
      await page.close();
    }
  });

  it("lets Tab leave the editor", async () => {
    const page = await opened();
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".cm-editor"))).toBeNull();
    await page.close();
  });

  it("works before the code editor comes, and keeps what was typed", async () => {
    const page = await site.open("/nothing-here/");
    await page.addInitScript(neverRests);
    await page.goto(`${site.origin}/play/`);
    await page.waitForSelector("[data-verdict=valid]");
    const area = page.locator(".play-field-code textarea");
    await area.fill(valid.replace('"value": "2021-04-13"', '"value": "2021-04-31"'));
    await state(page, "invalid");
    await page.locator(".play-jump").first().click();
    const picked = await area.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
      value.slice(selectionStart, selectionEnd),
    );
    expect(picked).toBe('"2021-04-31"');
    expect(await area.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    await page.close();
  });

  it("needs no network after it is there", async () => {
    const page = await opened();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await withText(page, valid.replace('"quote": "زيارة رسمية"', '"quote": "زيارة خاصة"'));
    await state(page, "invalid");
    expect(await codes(page)).toEqual(["evidence/quote-matches"]);
    await page.close();
  });

  it("runs under its policy: no code is made from strings, and nothing breaks the policy", async () => {
    const page = await site.open("/play/", {});
    const broken: string[] = [];
    page.on("console", (message) => {
      if (/Content.Security.Policy|unsafe-eval/i.test(message.text())) broken.push(message.text());
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`Content-Security-Policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    await page.goto(`${site.origin}/play/`);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    await page.waitForSelector(".cm-editor");
    await choose(page, "yaml-type");
    await state(page, "invalid");
    await page.locator("#play-tab-explorer").click();
    await choose(page, "valid");
    await page.waitForSelector(".dv-explorer");
    expect(broken).toEqual([]);
    await page.close();
  });

  it("the worker never makes a function from a string, even where it may", async () => {
    const page = await opened();
    const [worker] = page.workers();
    const made = await worker?.evaluate(() => {
      const native = globalThis.Function;
      let count = 0;
      globalThis.Function = new Proxy(native, {
        construct(target, args) {
          count++;
          return Reflect.construct(target, args);
        },
      });
      (globalThis as { made?: () => number }).made = () => count;
      return count;
    });
    expect(made).toBe(0);
    await choose(page, "misspelt-key");
    await state(page, "invalid");
    expect(await worker?.evaluate(() => (globalThis as { made?: () => number }).made?.())).toBe(0);
    await page.close();
  });

  it("on a phone the panes stand below each other, and nothing scrolls sideways", async () => {
    for (const prefix of Object.values(locales)) {
      const page = await opened(`${prefix}/play/`, { width: 390 });
      await choose(page, "code-changed");
      await page.locator(".play-missing").waitFor();
      const [sources, outcome] = await Promise.all(
        [".play-sources", ".play-outcome"].map((part) => page.locator(part).boundingBox()),
      );
      expect(outcome?.y).toBeGreaterThan((sources?.y ?? 0) + (sources?.height ?? 0) - 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

describe("weight", () => {
  it.each(Object.values(locales))(
    "%s/play/: what the first report takes beyond the page's frame is at most 268 KB",
    async (prefix) => {
      const page = await site.open(`${prefix}/nothing-here/`);
      // the code editor loads when the page is idle after its first report; here it is never idle
      await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
      const addresses = new Set<string>();
      // prefetches for other pages do not count as scripts
      page.context().on("request", (request) => {
        if (request.resourceType() === "script") addresses.add(request.url());
      });
      await page.goto(`${site.origin}${prefix}/play/`);
      await page.waitForSelector("[data-verdict=valid]");
      for (const worker of page.workers()) addresses.add(worker.url());
      await page.close();
      const scripts = [...addresses]
        .map((address) => new URL(address).pathname)
        .filter((path) => !/\/(main|runtime~main)\./.test(path))
        .map((path) => ({ path, bytes: gzipSync(readFileSync(built + path), { level: 6 }).length }));
      const sum = scripts.reduce((total, { bytes }) => total + bytes, 0) / 1000;
      console.log(`${prefix}/play/: ${sum.toFixed(1)} KB`);
      expect(scripts.length).toBeGreaterThanOrEqual(3);
      expect(sum).toBeLessThanOrEqual(268);
    },
  );
});
