import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { type Article, anchor } from "@diplomatic-visits/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleFolder, articleIds } from "../../../scripts/article-folders.ts";
import { startBrowser } from "../../../test/browser.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { assets, openMarkup } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
  ),
).toString("base64");
/** The font of Arabic names: Chromium on a bare machine has none. */
const face = `@font-face{font-family:"Noto Sans Arabic Variable";src:url(data:font/woff2;base64,${font}) format("woff2");unicode-range:U+600-6FF}`;

const examples = new URL("../../../docs/examples/", import.meta.url);

/** The articles of the dataset, and every coding of the examples that is anchored in a text beside it. */
const articles: [name: string, article: Article][] = [
  ...articleIds.map((id): [string, Article] => [
    id,
    JSON.parse(readFileSync(new URL("article.json", articleFolder(id)), "utf8")),
  ]),
  ...readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".coding.yaml"))
    .sort()
    .flatMap((path): [string, Article][] => {
      const article = anchored(path);
      return article ? [[path, article]] : [];
    }),
];

function anchored(path: string): Article | undefined {
  const folder = new URL(`${dirname(path)}/`, examples);
  const own = `${basename(path, ".coding.yaml")}.txt`;
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt") && !name.endsWith(".out.txt"));
  for (const name of [own, ...texts].filter((one) => texts.includes(one))) {
    const result = anchor(
      readFileSync(new URL(name, folder), "utf8"),
      parse(readFileSync(new URL(path, examples), "utf8")),
    );
    if (result.ok) return result.article;
  }
  return undefined;
}

/** What is wrong with the pictures on a page, as a reader would see it. */
function faultsOnPage(): string[] {
  const faults: string[] = [];
  interface Named {
    words: string;
    box: DOMRect;
  }
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom;
  const shown = [...document.querySelectorAll<SVGSVGElement>("svg.dv-svg, svg.dv-ruler")].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  for (const svg of shown) {
    const name = `${svg.closest<HTMLElement>("[data-name]")?.dataset["name"]} ${svg.getAttribute("class")?.slice(7)}`;
    const frame = svg.getBoundingClientRect();
    const texts: Named[] = [...svg.querySelectorAll("text")]
      .map((text) => ({ words: text.textContent ?? "", box: text.getBoundingClientRect(), text }))
      .filter(({ box }) => box.width > 0)
      .map(({ words, box, text }) => {
        const scale = text.getScreenCTM()?.a ?? 1;
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        if (size < 11.9) faults.push(`${name}: ${words} is ${size} px`);
        // the box of a font is higher than its letters
        const spare = box.height * 0.18;
        return { words, box: new DOMRect(box.x, box.y + spare, box.width, box.height - 2 * spare) };
      });
    texts.forEach(({ words, box }, i) => {
      if (
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 2 ||
        box.bottom > frame.bottom + 2
      )
        faults.push(`${name}: ${words} leaves the picture`);
      for (const other of texts.slice(i + 1))
        if (overlap(box, other.box)) faults.push(`${name}: ${words} is on ${other.words}`);
    });
    for (const line of svg.querySelectorAll<SVGPathElement>("path.dv-tie, path.dv-way")) {
      const matrix = line.getScreenCTM();
      const own = line.parentElement?.querySelector(".dv-svg-badge");
      const length = line.getTotalLength();
      for (let at = 0; matrix && at <= length; at += 2) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
        const hit = texts.find(
          ({ box, words }) =>
            own?.textContent !== words && box.left < x && x < box.right && box.top < y && y < box.bottom,
        );
        if (hit) {
          faults.push(`${name}: a line crosses ${hit.words}`);
          break;
        }
      }
    }
  }
  return faults;
}

describe.each([
  ["en", 390],
  ["en", 1280],
  ["ar", 390],
  ["ar", 1280],
] as const)("the pictures in %s at %i px", (locale, width) => {
  it("no line crosses a name, no name is on another, and none is small, whatever the article", async () => {
    expect(articles.length).toBeGreaterThan(25);
    const dir = locale === "ar" ? "rtl" : "ltr";
    const all = articles.map(
      ([name, article], i) =>
        `<section data-name="${name}">${renderPictures(article, { locale, prefix: `a${i}` })}</section>`,
    );
    const body = `<!doctype html><html lang="${locale}" dir="${dir}"><meta charset="utf-8"><style>${face}${assets.style}</style><body><main class="dv-explorer" lang="${locale}" dir="${dir}">${all.join("")}</main>`;
    const page = await openMarkup(browser, body, { width });
    expect(await page.evaluate(faultsOnPage)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});
