import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "./calendar-day.ts";
import { definitelyBefore, type EdtfReading, overlaps, parseEdtf } from "./edtf.ts";

const written = (day: number | undefined) => (day === undefined ? "" : formatDay(day));

function read(value: string): EdtfReading {
  const reading = parseEdtf(value);
  if (!reading) throw new Error(`${value} was not read`);
  return reading;
}

describe("the days a coded date can mean", () => {
  it.each([
    ["2021-04-13", "date", "day", "2021-04-13", "2021-04-13"],
    ["2020-02-29", "date", "day", "2020-02-29", "2020-02-29"],
    ["2021-02", "date", "month", "2021-02-01", "2021-02-28"],
    ["2021", "date", "year", "2021-01-01", "2021-12-31"],
    ["-0044-03-15", "date", "day", "-0044-03-15", "-0044-03-15"],
    ["0000", "date", "year", "0000-01-01", "0000-12-31"],
    ["Y12021", "date", "year", "12021-01-01", "12021-12-31"],
    ["Y-12021", "date", "year", "-12021-01-01", "-12021-12-31"],
    ["201X", "date", "decade", "2010-01-01", "2019-12-31"],
    ["20XX", "date", "century", "2000-01-01", "2099-12-31"],
    ["19", "date", "century", "1900-01-01", "1999-12-31"],
    ["-04", "date", "century", "-0499-01-01", "-0400-12-31"],
    ["2004-XX", "date", "year", "2004-01-01", "2004-12-31"],
    ["1985-04-XX", "date", "month", "1985-04-01", "1985-04-30"],
    ["1985-XX-XX", "date", "year", "1985-01-01", "1985-12-31"],
    ["2021-21", "season", "season", "2021-01-01", "2021-12-31"],
    ["2021-22", "season", "season", "2020-12-01", "2022-03-31"],
    ["2021-23", "season", "season", "2021-01-01", "2021-12-31"],
    ["2021-24", "season", "season", "2020-12-01", "2022-03-31"],
    ["XXXX-04", "yearless", "month", "", ""],
    ["XXXX-02-29", "yearless", "day", "", ""],
    ["XXXX", "yearless", "none", "", ""],
    ["2021-04-12/2021-04-14", "interval", "day", "2021-04-12", "2021-04-14"],
    ["2021-04-12/2021-05", "interval", "month", "2021-04-12", "2021-05-31"],
    ["2021-04/2021-04-14", "interval", "month", "2021-04-01", "2021-04-14"],
    ["2021-04-13T10:00/2021-04-13T12:00", "interval", "time", "2021-04-13", "2021-04-13"],
    ["2021-04-13/..", "interval", "day", "2021-04-13", ""],
    ["../2021-04", "interval", "month", "", "2021-04-30"],
    ["2021-04-13/", "interval", "day", "2021-04-13", ""],
    ["/2021", "interval", "year", "", "2021-12-31"],
    ["../..", "interval", "none", "", ""],
    ["P3D", "duration", "day", "", ""],
    ["PT3H", "duration", "time", "", ""],
    ["2021-04-13T09:30", "date-time", "time", "2021-04-13", "2021-04-13"],
    ["2021-04-13T01:00:00+03:30", "date-time", "time", "2021-04-13", "2021-04-13"],
    ["2021-04-13T24:00:00Z", "date-time", "time", "2021-04-13", "2021-04-13"],
  ])("%s is a %s to the %s: %s to %s", (value, kind, precision, earliest, latest) => {
    const reading = read(value);
    expect(reading).toMatchObject({ kind, precision, uncertain: false, approximate: false });
    expect([written(reading.earliest), written(reading.latest)]).toEqual([earliest, latest]);
  });

  it.each([
    ["2021-04?", true, false],
    ["2021-04-13~", false, true],
    ["2021%", true, true],
    ["2021-21~", false, true],
    ["201X?", true, false],
    ["XXXX-04?", true, false],
    ["2020?/2021", true, false],
    ["2020/2021~", false, true],
    ["2020?/2021~", true, true],
  ])("%s: uncertain %s, approximate %s", (value, uncertain, approximate) => {
    expect(parseEdtf(value)).toMatchObject({ uncertain, approximate });
    expect(parseEdtf(value)?.earliest).toBe(parseEdtf(value.replace(/[?~%]/g, ""))?.earliest);
  });

  it.each([
    ["2021-04-13T00:00Z", 18_730 * 1440, true],
    ["2021-04-13T00:00", 18_730 * 1440, false],
    ["2021-04-13T04:30:59.9+04:30", 18_730 * 1440, true],
    ["2021-04-12T20:00-0400", 18_730 * 1440, true],
    ["2021-04-12T20:00\u221204", 18_730 * 1440, true],
    ["2021-04-12T24:00Z", 18_730 * 1440, true],
  ])("%s is minute %i, zoned %s", (value, minute, zoned) => {
    expect(parseEdtf(value)).toMatchObject({ minute, zoned });
  });
});

