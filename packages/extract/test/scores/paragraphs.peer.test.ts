import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { parseHtml } from "../../src/html/parse-html.ts";
import { readPageOf } from "./bodies.ts";
import { goldPages, scoreParagraphs } from "./paragraphs.ts";

const folder = peerPath("parse-cases/html-fundus");

describe.skipIf(!folder)("pages of fundus", () => {
  const score = (part: "development" | "blind") =>
    scoreParagraphs(goldPages(folder as string, part), ({ html, url }) => readPageOf(parseHtml(html, { url })));

  it("paragraphs and headings are found letter for letter", () => {
    const { pages, f1, headings } = score("development");
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(f1).toBeGreaterThanOrEqual(0.88);
    expect(headings.found).toBe(headings.all);
  });

  it("paragraphs of the blind pages are found, most of them", () => {
    expect(score("blind").f1).toBeGreaterThanOrEqual(0.7);
  });
});
