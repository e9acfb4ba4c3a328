import { describe, expect, it } from "vitest";
import { body, skeletonOf } from "../../test/pages.ts";
import { page } from "../../test/scores/layout-parts.ts";
import { parseHtml } from "./parse-html.ts";

describe("pages that are broken or hostile", () => {
  const words = "The minister arrived in the capital on Monday, for talks with his counterpart.";

  it.each([
    ["nothing", ""],
    ["a doctype", "<!doctype html>"],
    ["an html element", "<html></html>"],
    ["a title", "<html><head><title>Only a title</title></head></html>"],
    ["an empty body", "<html><body></body></html>"],
    ["frames", "<html><frameset><frame src=x></frameset></html>"],
    ["a script", "<script>document.write('words')</script>"],
    ["a comment that never ends", `<!-- <p>${words}</p>`],
    ["open brackets", "<".repeat(100_000)],
    ["ampersands", "&".repeat(100_000)],
    ["elements without words", "<div>".repeat(100_000)],
  ])("%s holds no text, and that is said", (_, html) => {
    const result = parseHtml(html);
    expect(result.ok).toBe(false);
    expect(result.report.doubts.at(-1)?.message.en).toBe("there is no text");
  });

  it.each([
    ["words without a page", words],
    ["5 MB of nested elements", `${"<div>".repeat(450_000)}${words}${"</div>".repeat(450_000)}`],
    ["elements of no name known", `${"<foo>".repeat(100_000)}${words}`],
    ["as deep as browsers go", `${"<div>".repeat(490)}<p>${words}</p>`],
    ["end tags of nothing", `${"</p></div>".repeat(5_000)}<p>${words}</p>`],
    ["JSON-LD without end", `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>${words}</p>`],
    ["an attribute without end", `<p>${words}</p><p title="`],
    ["a figure never closed", `<figure><p>${words}</p>`],
    ["a form around it all", `<form><p>${words}</p></form>`],
    ["NUL and a lone surrogate", `<p>${words.replace("minister", "min\u0000is\ud800ter")}</p>`],
  ])("%s: the words are found", (_, html) => {
    expect(skeletonOf(html).text).toBe(words);
  });

  it("a page of another kind than text or bytes is misuse", () => {
    expect(() => parseHtml(5 as unknown as string)).toThrow(TypeError);
    expect(() => parseHtml("", { language: "no tag" })).toThrow(TypeError);
  });

  it("the document may come from elsewhere, even if it has nothing", () => {
    const none = { documentElement: null } as unknown as Document;
    expect(parseHtml(page(body), { parseDocument: () => none }).ok).toBe(false);
  });
});