describe("no calendar date", () => {
  it.each([
    ...[
      "2021-02-29",
      "2021-02-30",
      "2021-04-31",
      "2021-13",
      "2021-00",
      "2021-04-00",
      "2021-20",
      "2021-25",
      "1900-02-29",
    ],
    ...[
      "-0000",
      "-0000-01",
      "-0000-01-01T00:00",
      "-00",
      "Y9999",
      "Y0",
      "Y012345",
      "Y1234567890123",
      "XXXX-13",
      "XXXX-02-30",
    ],
    ...[
      "2021-13-XX",
      "2021-21-XX",
      "2021-21-01",
      "XXXX-21",
      "1XXX",
      "-01XX",
      "156X-12-31",
      "20XX-04",
      "2021-0X",
      "2021-04-1X",
      "XXXX-XX-13",
    ],
    ...["2021-04-13T24:01", "2021-04-13T24:00:00.1", "2021-04-13T25:00", "2021-04-13T10:60", "2021-04-13T10:00:60"],
    ...["2021-04-13T10", "2021-04T10:00", "2021-04-13 10:00", "2021-04-13T10:00+14:01", "2021-04-13T10:00-12:01"],
    ...["2021-04-13T10:00-00:00", "2021-04-13T10:00+03:60", "2021-02-30T10:00", "T10:00", "2021-04-13T10:00z"],
    ...["2021-04-14/2021-04-12", "2021/2020-12", "2021-04-13T12:00/2021-04-13T10:00", "2021/2021-13", "2021-02-30/.."],
    ...[
      "2021/2022/2023",
      "2004-06-XX/2004-07-03",
      "2021-04-13/P3D",
      "XXXX-04/XXXX-05",
      "19/20",
      "..",
      "...",
      "../",
    ].filter((value) => value !== "../"),
    ...[
      "",
      " ",
      "2021-4-13",
      "20210413",
      "2021-W15",
      "2021-103",
      "202",
      "20211",
      "+2021",
      "2021-04-13??",
      "2021?-04",
      "?2021",
    ],
    ...["19~", "٢٠٢١", "2021-04-13\n", "2021–04–13", "13/04/2021", "04/2021", "unknown", "null", "P", "PT", "P1.5Y2M"],
  ])("%j", (value) => {
    expect(parseEdtf(value)).toBeUndefined();
  });
});

describe("the order of dates", () => {
  it.each([
    ["2021-04-12", "2021-04-13", true],
    ["2021-04-13", "2021-04-13", false],
    ["2021-04-13", "2021-04-12", false],
    ["2021-03", "2021-04-01", true],
    ["2021-04", "2021-04-13", false],
    ["../2021-04-12", "2021-04-13", true],
    ["2021-04-12/..", "2021-04-13", false],
    ["/2021-04-12", "2021-04-13/", true],
    ["2021-04-12~", "2022", false],
    ["2021", "2030?", false],
    ["XXXX-03", "2021-04", false],
    ["P3D", "2021-04", false],
    ["2021-24", "2022-03-01", false],
    ["2021-24", "2022-04-01", true],
    ["2021-04-13T10:00", "2021-04-13T15:00", true],
    ["2021-04-13T15:00", "2021-04-13T10:00", false],
    ["2021-04-12T23:00Z", "2021-04-13T01:00+03:00", false],
    ["2021-04-13T01:00+03:00", "2021-04-12T23:00Z", true],
    ["2021-04-13T22:30:00Z", "2021-04-14", false],
    ["2021-04-13T09:30:00Z", "2021-04-14", true],
    ["2021-04-13", "2021-04-14T11:00Z", false],
    ["2021-04-13", "2021-04-14T13:00Z", true],
    ["2021-04-13T23:00", "2021-04-14", true],
  ])("%s is surely before %s: %s", (a, b, expected) => {
    expect(definitelyBefore(read(a), read(b))).toBe(expected);
  });

  it.each([
    ["2021-04-12/2021-04-14", "2021-04-14/2021-04-16", true],
    ["2021-04-12/2021-04-14", "2021-04-15", false],
    ["2021-04", "2021-04-13", true],
    ["2021-04-13/..", "2030", true],
    ["../2021-04-13", "2021-04-14", false],
    ["P3D", "2021", false],
    ["XXXX-04", "2021-04", false],
    ["../..", "2021", false],
  ])("%s can share a day with %s: %s", (a, b, expected) => {
    expect(overlaps(read(a), read(b))).toBe(expected);
    expect(overlaps(read(b), read(a))).toBe(expected);
  });

  it("never lets two dates overlap of which one is surely before the other", () => {
    const days = fc.integer({ min: -800_000, max: 800_000 }).map(formatDay);
    const cut = fc.constantFrom(4, 7, 10);
    const dates = fc.tuple(days, cut).map(([day, length]) => read(day.startsWith("-") ? day : day.slice(0, length)));
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect([definitelyBefore(a, b), overlaps(a, b), definitelyBefore(b, a)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});
