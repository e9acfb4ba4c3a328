import { describe, expect, it } from "vitest";
import { interleave } from "./interleave.ts";
import { ratioOf, spreadOf } from "./spread.ts";

describe("a spread", () => {
  it.each([
    [[3, 1, 2], { value: 2, low: 1.5, high: 2.5 }],
    [[1, 2, 3, 4, 5], { value: 3, low: 2, high: 4 }],
    [[7], { value: 7, low: 7, high: 7 }],
  ])("of %j", (values, expected) => {
    expect(spreadOf(values)).toEqual(expected);
  });

  it("of a ratio is taken round by round, so that a slow round counts once", () => {
    expect(ratioOf([2, 200, 2], [1, 100, 1])).toEqual({ value: 2, low: 2, high: 2 });
  });
});

describe("interleaving", () => {
  it("measures each piece of work in each round", async () => {
    const effort = { rounds: 6, warmUp: 0, sample: 0, most: 10_000 };
    const times = await interleave({ quick: () => 1, slow: async () => 2 }, effort);
    expect(times.quick).toHaveLength(6);
    expect(times.slow).toHaveLength(6);
  });

  it("stops early, but not before there are quartiles", async () => {
    const effort = { rounds: 100, warmUp: 0, sample: 0, most: 0 };
    expect((await interleave({ work: () => 1 }, effort)).work).toHaveLength(5);
  });
});
