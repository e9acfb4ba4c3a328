import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { parseHtml } from "../../src/html/parse-html.ts";
import { bodyOf, readPageOf } from "./bodies.ts";
import { alike, goldPages, joinedGold, scoreParagraphs } from "./paragraphs.ts";

const folder = peerPath("parse-cases/html-fundus");

describe.skipIf(!folder)("pages of fundus", () => {
  const pages = () => goldPages(folder as string, [joinedGold]);

  it("paragraphs and headings are found letter for letter", () => {
    const gold = pages();
    const score = scoreParagraphs(gold, ({ html, url }) => readPageOf(parseHtml(html, { url })));
    expect(gold.length).toBeGreaterThanOrEqual(4);
    expect(score.f1).toBeGreaterThanOrEqual(0.88);
    expect(score.headings.found).toBe(score.headings.all);
  });

  it("of the Arabic page all six paragraphs are kept, and at most three blocks that are none", () => {
    const page = pages().find(({ country }) => country === "lb");
    const given = bodyOf(parseHtml(page?.html ?? "", { url: page?.url ?? "" })).map(({ text }) => alike(text));
    const gold = page?.paragraphs.map(alike) ?? [];
    expect(gold).toHaveLength(6);
    expect(gold.filter((paragraph) => !given.includes(paragraph))).toEqual([]);
    expect(given.filter((block) => !gold.includes(block)).length).toBeLessThanOrEqual(3);
  });
});
