import { describe, expect, it } from "vitest";
import { withoutEndings } from "./endings.ts";

const endings = new Set(["in", "inin", "e", "da", "a"]);
const words = new Map([
  ["ziyaret", 1],
  ["ziyareti", 2],
  ["on", 3],
]);
const find = (word: string) => words.get(word);

describe("endings of words", () => {
  it.each([
    ["ziyaret", { found: 1, letters: 7 }],
    ["ziyaretinin", { found: 1, letters: 7 }],
    ["ziyarete", { found: 1, letters: 7 }],
    ["ziyareti", { found: 2, letters: 8 }],
  ])("finds the stem of %s", (letters, expected) => {
    expect(withoutEndings(letters, endings, find)).toEqual(expected);
  });

  it.each(["ona", "onda", "ziyaretler", "in"])("leaves %s alone", (letters) => {
    expect(withoutEndings(letters, endings, find)).toBeUndefined();
  });

  it("finds whole words only in a language without endings", () => {
    expect(withoutEndings("ziyarete", new Set(), find)).toBeUndefined();
  });
});
