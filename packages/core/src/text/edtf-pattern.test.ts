import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "./edtf.ts";
import { dateTimePattern, durationPattern, edtfPattern } from "./edtf-pattern.ts";

const patterns = { edtfPattern, dateTimePattern, durationPattern };

describe.each(Object.entries(patterns))("%s", (_name, pattern) => {
  it("is anchored and says only what every JSON Schema engine understands", () => {
    expect(pattern).toMatch(/^\^.*\$$/);
    expect(pattern).not.toMatch(/\\|\(\?[^:]|[^\x20-\x7e\u2212]/);
    expect(() => new RegExp(pattern, "u")).not.toThrow();
    expect(new RegExp(pattern).source).toBe(pattern.replaceAll("/", "\\/"));
  });

  it("answers at once on values of 100,000 letters", () => {
    const regex = new RegExp(pattern);
    const parts = ["0", "2021-", "X", "2021-04-13/", "P1", "P1.1Y1M", "T10:00", "-", "1.", "?", "../", "Y1"];
    const started = performance.now();
    for (const part of parts) {
      const long = part.repeat(100_000 / part.length);
      for (const value of [long, `P${long}`, `2021-04-13T10:00:00.${long}`, `Y${long}`]) {
        expect(regex.test(value)).toBe(false);
      }
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

const twoDigits = fc.nat(99).map((value) => String(value).padStart(2, "0"));
const year = fc.oneof(
  fc.nat(9999).map((value) => String(value).padStart(4, "0")),
  fc.constantFrom("-0044", "-0000", "201X", "20XX", "XXXX", "Y12345", "19"),
);
const date = fc
  .tuple(year, fc.array(fc.oneof(twoDigits, fc.constant("XX")), { maxLength: 2 }), fc.constantFrom("", "?", "~", "%"))
  .map(([first, rest, mark]) => [first, ...rest].join("-") + mark);
const clock = fc.tuple(twoDigits, twoDigits, fc.constantFrom("", "Z", "+03:30", "-14", ":30.5Z"));
const dateTime = fc.tuple(date, clock).map(([day, [hour, minute, rest]]) => `${day}T${hour}:${minute}${rest}`);
const bound = fc.oneof(date, dateTime, fc.constantFrom("", ".."));
const interval = fc.tuple(bound, bound).map((bounds) => bounds.join("/"));
const letters = fc.string({ unit: fc.constantFrom(..."0123456789X-/.?~%TZPYMWDHS:+\u2212") });

describe("a value that is read", () => {
  it("matches the pattern, has its first day not after its last, and matches as a date of the envelope only if it is one", () => {
    fc.assert(
      fc.property(fc.oneof(date, dateTime, interval, letters), (value) => {
        const reading = parseEdtf(value);
        if (!reading) return;
        expect(value).toMatch(new RegExp(edtfPattern));
        expect(reading.earliest ?? -Infinity).toBeLessThanOrEqual(reading.latest ?? Infinity);
        if (!new RegExp(dateTimePattern).test(value)) return;
        expect(["date", "date-time", "season"]).toContain(reading.kind);
      }),
      { numRuns: 5000 },
    );
  });

  it("is never a surprise: no string throws", () => {
    const anything = fc.oneof(fc.string({ unit: "binary" }), letters);
    fc.assert(
      fc.property(anything, (value) => {
        expect(() => parseEdtf(value)).not.toThrow();
      }),
    );
  });
});

describe("the dates of the envelope", () => {
  it.each(["2021", "2021-04", "2021-04-13", "2021-04-13~", "2021-21", "2021-04-13T09:30:00+04:30", "201X", "Y12021"])(
    "may be %s",
    (value) => {
      expect(value).toMatch(new RegExp(dateTimePattern));
    },
  );

  it.each(["19", "XXXX-04", "2021/2022", "P3D", "", "2021-4-13", "13 April 2021", "2021-04-13T09:30:00+04:30/.."])(
    "may not be %j",
    (value) => {
      expect(value).not.toMatch(new RegExp(dateTimePattern));
    },
  );
});
