import { readFileSync } from "node:fs";
import type { Article } from "@diplomatic-visits/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { peerPath } from "../../../test/peer-data.ts";
import { renderPage } from "../src/index.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { articleOf, reference } from "./article.ts";
import { assets } from "./opened.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

const fixtures = peerPath("hostile-cases/dompurify-fixtures.json");
const strings = peerPath("hostile-cases/blns.json");
const read = (path: string | undefined) => JSON.parse(readFileSync(path as string, "utf8"));

/** What no article may add to a page: elements that run, load or embed, and attributes that do. */
const alien = () => {
  const loads =
    ".dv-explorer :is(script:not(.dv-marks), img, iframe, object, embed, link, style, base, form, video, audio, math, foreignObject, image, use, animate, set)";
  const inText = ".dv-text *:not(section, div, p, h3, span, bdi, ol, ul, li, details, summary, a)";
  const handlers = [...document.querySelectorAll(".dv-explorer, .dv-explorer *")].filter(({ attributes }) =>
    [...attributes].some(({ name, value }) => name.startsWith("on") || (name === "href" && !value.startsWith("#"))),
  );
  return [...document.querySelectorAll(loads), ...document.querySelectorAll(inText), ...handlers].map(({ outerHTML }) =>
    outerHTML.slice(0, 100),
  );
};

// What a page attempts: a dialog, or any request except for its own font.
function watched(page: Page): string[] {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(dialog.message());
    dialog.dismiss();
  });
  page.on("request", (request) => request.url().startsWith("data:font/") || seen.push(request.url()));
  return seen;
}

const lineOf = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

describe("an article's text", () => {
  it.skipIf(!fixtures || !strings)("of 270 injection payloads and more stays text, and runs nothing", async () => {
    const payloads = (read(fixtures) as { payload: string }[]).map(({ payload }) => payload);
    const naughty = read(strings) as string[];
    const lines = [...payloads, ...naughty].map(lineOf).filter(Boolean);
    expect(lines.filter((line) => /<|javascript:|\bon\w+=/i.test(line)).length).toBeGreaterThan(270);
    const page = await browser.newPage();
    const seen = watched(page);
    await page.setContent(renderPage(articleOf(lines.join("\n")), assets));
    expect(await page.locator(".dv-words").allTextContents()).toEqual(lines);
    expect(await page.evaluate(alien)).toEqual([]);
    expect(seen).toEqual([]);
    await page.close();
  });
});

const payloads = [
  "<script>boom()</script>",
  '"><img src=x onerror=boom()>',
  "'><svg/onload=boom()>",
  "</script><script>boom()</script>",
  "</textarea></title></style><iframe src=javascript:boom()>",
  "<!--",
  "]]><a href=javascript:boom()>x</a>",
  "javascript:boom()",
  "{{constructor.constructor('boom()')()}}",
  "&lt;script&gt;boom()&lt;/script&gt;",
  "\u202e<b onmouseover=boom()>",
];

describe("everything else of an article", () => {
  // every string a person could have written, including quotes and codes
  const poisoned = (payload: string): Article =>
    JSON.parse(JSON.stringify(reference), (key, value) =>
      typeof value === "string" &&
      /^(name|en|ar|note|title|measure|quote|codebook|value|act|kind|unit|date|inLanguage|state|basis|url|id)$/.test(
        key,
      )
        ? payload
        : value,
    ) as Article;

  it.each(payloads)("stays text too, wherever it stands: %s", async (payload) => {
    const article = poisoned(payload);
    const body = renderPage(article, {
      ...assets,
      locale: "ar",
      pictures: renderPictures(article),
      cite: { text: payload, bibtex: payload },
      downloads: [],
    });
    const page = await browser.newPage();
    const seen = watched(page);
    await page.setContent(body.replace("<head>", "<head><script>boom = () => alert('boom')</script>"));
    await page.mouse.move(300, 400);
    await page.locator("summary").first().click();
    expect(await page.evaluate(alien)).toEqual([]);
    expect(await page.locator(".dv-item").count()).toBeGreaterThan(100);
    expect(seen).toEqual([]);
    await page.close();
  });
});
