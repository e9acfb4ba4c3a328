import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, civilDate, daysInMonth, formatDay, weekdayOf } from "./calendar-day.ts";

const millisecondsPerDay = 86_400_000;

describe("days of the calendar", () => {
  it("is the calendar of Date in UTC, both ways, for 200,000 days before and after 1970", () => {
    const wrong: number[] = [];
    for (let day = -200_000; day <= 200_000; day++) {
      const date = new Date(day * millisecondsPerDay);
      const civil = civilDate(day);
      const same =
        civil.year === date.getUTCFullYear() &&
        civil.month === date.getUTCMonth() + 1 &&
        civil.day === date.getUTCDate() &&
        weekdayOf(day) === (date.getUTCDay() || 7) &&
        calendarDay(civil.year, civil.month, civil.day) === day;
      if (!same) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it("comes back from a date to the same day, up to twelve digits of years", () => {
    const dates = fc.record({
      year: fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(dates, ({ year, month, day }) => {
        expect(civilDate(calendarDay(year, month, day) ?? Number.NaN)).toEqual({ year, month, day });
      }),
    );
  });

  it.each([
    ["1970-01-01", 0, "Thursday", 4],
    ["2021-04-13", 18_730, "Tuesday", 2],
    ["2000-02-29", 11_016, "Tuesday", 2],
    ["1969-12-28", -4, "Sunday", 7],
    ["0000-03-01", -719_468, "Wednesday", 3],
    ["-0002-12-31", -719_894, "Thursday", 4],
  ])("%s is day %i, a %s", (written, day, _name, weekday) => {
    expect(formatDay(day)).toBe(written);
    expect(weekdayOf(day)).toBe(weekday);
  });

  it("writes all digits of a year beyond 9999", () => {
    expect(formatDay(calendarDay(12_021, 4, 3) ?? 0)).toBe("12021-04-03");
  });

  it.each([
    [2021, 2, 29],
    [1900, 2, 29],
    [2021, 4, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 4, 0],
    [2021, 1.5, 1],
    [2021.5, 1, 1],
    [2021, 1, 1.5],
    [Number.NaN, 1, 1],
    [2021, 1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1, 1],
    [1_000_000_000_000, 1, 1],
  ])("has no day %d-%d-%d", (year, month, day) => {
    expect(calendarDay(year, month, day)).toBeUndefined();
  });

  it("knows February", () => {
    expect([1900, 2000, 2020, 2021].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});
