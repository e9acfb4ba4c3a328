import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostUnpacked } from "../src/playground/share/share-code";
import { choose, drop, fileOf, openPlay, source, state, valid, verdict, withText } from "./play-page.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const opened = (path?: string, look?: { editor?: boolean; width?: number }): Promise<Page> =>
  openPlay(site, path, look);

describe("coding a text", () => {
  it("shows the closest words for a quote that is missing, and the way to them in the text", async () => {
    const page = await opened();
    await choose(page, "code-changed");
    const quote = page.locator(".play-missing");
    await quote.waitFor();
    expect(await quote.locator(".play-removed").innerText()).toContain("روس");
    expect(await quote.locator(".play-added").innerText()).toContain("إيرانيين");
    await quote.locator(".play-span").click();
    const { value, start, end } = await page
      .locator(".play-field-text textarea")
      .evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => ({
        value,
        start: selectionStart,
        end: selectionEnd,
      }));
    expect(value.slice(start, end)).toContain("مسؤولين إيرانيين");
    await page.close();
  });

  it("lists every place of a quote that stands in several", async () => {
    const page = await opened();
    await choose(page, "code-twice");
    await page.locator(".play-ambiguous").waitFor();
    expect(await page.locator(".play-ambiguous .play-span").count()).toBe(
      fileOf("code-twice.txt").split("البلدين").length - 1,
    );
    await page.close();
  });

  it("answers while one types, and gives the article", async () => {
    const page = await opened();
    await choose(page, "code-visit");
    await state(page, "valid");
    await page.locator("button", { hasText: "Check it as a document" }).click();
    await page.waitForFunction(() => !document.querySelector("#play-result"));
    await state(page, "valid");
    const article = JSON.parse(await source(page));
    for (const { start, end, quote } of article.visits[0].evidence) expect(article.text.slice(start, end)).toBe(quote);
    expect(await page.locator(".play-modes input").first().isChecked()).toBe(true);
    await page.close();
  });
});

describe("a link to share", () => {
  it("goes there and back, with text and mode, and no request leaves the page", async () => {
    const page = await opened();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await choose(page, "code-changed");
    await page.locator(".play-missing").waitFor();
    await page.locator("button", { hasText: "Copy a link" }).click();
    await page.waitForFunction(() => location.hash.startsWith("#v1."));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    expect(link.length).toBeLessThan(16_000);
    const mine = await source(page);
    await page.close();

    const other = await site.open(link.slice(site.origin.length));
    await other.waitForSelector(".cm-editor");
    await other.locator(".play-missing").waitFor();
    expect(await source(other)).toBe(mine);
    expect(await other.locator(".play-field-text textarea").inputValue()).toBe(fileOf("code-changed.txt"));
    expect(await other.locator(".play-modes input").nth(1).isChecked()).toBe(true);
    await other.close();
  });

  it("is a file where it would be too long", async () => {
    const page = await opened();
    const noise = Array.from({ length: 40_000 }, (_, i) => ((i * 2654435761) >>> 7).toString(36)).join("");
    await drop(page, [{ name: "noise.json", content: `{"a":"${noise}"}` }]);
    await state(page, "invalid");
    await page.locator("button", { hasText: "Copy a link" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".play-too-long button").click(),
    ]);
    expect(download.suggestedFilename()).toBe("noise.json");
    expect(page.url()).not.toContain("#v1");
    await page.close();
  });

  it.each([
    ["damaged", "#v1.AAAA!"],
    ["of a later version", "#v9.AAAA"],
    ["empty", "#v1."],
    ["a page", `#v1.${Buffer.from("<script>alert(1)</script>").toString("base64url")}`],
  ])("that is %s gives a plain message, and loses nothing", async (_, hash) => {
    const page = await opened(`/play/${hash}`);
    expect(await page.locator(".play-notice").innerText()).toMatch(/not opened/);
    expect(await verdict(page)).toContain("Valid");
    await page.close();
  });

  it("that would unpack to more than the page holds is not unpacked", async () => {
    const page = await opened();
    const hash = await page.evaluate(async (size) => {
      const stream = new Blob([new Uint8Array(size)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      return `#v1.${btoa(String.fromCharCode(...bytes))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replace(/=+$/, "")}`;
    }, mostUnpacked * 10);
    await page.close();
    const bomb = await opened(`/play/${hash}`);
    expect(await bomb.locator(".play-notice").innerText()).toContain("more than this page can open");
    await bomb.close();
  });

  it("carries words only: markup in it stays text", async () => {
    const page = await opened();
    const payload = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
    await withText(page, valid.replace('"measure": "', `"measure": ${JSON.stringify(payload).slice(0, -1)} `));
    await page.locator("#play-tab-explorer").click();
    await page.waitForSelector(".dv-explorer");
    await page.waitForTimeout(300);
    expect(await page.title()).not.toBe("run");
    expect(await page.locator(".dv-explorer img, .dv-explorer script:not([type='application/json'])").count()).toBe(0);
    await page.close();
  });
});
