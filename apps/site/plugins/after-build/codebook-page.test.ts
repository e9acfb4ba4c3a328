import { describe, expect, it } from "vitest";
import { chapterOf } from "./codebook-page.ts";

const chapter = (content: string) =>
  `<html><body><main><div class="theme-doc-markdown">${content}</div></main></body></html>`;

describe("a chapter on the page of the whole codebook", () => {
  it("has its headings one level lower and its anchors under its name", () => {
    const html = chapterOf(chapter("<h1>الزيارات</h1><h2 id=v1>V1</h2><p><a href=#v1>V1</a></p>"), "visits", "/ar/");
    expect(html).toBe(
      '<section id="visits"><h2>الزيارات</h2><h3 id="visits-v1">V1</h3><p><a href="#visits-v1">V1</a></p></section>',
    );
  });

  it("links other chapters within the page, and nothing else", () => {
    const links = ["/docs/codebook/meetings/#m2", "/docs/codebook/", "/reference/", "https://example.org/"];
    const html = chapterOf(chapter(links.map((href) => `<a href="${href}">a</a>`).join("")), "visits", "/");
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "#meetings-m2",
      "#codebook",
      "/reference/",
      "https://example.org/",
    ]);
  });
});
