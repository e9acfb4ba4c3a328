import { Readability } from "@mozilla/readability";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { parseDocument } from "../../src/document/linkedom.ts";
import { parseHtml } from "../../src/html/parse-html.ts";
import { textOf } from "./bodies.ts";
import { benchmarkPages, scorePages } from "./html.ts";

const folder = peerPath("parse-cases/html-aeb");

describe.skipIf(!folder)("pages of the Article Extraction Benchmark", () => {
  it("the text is found better than by Readability alone, by 0.015 and more", () => {
    const pages = benchmarkPages(folder ?? "", "development");
    const ours = scorePages(pages, (html, url) => textOf(parseHtml(html, { url })));
    const alone = scorePages(pages, (html) => new Readability(parseDocument(html)).parse()?.textContent ?? "");
    expect(alone.f1).toBeGreaterThan(0.94);
    expect(ours.f1).toBeGreaterThanOrEqual(alone.f1 + 0.015);
  });

  it("the text of the blind pages is found nearly as well", () => {
    const pages = benchmarkPages(folder ?? "", "blind");
    expect(scorePages(pages, (html, url) => textOf(parseHtml(html, { url }))).f1).toBeGreaterThanOrEqual(0.93);
  });
});
