import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { article, articles, catalogue } from "@diplomatic-visits/dataset";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { jsonLd } from "../plugins/after-build/dataset-description.ts";
import { articleJsonLd, datasetJsonLd } from "../plugins/dataset-json-ld.ts";
import { drawingBoard } from "../plugins/open-graph/draw.ts";
import { preview, previewText } from "../plugins/open-graph/preview.ts";
import { trueType } from "../plugins/open-graph/true-type.ts";

const woff = readFileSync(
  createRequire(import.meta.url).resolve(
    "@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff",
  ),
);

describe("a font unpacked", () => {
  it("has the checksums that its tables state", () => {
    const font = trueType(woff);
    const count = font.readUInt16BE(4);
    const wrong = Array.from({ length: count }, (_, i) => 12 + 16 * i).filter((entry) => {
      const [stated = 0, offset = 0, length = 0] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at));
      let sum = 0;
      for (let at = offset; at < offset + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
      // The checksum of the table `head` is computed as if its own field for the whole font's sum were empty.
      if (font.toString("latin1", entry, entry + 4) === "head") sum = (sum - font.readUInt32BE(offset + 8)) >>> 0;
      return sum !== stated;
    });
    expect([count > 9, wrong]).toEqual([true, []]);
  });

  it("is refused when it is no WOFF", () => {
    expect(() => trueType(Buffer.from("OTTO"))).toThrow(TypeError);
  });
});

describe("the picture for previews", () => {
  it("joins Arabic letters: a word is narrower than its letters one by one", async () => {
    const board = await drawingBoard();
    const style = 'font-size="50"';
    const letters = Array.from("لمقتبس").reduce((sum, letter) => sum + board.widthOf(letter, style), 0);
    expect(board.widthOf("لمقتبس", style)).toBeLessThan(0.8 * letters);
  });

  it.each(["en", "ar"] as const)("in %s holds only words that its font can draw, inside its edges", async (locale) => {
    const board = await drawingBoard();
    const { document } = parseHTML(preview(locale, board));
    const lines = [...document.querySelectorAll("text")];
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const text = line.textContent ?? "";
      expect(text).toMatch(/^([\p{Script=Arabic}\p{M}، ]+|[\p{Script=Latin} ,-]+)$/u);
      const width = board.widthOf(text, `font-size="${line.getAttribute("font-size")}"`);
      expect(width).toBeLessThanOrEqual(1200 - 160);
    }
  });

  it.each(catalogue.map(({ id }) => id))("of %s quotes it exactly, inside the edges", async (id) => {
    const board = await drawingBoard();
    const quote = /«(.+)»/.exec(previewText("en", articles[id]))?.[1] ?? "";
    expect(quote).not.toBe("");
    expect(articles[id].text).toContain(quote);
    expect(board.widthOf(quote, 'font-size="50"')).toBeLessThan(1200 - 160);
    expect(preview("en", board, articles[id])).toContain(quote);
  });

  it("quotes the article letter for letter", () => {
    const quote = /«(.+)»/.exec(previewText("ar"))?.[1] ?? "";
    expect(article.text).toContain(quote);
    expect(quote.startsWith("زيارة رسمية")).toBe(true);
    expect(previewText("en")).toMatch(/Visit type: official visit$/);
  });
});

describe("the description of the dataset", () => {
  const place = {
    citation: { authors: [{ name: "Somebody" }], keywords: ["evidence"] },
    locale: "ar" as const,
    page: "https://example.org/ar/dataset/",
    files: "https://example.org/ar/dataset/files/",
    articlePage: (id: string) => `https://example.org/ar/article/${id}/`,
    repository: undefined,
  };

  it("takes its values from the article and from CITATION.cff", () => {
    expect(datasetJsonLd(place)).toMatchObject({
      "@type": "Dataset",
      creator: [{ "@type": "Organization", name: "Somebody" }],
      keywords: ["evidence"],
    });
    const { hasPart } = datasetJsonLd(place) as { hasPart: object[] };
    expect(hasPart).toHaveLength(catalogue.length);
    expect(hasPart[0]).toMatchObject({
      spatialCoverage: { name: "إيران" },
      isBasedOn: { identifier: article.id, inLanguage: article.inLanguage },
    });
    expect(JSON.stringify(datasetJsonLd(place))).not.toContain('"url":null');
    expect(JSON.stringify(datasetJsonLd({ ...place, repository: "https://example.org/r" }))).toContain(
      '"url":"https://example.org/r"',
    );
  });

  it("of one article names its page, its licence and the dataset", () => {
    for (const entry of catalogue)
      expect(articleJsonLd(entry, place)).toMatchObject({
        "@type": "Dataset",
        name: entry.title.ar,
        url: place.articlePage(entry.id),
        license: expect.stringMatching(/^https:/),
        isPartOf: { url: place.page },
      });
  });

  it("cannot be closed by a text in it", () => {
    const element = jsonLd({ name: "</script><script>a()</script>" });
    const { document } = parseHTML(`<html><head>${element}</head></html>`);
    const [script, ...others] = document.querySelectorAll("script");
    expect([others.length, JSON.parse(script?.textContent ?? "")]).toEqual([
      0,
      { name: "</script><script>a()</script>" },
    ]);
  });
});
