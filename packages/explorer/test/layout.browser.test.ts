import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { renderExcerpt } from "../src/index.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { reference } from "./article.ts";
import { assets, axe, listedKeys, open, openMarkup } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3)}`);
  });
}

const everything = (locale: "en" | "ar") => ({
  locale,
  pictures: renderPictures(reference, { locale }),
  downloads: [{ label: "JSON", href: "article.json" }],
  cite: { text: "Diplomatic visits, 2026.", bibtex: "@misc{visits}" },
  playground: "play/",
});

const views = (["en", "ar"] as const).flatMap((locale) =>
  (["light", "dark"] as const).flatMap((scheme) => [390, 1280].map((width) => [locale, scheme, width] as const)),
);

describe("the explorer with all that may stand in it", () => {
  it.each(views)(
    "has no violation that axe finds, and no horizontal scroll (%s, %s, %i px)",
    async (locale, colorScheme, width) => {
      const page = await open(browser, reference, { ...everything(locale), width });
      await page.emulateMedia({ colorScheme });
      for (const part of width < 800 ? ["facts", "pictures", "claims", "text"] : []) {
        await page.locator(`[data-tab=${part}][role=tab]`).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await violationsOf(page)).toEqual([]);
      }
      for (const details of await page
        .locator("#dv-block-1-facts, #dv-fact-1 details, .dv-coders, .dv-table, .dv-picture details")
        .all())
        await details.evaluate((element) => element.setAttribute("open", ""));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.locator("#dv-block-1-facts a", { hasText: /^10$/ }).click();
      expect(await page.locator(".dv-item[data-chosen]").getAttribute("data-key")).toBe("/visits/lavrov-tehran/type");
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );

  it("has contrast in forced colours, and marks that do not live by colour", async () => {
    const page = await open(browser, reference, { search: "?fact=/visits/lavrov-tehran/type" });
    await page.emulateMedia({ forcedColors: "active" });
    const lineOf = (kind: string) =>
      page
        .locator(`.dv-of-${kind}.dv-box`)
        .first()
        .evaluate((box) => getComputedStyle(box).borderBlockEndStyle);
    expect([await lineOf("visits"), await lineOf("statements"), await lineOf("quantities")]).toEqual([
      "solid",
      "dashed",
      "dotted",
    ]);
    await page.locator(".dv-kind input[value=mentions]").check();
    const borders = await page.evaluate(() => {
      const styleOf = (kind: string) => {
        const box = document.querySelector(`.dv-box-${kind}`);
        return box ? getComputedStyle(box).borderBlockStartStyle : undefined;
      };
      return ["people", "organizations", "places"].map(styleOf);
    });
    expect(borders).toEqual(["solid", "dashed", "dotted"]);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});

describe("light and dark", () => {
  const inkOf = async (colorScheme: "light" | "dark", theme?: string) => {
    const page = await open(browser, reference);
    await page.emulateMedia({ colorScheme });
    if (theme !== undefined)
      await page.evaluate((value) => document.documentElement.setAttribute("data-theme", value), theme);
    const ink = await page.locator(".dv-explorer").evaluate((root) => getComputedStyle(root).color);
    await page.close();
    return ink === "rgb(28, 32, 36)" ? "dark ink" : "light ink";
  };

  it.each([
    ["light", undefined, "dark ink"],
    ["dark", undefined, "light ink"],
    ["dark", "light", "dark ink"],
    ["light", "dark", "light ink"],
    ["dark", "dark", "light ink"],
  ] as const)("the system is %s, the page around says %s: %s", async (system, theme, ink) => {
    expect(await inkOf(system, theme)).toBe(ink);
  });
});

describe("facts far from the window", () => {
  it.each([390, 1280])(
    "are taken to be about as high as they are, so that little moves when they come near (%i px)",
    async (width) => {
      // without a script nothing is folded
      const page = await open(browser, reference, { width, script: false });
      const heights = () =>
        page.locator(".dv-detail").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      const expected = await heights();
      await page.addStyleTag({ content: ".dv-detail{content-visibility:visible!important}" });
      const real = await heights();
      const sum = (list: number[]) => list.reduce((all, one) => all + one, 0);
      expect(sum(expected) / sum(real)).toBeGreaterThan(0.9);
      expect(sum(expected) / sum(real)).toBeLessThan(1.1);
      const errors = real.map((height, i) => Math.abs(height - (expected[i] ?? 0))).sort((a, b) => a - b);
      expect(errors[Math.floor(errors.length * 0.9)]).toBeLessThan(50);
      await page.close();
    },
  );
});

describe("without the script", () => {
  it("is readable: text and numbered facts, no dead controls, links both ways", async () => {
    const page = await open(browser, reference, { ...everything("en"), script: false });
    expect(await page.locator(".dv-words").count()).toBe(20);
    expect(await listedKeys(page)).toHaveLength(136);
    for (const control of [".dv-parts", ".dv-controls", ".dv-table", ".dv-here", "[data-copy]"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await page.locator("button:visible:enabled").count()).toBe(0);
    await page.locator("#dv-fact-83 .dv-place").click();
    expect(new URL(page.url()).hash).toBe("#dv-block-15");
    await page.locator("#dv-block-15-facts summary").click();
    await page.locator("#dv-block-15-facts a", { hasText: /^83$/ }).click();
    expect(new URL(page.url()).hash).toBe("#dv-fact-83");
    await page.close();
  });

  it("shows the JSON of a fact", async () => {
    const page = await open(browser, reference, { script: false });
    await page.locator("#dv-fact-10 .dv-json summary").click();
    const json = JSON.parse((await page.locator("#dv-fact-10 pre").textContent()) ?? "");
    expect(json).toMatchObject({ key: "/visits/lavrov-tehran/type", value: "official", state: "stated" });
    expect(json.evidence[0]).toMatchObject({ start: 78, end: 89, quote: "زيارة رسمية" });
    await page.close();
  });
});

describe("on paper", () => {
  it.each([390, 1280])("all facts follow the text, open, and no control is printed (%i px)", async (width) => {
    const page = await open(browser, reference, {
      ...everything("en"),
      width,
      search: "?fact=/visits/lavrov-tehran/type",
    });
    await page.emulateMedia({ media: "print" });
    const [text, panel] = [
      await page.locator(".dv-reading").boundingBox(),
      await page.locator(".dv-panel").boundingBox(),
    ];
    expect(panel?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    expect(await page.locator(".dv-panel").evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(
      1,
    );
    expect(await listedKeys(page)).toHaveLength(136);
    for (const control of [
      ".dv-parts",
      ".dv-controls",
      ".dv-table",
      ".dv-here-head",
      ".dv-json",
      ".dv-supports",
      "[data-copy]",
    ])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    expect(await page.locator(".dv-words:visible").count()).toBe(20);
    const folded = await page
      .locator(".dv-item")
      .evaluateAll((all) => all.filter((item) => !item.querySelector(".dv-standing")?.checkVisibility()).length);
    expect(folded).toBe(0);
    await page.close();
  });
});

describe("the citation", () => {
  it("is copied by its button", async () => {
    const page = await open(browser, reference, everything("en"));
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: async (text: string) => Object.assign(globalThis, { copied: text }) },
      });
    });
    await page.locator("[data-copy]").nth(1).click();
    expect(await page.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toBe("@misc{visits}");
    expect(await page.locator("[data-copy]").nth(1).textContent()).toBe("Copied");
    await page.close();
  });
});

describe("an excerpt in another page", () => {
  const facts = ["/visits/lavrov-tehran/visitors/0", "/visits/lavrov-tehran/type", "/visits/lavrov-tehran/start"];

  it.each([
    ["en", 390],
    ["ar", 1280],
  ] as const)("has its marks and ways, and leaves the address alone (%s, %i px)", async (locale, width) => {
    const body = `<!doctype html><html lang="${locale}"><head><meta name="viewport" content="width=device-width"><title>Home</title><style>${assets.style}</style></head><body><main><h1>Home</h1>${renderExcerpt(reference, { locale, block: "block-1", facts })}</main><script>${assets.script}</script></body></html>`;
    const page = await openMarkup(browser, body, { width });
    const address = page.url();
    expect(await page.locator(".dv-box-evidence").count()).toBeGreaterThanOrEqual(3);
    await page.locator("#dv-fact-10 .dv-fact").click();
    expect(await page.locator(".dv-box-chosen").first().isVisible()).toBe(true);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
