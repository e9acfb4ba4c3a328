import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { referenceFolder } from "../../../scripts/article-folders.ts";
import { drop, openPlay, source, state, verdict } from "./play-page.ts";
import { openSite, type Site } from "./site.ts";

const text = readFileSync(new URL("text.txt", referenceFolder), "utf8");

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const textArea = ".play-field-text textarea";

describe("a draft of a coding", () => {
  it.each([
    ["/play/", "# A draft coding of article.txt"],
    ["/ar/play/", "# مسوّدة ترميز"],
  ])(
    "%s: from the text that stands there, anchored at once, and nothing is fetched from elsewhere",
    async (path, head) => {
      const page = await openPlay(site, path);
      const foreign: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(site.origin)) foreign.push(request.url());
      });
      await page.locator(".play-modes input").nth(1).check();
      await page.locator(textArea).fill(text);
      await page.locator(".play-draft button").click();
      await page.waitForFunction(() =>
        document.querySelector(".play-notice")?.textContent?.match(/^(An automatic draft:|هذه مسوّدة)/),
      );
      await state(page, "valid");
      const coding = await source(page);
      expect(coding).toContain(head);
      expect(coding).toContain("وزير الخارجية الروسي");
      expect(await verdict(page)).toMatch(/[0-9]{2,}/);
      expect(foreign).toEqual([]);
      await page.close();
    },
  );

  it("of a saved page that is dropped, in any encoding", async () => {
    const page = await openPlay(site);
    const body = text
      .trim()
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("");
    const html = `<html lang="ar"><body><nav><a href="/">الرئيسية</a></nav><article><h1>لافروف في طهران</h1>${body}</article></body></html>`;
    await drop(page, [{ name: "page.html", content: html }]);
    await state(page, "valid");
    await page.waitForFunction((area) => document.querySelector<HTMLTextAreaElement>(area)?.value !== "", textArea);
    expect(await page.locator(textArea).inputValue()).toBe(`لافروف في طهران\n${text.trim()}`);
    expect(await page.locator(".play-modes input").nth(1).isChecked()).toBe(true);
    await page.close();
  });

  it("is refused where there is no text, and what stood there stays", async () => {
    const page = await openPlay(site);
    await page.locator(".play-modes input").nth(1).check();
    const before = await source(page);
    await page.locator(".play-draft button").click();
    await page.waitForFunction(() => !document.querySelector(".play-notice")?.textContent?.includes("Drafting"));
    expect(await page.locator(".play-notice").innerText()).not.toBe("");
    expect(await source(page)).toBe(before);
    await page.close();
  });
});
