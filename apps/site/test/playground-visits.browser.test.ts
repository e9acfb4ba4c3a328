import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, fileOf, openPlay, state } from "./play-page.ts";
import { openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site?.close());

const slow = 60_000;
const openTab = (page: Page, tab: string) => page.locator(`#play-tab-${tab}`).click();

describe.each([
  ["/play/", "exit", "1 row"],
  ["/ar/play/", "رمز الخروج", "عدد الصفوف: 1"],
])("the program of the command line in %s", (path, exit, rows) => {
  it("is loaded only when one of its tabs is opened, and from this site alone", { timeout: slow }, async () => {
    const page = await openPlay(site, path);
    const asked: string[] = [];
    page.context().on("request", (request) => asked.push(request.url()));
    await openTab(page, "explorer");
    await page.waitForSelector(".dv-explorer");
    expect(asked.filter((url) => url.includes("/visits/"))).toEqual([]);
    await openTab(page, "command");
    await page.locator(".play-commands button").first().click();
    await page.waitForSelector(".play-output");
    expect(asked.filter((url) => url.includes("visits.worker")).length).toBe(1);
    expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    await page.close();
  });

  it("runs a button's command, and one that is typed", { timeout: slow }, async () => {
    const page = await openPlay(site, path);
    await choose(page, "three-zeros");
    await state(page, "invalid");
    await openTab(page, "command");
    await page.locator(".play-commands button").first().click();
    await page.waitForFunction(() =>
      document.querySelector(".play-output")?.textContent?.includes("quantity/value-in-quote"),
    );
    expect((await page.locator(".play-ran [role=status]").innerText()).toLowerCase()).toBe(
      `${exit} ${path === "/play/" ? "code " : ""}1`,
    );
    const line = page.locator("#play-panel-command form input");
    await line.fill("visits stats article.json --frobnicate");
    await line.press("Enter");
    await page.waitForFunction(() => document.querySelector(".play-output")?.textContent?.includes("--frobnicate'"));
    await line.fill("visits anchor article.json --text other.txt -o x.json");
    await line.press("Enter");
    await page.waitForFunction(() => document.querySelector(".play-output")?.textContent?.includes("other.txt"));
    await page.close();
  });

  it("writes tables, and other formats with what they leave out", { timeout: slow }, async () => {
    const page = await openPlay(site, path);
    await openTab(page, "tables");
    await page.waitForFunction(
      (wanted) => document.querySelector("#play-panel-tables")?.textContent?.includes(wanted),
      rows,
    );
    expect(await page.locator(".play-table tbody tr").count()).toBe(1);
    await page.locator("#play-panel-tables select").selectOption("mentions");
    await page.waitForFunction(() => document.querySelectorAll(".play-table tbody tr").length === 23);
    await openTab(page, "formats");
    await page.locator("#play-panel-formats select").selectOption("ninjs");
    await page.waitForFunction(() =>
      document.querySelector("#play-panel-formats .play-output")?.textContent?.includes('"ninjs"'),
    );
    expect(await page.locator(".play-losses").innerText()).toMatch(/: \d\d/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#play-panel-formats .play-actions button").nth(1).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^article\.json$/);
    await page.close();
  });

  it("compares the coding with a second one", { timeout: slow }, async () => {
    const page = await openPlay(site, path);
    await choose(page, "code-visit");
    await state(page, "valid");
    await openTab(page, "compare");
    const second = fileOf("code-visit.yaml")
      .replace("role: focal", "role: background")
      .replace(/^ +- \{ entity: rouhani, role: host-side.*\n/m, "");
    await page.locator("#play-panel-compare textarea").fill(second);
    await page.waitForSelector(".play-compared");
    const counts = await page.locator(".play-compared h3 .badge").allInnerTexts();
    expect(counts.slice(0, 3).map(Number)).toEqual([1, 0, 1]);
    const [onlyA = "", values = ""] = await page.locator(".play-differences").allInnerTexts();
    expect(onlyA).toContain("rouhani");
    expect(values).toMatch(/focal[\s\S]*background/);
    await page.locator("#play-panel-compare button").last().click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".play-compared h3 .badge")].every(({ textContent }) => textContent === "0"),
    );
    await page.close();
  });
});
