import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../test/peer-data.ts";
import { parseHtml } from "../src/html/parse-html.ts";
import { parseText } from "../src/plain/parse-text.ts";
import type { ParseResult } from "../src/skeleton/skeleton.ts";
import { body, headlineWords, sentences } from "./pages.ts";

const path = peerPath("hostile-cases/blns.json");
const strings: string[] = path ? JSON.parse(readFileSync(path, "utf8")) : [];

function isSound(result: ParseResult): boolean {
  return result.ok ? result.article.text === result.text : result.report.doubts.length > 0;
}

describe.skipIf(!path)("the big list of naughty strings", () => {
  it("as text, as a page and inside one: an article, or why there is none", () => {
    expect(strings.length).toBeGreaterThan(400);
    const unsound = strings.filter((text) => ![parseText(text), parseHtml(text)].every(isSound));
    expect(unsound).toEqual([]);
  });

  it("in the envelope of a page they leave its text as it is", () => {
    const lost = strings.filter((words) => {
      const ld = JSON.stringify({
        "@type": "NewsArticle",
        datePublished: words,
        author: words,
        url: words,
        publisher: { name: words },
      });
      const html = `<html><head><script type="application/ld+json">${ld.replaceAll("<", "\\\\u003c")}</script></head><body>${body}</body></html>`;
      const result = parseHtml(html);
      return !result.ok || result.text !== [headlineWords, ...sentences].join("\n");
    });
    expect(lost).toEqual([]);
  });
});
