import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Article } from "@diplomatic-visits/core";
import type { Browser, Page } from "playwright-core";
import { type ExplorerOptions, renderPage } from "../src/index.ts";

const resolve = createRequire(import.meta.url).resolve;

/** A file of the built package. */
export const built = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");

// the test brings its own font: Chromium on a bare machine has none for Arabic
const font = readFileSync(
  resolve("@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2"),
).toString("base64");
const face = `@font-face{font-family:"Noto Naskh Arabic Variable";src:url(data:font/woff2;base64,${font}) format("woff2")}`;

/** The style and the script of a page, as built. */
export const assets = { style: face + built("explorer.css"), script: built("explorer.js") };

/** The content of axe's script. */
export const axe = readFileSync(resolve("axe-core/axe.min.js"), "utf8");

/** The options for opening a page. */
export interface Opened extends ExplorerOptions {
  width?: number;
  height?: number;
  script?: boolean;
  search?: string;
  touch?: boolean;
}

const origin = "http://explorer.test/";

/** Opens markup as a standalone page. */
export async function openMarkup(
  browser: Browser,
  body: string,
  { width = 1280, height = 900, search = "", touch = false }: Opened = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1, hasTouch: touch });
  await page.route(`${origin}**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(`${origin}${search}`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Opens an article as a standalone page. */
export function open(browser: Browser, article: Article, opened: Opened = {}): Promise<Page> {
  const { script: wanted = true, ...options } = opened;
  const { style, script } = assets;
  const body = renderPage(article, { ...options, style, ...(wanted && { script }) });
  return openMarkup(browser, body, opened);
}

/** Adds a style and waits until the browser has painted a frame with it: a picture taken before may still be of the old one. */
export async function restyle(page: Page, content: string): Promise<void> {
  await page.addStyleTag({ content });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

/** The keys of the listed facts. */
export function listedKeys(page: Page): Promise<(string | undefined)[]> {
  return page.locator(".dv-item:visible").evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset["key"]));
}
