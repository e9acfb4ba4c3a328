import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationDays, durationPrecision } from "./duration.ts";

describe("durations", () => {
  it.each([
    ["P3D", 3, 3, "day"],
    ["P1W", 7, 7, "week"],
    ["PT3H", 0.125, 0.125, "time"],
    ["PT48H", 2, 2, "time"],
    ["P1DT12H", 1.5, 1.5, "time"],
    ["PT90M", 0.0625, 0.0625, "time"],
    ["P0D", 0, 0, "day"],
    ["P0.5D", 0.5, 0.5, "day"],
    ["P0,5W", 3.5, 3.5, "week"],
    ["P1M", 28, 31, "month"],
    ["P2M", 59, 62, "month"],
    ["P12M", 365, 366, "month"],
    ["P1Y", 365, 366, "year"],
    ["P10Y", 3651, 3653, "year"],
    ["P20Y", 7304, 7305, "year"],
    ["P100Y", 36_524, 36_525, "year"],
    ["P400Y", 146_097, 146_097, "year"],
    ["P0.5M", 14, 15.5, "month"],
    ["P1Y2M3D", 365 + 59 + 3, 366 + 62 + 3, "day"],
  ] as const)("%s lasts %d to %d days, told to the %s", (value, least, most, precision) => {
    expect(durationDays(value)).toEqual({ least, most });
    expect(durationPrecision(value)).toBe(precision);
  });

  it.each([
    "",
    "P",
    "PT",
    "P1",
    "3D",
    "-P3D",
    "P-3D",
    "P1H",
    "PT1D",
    "P1D2M",
    "P1W2D",
    "P1.5Y2M",
    "P1DT",
    "P1d",
    "2021",
  ])("%j is no duration", (value) => {
    expect(durationDays(value)).toBeUndefined();
    expect(durationPrecision(value)).toBeUndefined();
  });

  it("never has more least days than most, nor fewer months than its years", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(11), (years, months) => {
        const both = durationDays(`P${years}Y${months}M`);
        expect(both).toEqual(durationDays(`P${years * 12 + months}M`));
        expect(both?.least).toBeLessThanOrEqual(both?.most ?? -1);
      }),
      { numRuns: 50 },
    );
  });
});
