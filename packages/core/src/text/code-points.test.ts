import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsOf } from "./code-points.ts";

describe("offsets in code points", () => {
  it("equal those in UTF-16 units where the text has no character beyond the basic plane", () => {
    expect(codePointsOf("زيارة رسمية")(5)).toBe(5);
  });

  it("count a flag as two", () => {
    const text = "زيارة 🇮🇷 طهران";
    expect(codePointsOf(text)(text.indexOf("طهران"))).toBe([...text].join("|").split("|").indexOf("ط"));
  });

  it("give the same words in an array of code points", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, words) => {
        const text = `${before}${words}.`;
        const at = codePointsOf(text);
        const [start, end] = [at(before.length), at(before.length + words.length)];
        expect([...text].slice(start, end).join("")).toBe(words);
      }),
    );
  });
});
