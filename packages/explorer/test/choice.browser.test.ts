import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { factRows, renderExplorer } from "../src/index.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { reference } from "./article.ts";
import { assets, built, listedKeys, open, openMarkup } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

describe("the choice of what is marked", () => {
  const boxes = (page: Page, selector: string) => page.locator(`.dv-box${selector}`).count();

  it("marks all words that support facts from the start; one kind only, entities, what is not coded, or nothing", async () => {
    const page = await open(browser, reference);
    const all = await boxes(page, "-evidence");
    expect(all).toBeGreaterThan(200);
    const choose = (kind: string) => page.locator(`.dv-kind input[value=${kind}]`).check();
    await choose("visits");
    expect(await boxes(page, "-evidence.dv-of-visits")).toBe(await boxes(page, ""));
    expect((await listedKeys(page)).every((key) => key?.startsWith("/visits/"))).toBe(true);
    await choose("mentions");
    expect(await boxes(page, "-people")).toBeGreaterThan(5);
    expect(await boxes(page, "-evidence")).toBe(0);
    expect(await page.locator(".dv-entities").isVisible()).toBe(true);
    await choose("uncoded");
    expect(await boxes(page, "-uncoded")).toBe(await boxes(page, ""));
    await choose("none");
    expect(await boxes(page, "")).toBe(0);
    await page.locator(".dv-kind input[value=none]").focus();
    await page.keyboard.press("ArrowRight");
    expect(await boxes(page, "-evidence")).toBe(all);
    await page.close();
  });

  it("counts what each choice lists", async () => {
    const page = await open(browser, reference);
    const counts = await page
      .locator(".dv-kind")
      .evaluateAll((all) =>
        all.map((one) => [one.querySelector("input")?.value, Number(one.querySelector(".dv-count")?.textContent)]),
      );
    for (const [kind, count] of counts.filter(([, one]) => one)) {
      if (kind === "mentions" || kind === "all") continue;
      await page.locator(`.dv-kind input[value=${kind}]`).check();
      expect(await listedKeys(page)).toHaveLength(Number(count));
    }
    await page.close();
  });
});

describe("an entity of the index", () => {
  it.each([390, 1280])("leads from each mention to its place in the text (%i px)", async (width) => {
    const page = await open(browser, reference, { width });
    if (width === 390) await page.locator("[role=tab][data-tab=facts]").click();
    const mention = reference.entities?.find(({ id }) => id === "lavrov")?.mentions[1];
    await page.locator(`[data-entity=lavrov] a[data-at="${mention?.start}"]`).click();
    await expect.poll(() => page.locator(".dv-box-chosen").count()).toBeGreaterThan(0);
    const inSight = () =>
      page
        .locator(".dv-box-chosen")
        .first()
        .evaluate((box) => box.getBoundingClientRect().top);
    await expect.poll(inSight).toBeLessThan(900);
    const focused = await page.evaluate(() => Number((document.activeElement as HTMLElement).dataset["start"]));
    expect(focused).toBeLessThanOrEqual(mention?.start ?? 0);
    await page.close();
  });
});

describe("a gloss and the words that it explains", () => {
  it("light each other, by pointer and by focus", async () => {
    const page = await open(browser, reference);
    const lit = () => page.evaluate(() => [...(CSS.highlights.get("dv-hover") ?? [])].join(""));
    const gloss = page.locator("#dv-block-2 .dv-glosses li").first();
    await gloss.hover();
    await expect.poll(lit).toContain("شهدت العلاقات الإيرانية الروسية");
    const word = await page.locator("#dv-block-2 .dv-words").evaluate(({ firstChild }) => {
      const range = document.createRange();
      range.setStart(firstChild as Text, 2);
      range.setEnd(firstChild as Text, 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(word.x, word.y);
    await expect.poll(() => gloss.evaluate((one) => one.hasAttribute("data-lit"))).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator("[data-lit]").count()).toBe(0);
    await gloss.focus();
    expect(await lit()).toContain("شهدت العلاقات الإيرانية الروسية");
    await page.locator("#dv-block-2").focus();
    expect(await gloss.evaluate((one) => one.hasAttribute("data-lit"))).toBe(true);
    await page.close();
  });

  it("are shown to an Arabic reader on demand", async () => {
    const page = await open(browser, reference, { locale: "ar" });
    expect(await page.locator(".dv-glosses").count()).toBe(0);
    await page.locator(".dv-gloss-switch input").check();
    const list = page.locator("#dv-block-2 .dv-glosses");
    expect(await list.getAttribute("lang")).toBe("en");
    expect(await list.textContent()).toContain("Iranian-Russian relations");
    await page.locator(".dv-gloss-switch input").uncheck();
    expect(await list.isVisible()).toBe(false);
    await page.close();
  });
});

describe("the table of facts", () => {
  it("has every fact, is sorted by its heads, and follows the choice", async () => {
    const page = await open(browser, reference, { locale: "ar" });
    await page.locator(".dv-table summary").click();
    const cells = (column: number) => page.locator(`.dv-sorted td:nth-child(${column})`).allTextContents();
    expect(await cells(1)).toEqual(Array.from({ length: 136 }, (_, i) => String(i + 1)));
    await page.locator("[data-column=value] button").click();
    const values = await cells(5);
    expect(values).toEqual([...values].sort(new Intl.Collator("ar", { numeric: true }).compare));
    expect(await page.locator("[data-column=value]").getAttribute("aria-sort")).toBe("ascending");
    await page.locator("[data-column=value] button").press("Enter");
    expect(await cells(5)).toEqual([...values].reverse());
    await page.locator(".dv-kind input[value=agreements]").check();
    expect(await cells(1)).toHaveLength(6);
    await page.close();
  });

  it("is downloaded as CSV", async () => {
    const page = await open(browser, reference);
    await page.locator(".dv-table summary").click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator(".dv-csv").click()]);
    expect(file.suggestedFilename()).toBe("facts.csv");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString("utf8").split("\r\n");
    expect(lines[0]).toBe("\ufeffNo.,Kind,Of,Property,Value,Basis,Quote");
    expect(lines).toHaveLength(138);
    await page.close();
  });
});

describe("what a page loads when it is wanted", () => {
  it("is the JSON of a fact and the pictures", async () => {
    const explorer = renderExplorer(reference, { rows: "rows.json", picturesPage: "pictures.html" });
    const body = `<!doctype html><html lang="en"><head><title>Host</title><style>${assets.style}</style></head><body><main>${explorer}</main><script type="module">import { startExplorers } from "data:text/javascript;base64,${Buffer.from(built("client.js")).toString("base64")}"; startExplorers(document);</script></body></html>`;
    const pictures = renderPictures(reference);
    const asked: string[] = [];
    const page = await openMarkup(browser, "<title>empty</title>");
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html", body });
      asked.push(pathname);
      return pathname === "/rows.json"
        ? route.fulfill({ json: factRows(reference) })
        : route.fulfill({ contentType: "text/html", body: `<main>${pictures}</main>` });
    });
    await page.goto("http://explorer.test/");
    expect(asked).toEqual([]);
    await page.locator("#dv-fact-10 .dv-fact").click();
    await page.locator("#dv-fact-10 .dv-json summary").click();
    await expect.poll(() => page.locator("#dv-fact-10 pre").textContent()).toContain('"value": "official"');
    await page.locator(".dv-pictures").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".dv-pictures svg").count()).toBeGreaterThan(1);
    expect(asked.sort()).toEqual(["/pictures.html", "/rows.json"]);
    await page.close();
  });
});
