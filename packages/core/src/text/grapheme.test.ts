import { graphemeSegments } from "unicode-segmenter/grapheme";
import { describe, expect, it } from "vitest";
import { cutsGrapheme } from "./grapheme.ts";

const letters = Array.from("aى٣ 中é\u0651\u0640\u200d\u0600\ud83d\ude00");
const signs = Array.from("،؛؟‐–—“”‘’„†•…‧").concat("\u2028");

describe("what a reader sees as one character", () => {
  it.each(signs)("%s is one beside every kind of letter", (sign) => {
    for (const letter of letters)
      for (const text of [`${letter}${sign}`, `${sign}${letter}`, `a${letter}${sign}${letter}a`]) {
        const breaks = new Set(Array.from(graphemeSegments(text), ({ index }) => index));
        for (let at = 1; at < text.length; at++) expect(cutsGrapheme(text, at)).toBe(!breaks.has(at));
      }
  });
});
