import { facts } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../src/html.ts";
import { coverageOf, marksOf, renderExplorer, renderPage } from "../src/index.ts";
import { reference } from "./article.ts";

const list = facts(reference);

describe.each(["en", "ar"] as const)("the explorer in %s", (locale) => {
  const page = renderExplorer(reference, { locale });

  it("holds every paragraph as bare words, untouched", () => {
    const words = [...page.matchAll(/<(p|h3) class="dv-words">([^<]*)<\/\1>/g)].map(([, , text]) => text);
    const blocks = reference.sections.flatMap((section) => section.blocks);
    expect(words).toEqual(blocks.map(({ start, end }) => escapeHtml(reference.text.slice(start, end))));
  });

  it("lists every fact with its key and every quote", () => {
    expect([...page.matchAll(/<li id="fact-\d+" data-key="([^"]*)"/g)].map(([, key]) => key)).toEqual(
      list.map(({ key }) => escapeHtml(key)),
    );
    for (const { evidence } of list)
      for (const { quote } of evidence) expect(page).toContain(`>${escapeHtml(quote)} <bdi`);
  });

  it("shows codes by their labels, and entities by their names", () => {
    const shown = /data-key="\/visits\/lavrov-tehran\/(type|place)".*?<strong><bdi>([^<]*)</gs;
    const words = Object.fromEntries([...page.matchAll(shown)].map(([, property, text]) => [property, text]));
    expect(words).toEqual(
      { en: { type: "official visit", place: "Tehran" }, ar: { type: "زيارة رسمية", place: "طهران" } }[locale],
    );
  });

  it("gives the article's own voice first", () => {
    const first = /id="dv-claims">.*?<h3><bdi>([^<]*)<\/bdi> <span class="dv-count">(\d+)/s.exec(page);
    expect(first?.slice(1)).toEqual([{ en: "the article itself", ar: "المقال نفسه" }[locale], "43"]);
  });

  it("says of its parts which language they are in, and which way they run", () => {
    expect(page).toMatch(
      new RegExp(`^<div class="dv-explorer" lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">`),
    );
    expect(page).toContain('<div class="dv-text" lang="ar" dir="rtl">');
    expect(page).toContain('<ol class="dv-glosses" lang="en" dir="ltr">');
  });
});

describe("marks", () => {
  const marks = marksOf(reference);

  it("are all mentions and all quotes of facts", () => {
    const mentions = reference.entities?.flatMap((entity) => entity.mentions) ?? [];
    expect(marks.filter(({ entity }) => entity !== undefined)).toHaveLength(mentions.length);
    expect(marks.filter(({ fact }) => fact !== undefined)).toHaveLength(
      list.flatMap(({ evidence }) => evidence).length,
    );
  });

  it("cover a share of the text", () => {
    const whole = coverageOf(reference.text, { start: 0, end: reference.text.length }, marks);
    expect(whole).toBeGreaterThan(0.9);
    expect(whole).toBeLessThan(1);
    expect(coverageOf("ab cd", { start: 0, end: 5 }, [{ start: 0, end: 2, layer: "evidence", fact: 1 }])).toBe(0.5);
    expect(coverageOf("ab", { start: 0, end: 2 }, [{ start: 0, end: 2, layer: "people" }])).toBe(0);
  });
});

describe("renderPage", () => {
  it("is one file, with or without the script", () => {
    const page = renderPage(reference, { style: "p{}", script: "run('</script>')" });
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("<style>p{}</style>");
    expect(page).toContain("run('<\\/script>')");
    expect(renderPage(reference, { style: "" })).not.toContain("<script>");
  });
});
