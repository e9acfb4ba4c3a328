import { describe, expect, it } from "vitest";
import { body, skeletonOf } from "../../test/pages.ts";
import { page } from "../../test/scores/layout-parts.ts";
import { parseDocument } from "../document/linkedom.ts";
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

  const large = 1_000_000;
  const filled = (part: string) => part.repeat(large / part.length);
  // an element costs linkedom and Readability about 15 µs
  const mostNodes = 36_000;

  it.each([
    ["line breaks", `<div>${filled("<br>")}</div>`],
    ["words between line breaks", `<div>${filled("word<br>")}</div>`],
    ["bold letters", `<p>${filled("<b>a</b>")}</p>`],
    ["tiny paragraphs", filled("<p>a</p>")],
    ["tables", filled("<table><tr><td>a</td><td>b</td></tr></table>")],
    ["a row of cells", `<table><tr>${filled("<td>a</td>")}</tr></table>`],
    ["options", `<select>${filled("<option>a</option>")}</select>`],
    ["definitions", `<dl>${filled("<dt>a</dt><dd>b</dd>")}</dl>`],
    ["links", filled('<a href="/a">one</a> ')],
    ["meta elements", filled('<meta name="a" content="b">')],
    ["references", `<p>${filled("&eacute; ")}</p>`],
    ["lone signs", `<p>${filled("a < b ")}</p>`],
    ["attributes", `<div ${filled("a=b ")}></div>`],
    ["attributes of many elements", filled(`<div ${"a b c d ".repeat(7)}></div>`)],
    ["boxes in boxes", filled(`${"<span>".repeat(300)}x${"</span>".repeat(300)}`)],
  ])("a million units of %s become a bounded number of nodes, and the words are found", (_, html) => {
    let nodes = 0;
    const counted = (source: string) => {
      const document = parseDocument(source);
      for (const element of document.querySelectorAll("*"))
        nodes += 1 + element.childNodes.length + element.attributes.length;
      return document;
    };
    const result = skeletonOf(`<html><body>${html}<p>${words}</p></body></html>`, { parseDocument: counted });
    expect(nodes).toBeLessThan(2 * mostNodes);
    expect(result.text).toContain(words);
  });

  it("a class of many names does not stop the parser", () => {
    expect(skeletonOf(`<div class="${"a b ".repeat(100_000)}">x</div><p>${words}</p>`).text).toBe(words);
  });

  it("nested boxes of text are each read a bounded number of times", () => {
    const boxes = `${"<font>".repeat(400)}${`<p>${words}</p>`.repeat(20)}${"</font><font>x</font>".repeat(400)}`;
    let read = 0;
    const watched = (source: string) => {
      const document = parseDocument(source);
      for (const text of document.querySelectorAll("p")) {
        const node = text.firstChild as ChildNode;
        const value = node.nodeValue;
        Object.defineProperty(node, "nodeValue", {
          get: () => {
            read++;
            return value;
          },
        });
      }
      return document;
    };
    skeletonOf(`<html><body>${boxes}</body></html>`, { parseDocument: watched });
    expect(read).toBeLessThan(20 * 100);
  });
});
