import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaOf } from "./alpha.ts";

const values = (line: string) => line.split(" ").map((value) => (value === "." ? undefined : value));
const unitsOf = (...coders: string[]) => {
  const rows = coders.map(values);
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit]));
};

describe("Krippendorff's alpha", () => {
  // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A, B and C
  it.each([
    ["two coders, two values", unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095],
    ["two coders, five values", unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692],
    [
      "four coders with gaps",
      unitsOf(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
      ),
      0.743,
    ],
  ])("is as in the textbook: %s", (_, units, expected) => {
    expect(alphaOf(units)).toBeCloseTo(expected, 3);
  });

  it("is 1 where all agree, and below 0 where all disagree", () => {
    expect(alphaOf(unitsOf("a b a c", "a b a c"))).toBe(1);
    expect(alphaOf(unitsOf("a b", "b a"))).toBeLessThan(0);
  });

  it.each([
    // 10 values, 1 a and 9 b: 1 - 9 * 2 / (2 * 1 * 9)
    ["one coder says a once", unitsOf("a b b b b", "b b b b b")],
    // 16 values, 6 a and 10 b, 4 units apart: 1 - 15 * 8 / (2 * 6 * 10)
    ["half of the units apart", unitsOf("a a a a a b b b", "a b b b b b b b")],
  ])("is 0 where they agree as often as chance has it: %s", (_, units) => {
    expect(alphaOf(units)).toBeCloseTo(0, 12);
  });

  it("is never above 1, and the same whichever coder comes first", () => {
    const value = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value)), (units) => {
        const alpha = alphaOf(units) ?? 1;
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alphaOf(units.map((unit) => unit.toReversed())) ?? 1).toBeCloseTo(alpha, 12);
      }),
    );
  });

  it("is not told where nothing varies or nothing can be compared", () => {
    expect(alphaOf(unitsOf("a a", "a a"))).toBeUndefined();
    expect(alphaOf(unitsOf("a .", ". a"))).toBeUndefined();
    expect(alphaOf([])).toBeUndefined();
  });
});
