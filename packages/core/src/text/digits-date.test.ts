import fc from "fast-check";
import { expect, it } from "vitest";
import { isDigitsDate } from "./digits-date.ts";
import { dateTimePattern, edtfPattern } from "./edtf-pattern.ts";

it("a date in digits is a coded date", () => {
  const pattern = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/;
  const written = fc.oneof(fc.stringMatching(pattern), fc.stringMatching(/^[0-9X/-]{3,11}$/), fc.string());
  fc.assert(
    fc.property(written, (value) => {
      expect(isDigitsDate(value)).toBe(pattern.test(value));
      if (isDigitsDate(value))
        for (const whole of [edtfPattern, dateTimePattern]) expect(value).toMatch(new RegExp(whole));
    }),
  );
});
