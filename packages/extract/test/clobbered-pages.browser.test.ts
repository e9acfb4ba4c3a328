import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../../test/browser.ts";
import { bundled } from "./browser-bundle.ts";

const story = "<p>The minister of Norrin arrived in the capital on Tuesday for talks with officials there.</p>".repeat(
  4,
);
const page = (hostile: string) =>
  `<!doctype html><html lang="en"><head><title>t</title></head><body><article><h1>Minister visits</h1>${story}${hostile}</article></body></html>`;

/** Ways in which markup hides a property of a form or of the document with its own; NAME is the property. */
const ways: Readonly<Record<string, readonly [open: string, hiding: string, close: string]>> = {
  "an input in a form": ["<form><p>Some words of the form, said by all.</p>", '<input name="NAME">', "</form>"],
  "an input's id": ["<form>Some words of the form, said by all.", '<input id="NAME">', "</form>"],
  "an input elsewhere": ['<form id="f"><p>Some words, said by all.</p></form>', '<input form="f" name="NAME">', ""],
  "a fieldset around words": ["<form>", '<fieldset name="NAME"><p>Some words, said by all.</p></fieldset>', "</form>"],
  "an image in a form": ["<form><p>Some words of the form, said by all.</p>", '<img name="NAME" alt="">', "</form>"],
  "an image of the document": ["<p>Some words.</p>", '<img name="NAME" alt=""><img name="NAME" id="NAME" alt="">', ""],
  "a form of the document": ["", '<form name="NAME"><p>Some words of the form, said by all.</p></form>', ""],
  "an object of the document": ["<p>Some words.</p>", '<object id="NAME"></object><iframe name="NAME"></iframe>', ""],
};

/** This many names share a page: each name hides its property independently of the others. */
const together = 25;

describe("a page that hides properties of its own document", () => {
  let browser: Browser;
  let tab: Page;
  let names: string[];

  beforeAll(async () => {
    browser = await startBrowser();
    tab = await browser.newPage();
    await tab.addScriptTag({ content: await bundled() });
    names = await tab.evaluate(() => {
      const all = new Set(["readability", "_readabilityDataTable"]);
      for (const start of [HTMLFormElement.prototype, Document.prototype])
        for (let one: object | null = start; one !== null; one = Object.getPrototypeOf(one))
          for (const name of Object.getOwnPropertyNames(one)) all.add(name);
      return [...all];
    });
  }, 120_000);
  afterAll(() => browser?.close());

  it("has names to hide", () => {
    expect(names.length).toBeGreaterThan(300);
    expect(names).toEqual(
      expect.arrayContaining(["parentNode", "nextElementSibling", "childNodes", "querySelectorAll"]),
    );
  });

  it.each(Object.entries(ways))("%s: is read as with names that hide nothing", async (_, [open, hiding, close]) => {
    const groups = Array.from({ length: Math.ceil(names.length / together) }, (_, i) =>
      names.slice(i * together, (i + 1) * together),
    );
    const pageOf = (group: readonly string[]) =>
      page(open + group.map((name) => hiding.replaceAll("NAME", name)).join("") + close);
    const pairs = groups.map((group) => ({
      names: group.join(" "),
      hostile: pageOf(group),
      harmless: pageOf(group.map((_, i) => `harmless-${i}`)),
    }));
    const differing = await tab.evaluate((all) => {
      const { parseHtml } = (globalThis as unknown as { extract: typeof import("../src/index.ts") }).extract;
      const read = (html: string) => JSON.stringify(parseHtml(html));
      return all.flatMap(({ hostile, harmless, names }) => (read(hostile) === read(harmless) ? [] : [names]));
    }, pairs);
    expect(differing).toEqual([]);
  });
});
