import { describe, expect, it } from "vitest";
import { isPronounSuffix } from "./mentions.ts";

describe("a pronoun written together with the word before it", () => {
  it.each([
    ["مكانتها", "ها", true],
    ["لديهما", "هما", true],
    ["لها", "ها", true],
    ["وهو وزير", "هو", false],
    ["فهي", "هي", false],
    ["هو وزير", "هو", false],
    ["هذا البلد", "هذا البلد", false],
  ])("%s: %s: %s", (text, quote, expected) => {
    const start = text.indexOf(quote);
    expect(isPronounSuffix(text, { start, end: start + quote.length, quote, form: "anaphor" })).toBe(expected);
    expect(isPronounSuffix(text, { start, end: start + quote.length, quote, form: "name" })).toBe(false);
  });
});
