import { describe, expect, it } from "vitest";
import { type Line, markBlocks } from "./mark-blocks.ts";

const heading = (text: string): Line => ({ kind: "heading", text });
const paragraph = (text: string): Line => ({ kind: "paragraph", text });

describe("a line that is no paragraph", () => {
  it("is named by a few whole words, when no other line begins with them", () => {
    const lines = [heading("Both governments hope to sign the memorandum on energy"), paragraph("It was postponed.")];
    expect(markBlocks(lines).blocks).toEqual([{ kind: "heading", quote: "Both governments hope to" }]);
  });

  it("is named by more words, when another begins as it does", () => {
    const lines = [
      heading("Both governments hope to sign the memorandum on energy"),
      heading("Both governments hope to sign the memorandum on transport"),
    ];
    expect(markBlocks(lines).blocks.map(({ quote }) => quote)).toEqual(lines.map(({ text }) => text));
  });

  it("is named with what stands around it, when another is like it or begins with it", () => {
    const lines = [heading("Why now"), paragraph("Because."), heading("Why now"), paragraph("Why now, they asked.")];
    expect(markBlocks(lines).blocks.map(({ quote }) => quote)).toEqual([
      { quote: "Why now", suffix: "Because." },
      { quote: "Why now", prefix: "Because.", suffix: "Why now, they asked." },
    ]);
  });

  it.each([
    ["it stands there again and again", Array.from({ length: 40 }, () => heading("Why now"))],
    ["many others begin with it", Array.from({ length: 40 }, (_, i) => heading("a".repeat(i + 1)))],
    ["there are too many", Array.from({ length: 900 }, (_, i) => heading(`${i} is a heading of its own`))],
  ])("is left a paragraph, and counted, when %s", (_, lines) => {
    const { blocks, unmarked } = markBlocks(lines);
    expect(blocks.length + unmarked).toBe(lines.length);
    expect(blocks.length).toBeLessThanOrEqual(500);
    expect(unmarked).toBeGreaterThan(0);
  });
});
