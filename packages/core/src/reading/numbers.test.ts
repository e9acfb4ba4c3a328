import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../languages/vocabulary.ts";
import { findNumbers } from "./numbers.ts";

describe("numbers of ordinary text", () => {
  it.each([
    ["الحصيلة 2-3", [2, 3]],
    ["13/4/2021", [13, 4, 2021]],
    ["-5", [5]],
    ["نصف السكان", []],
    ["ثلثا الأعضاء", []],
    ["نسبة .77 في المئة", [0.77]],
    ["٫٧٧", [0.77]],
    ["القاهرة.77 شخصا", [77]],
    ["خمسة فاصلة خمسة وعشرون", [5.25]],
    ["5 فاصلة 05", [5.05]],
    ["two point five million", [2_500_000]],
    ["at point 5", [5]],
    ["عام 2020 مليون شخص", [2020, 1_000_000]],
    ["عشرون وثلاثة أخماس", [20.6]],
    ["مليون وثلاثة أرباع", [1_750_000]],
    ["مئة وثلاثة وثلثان", [103 + 2 / 3]],
    ["٤ آلاف ٣ مئة و ٢١", [4321]],
    ["مئة و 3 ملايين", [100, 3_000_000]],
    ["3 دزينات", [36]],
    ["€300m, $1.5bn and 40k", [300_000_000, 1_500_000_000, 40]],
    ["two-thirds, three tenths and thirds", [2 / 3, 0.3]],
    ["two and a half billion, one and a half million", [2_500_000_000, 1_500_000]],
    ["a quarter of a billion, three quarters of a million", [250_000_000, 750_000]],
    ["ثلاثة أرباع مليون؛ ثلثا مليون", [750_000, 2_000_000 / 3]],
    ["one and three quarters million", [1_750_000]],
    ["several million, parts per million", []],
    ["3.000, 50.000, 12.500, 0.000", [3000, 50_000, 12.5, 0]],
    ["300 m", [300]],
    ["5 million and 3 others, 5 million and 300 thousand", [5_000_000, 3, 5_300_000]],
    ["في 2020\n3 ملايين", [2020, 3_000_000]],
    ["مليار\nو 200 مليون", [1_000_000_000, 200_000_000]],
    ["كل واحد منهم", []],
    ["يعود أحد الجوانب", []],
    ["الكتاب المئة والخامسة والعشرون", [125]],
    ["موعد ثانٍ", [2]],
  ])("%s", (text, values) => {
    expect(findNumbers(text).map(({ value }) => value)).toEqual(values.map((value) => expect.closeTo(value, 9)));
  });
});

describe("every reading", () => {
  const words = fc.constantFrom(
    ..."- -5 3/4 7 / على من جزء سالب minus نصف ثلثا خمس الساعة فاصلة و مليون .5 $3 m 0 وثلاثة أرباع مئة".split(" "),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 16 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 16 }).map((list) => list.join("")),
  );

  it("throws nothing and gives spans in order, apart, with finite values", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, value } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe("numbers of a language without number words", () => {
  it("3.000 Euro is three thousand, never three, and Million is not a word it knows", () => {
    const found = findNumbers("Das Land zahlte 3.000 Euro und zwei million.", { vocabulary: vocabularyOf("de") });
    expect(found.map(({ value }) => value)).toEqual([3000]);
  });
});
