import { describe, expect, it } from "vitest";
import { isNumberRange, lowerEndOf } from "./number-ranges.ts";
import { findNumbers, type NumberFound } from "./numbers.ts";

function ends(text: string): [NumberFound, NumberFound] {
  const [lower, upper] = findNumbers(text);
  if (!lower || !upper) throw new Error("two numbers are due");
  return [lower, upper];
}

describe("the lower end of a range", () => {
  it.each([
    ["5 to 7 million", 5_000_000],
    ["$5 to $7 million", 5_000_000],
    ["1-2 billion", 1_000_000_000],
    ["ما بين 20 و30 ألف طن", 20_000],
    ["من 5 إلى 7 مليارات", 5_000_000_000],
    ["between five and seven million", 5_000_000],
    ["5 أو 6 ملايين", 5_000_000],
    ["10 to 20", 10],
    ["5,000 to 7,000", 5000],
    ["500 thousand to 7 million", 500_000],
    ["500 to 7 million", undefined],
  ])("%s: %s", (text, value) => {
    expect(isNumberRange(text, ends(text))).toBe(true);
    expect(lowerEndOf(text, ends(text))).toBe(value);
  });

  it.each(["5 and 7 million", "5, 7 million", "5 وزراء و7 سفراء"])("%s: no range", (text) => {
    expect(isNumberRange(text, ends(text))).toBe(false);
  });
});
