import { calendarDay, formatDay } from "@diplomatic-visits/core/internal";
import { describe, expect, it } from "vitest";
import { dayIn, daysOf } from "./calendars.ts";

describe("calendars", () => {
  it.each([
    ["islamic", 1442, 9, 1, "2021-04-13"],
    ["islamic", 1442, 9, 30, "2021-05-12"],
    ["islamic", 1318, 1, 1, "1900-04-30"],
    ["islamic", 1, 1, 1, "0622-07-19"],
    ["persian", 1400, 1, 1, "2021-03-21"],
    ["persian", 1399, 12, 30, "2021-03-20"],
  ] as const)("%s %i-%i-%i is %s", (calendar, year, month, day, expected) => {
    const on = dayIn(calendar, year, month, day);
    expect(on === undefined ? undefined : formatDay(on)).toBe(expected);
  });

  it.each([
    ["islamic", 1442, 9, 31],
    ["islamic", 1442, 13, 1],
    ["islamic", 0, 1, 1],
    ["persian", 1400, 12, 30],
    ["persian", 0, 1, 1],
    ["gregorian", 2021, 2, 29],
  ] as const)("%s %i-%i-%i is no day", (calendar, year, month, day) => {
    expect(dayIn(calendar, year, month, day)).toBeUndefined();
  });

  it("the months of the Umm al-Qura tables and of the tabular years around them follow each other", () => {
    for (let year = 1300; year <= 1510; year++) {
      const [, last] = daysOf("islamic", year) ?? [0, 0];
      const next = dayIn("islamic", year + 1, 1, 1) ?? 0;
      // at the ends of the tables, the two reckonings may be a day apart
      expect(Math.abs(next - last - 1)).toBeLessThanOrEqual(year === 1317 || year === 1500 ? 2 : 0);
    }
  });

  it("a Gregorian date is itself", () => {
    expect(dayIn("gregorian", 2021, 4, 13)).toBe(calendarDay(2021, 4, 13));
  });
});
