import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigures } from "./figures.ts";
import { findNumbers } from "./numbers.ts";

describe("figures", () => {
  it.each([
    ["-١٬٢٠٠٫٥", [["-١٬٢٠٠٫٥", -1200.5]]],
    ["درجة الحرارة سالب خمسة", [["سالب خمسة", -5]]],
    ["ناقص 5.5 درجة", [["ناقص 5.5", -5.5]]],
    [
      "minus three, -4 and 5",
      [
        ["minus three", -3],
        ["-4", -4],
        ["5", 5],
      ],
    ],
    ["3/4 الكأس", [["3/4", 0.75]]],
    ["-١ ٤/٥", [["-١ ٤/٥", -1.8]]],
    ["واحد على عشرين منهم", [["واحد على عشرين", 0.05]]],
    ["جزء من مئة", [["جزء من مئة", 0.01]]],
    ["3 أجزاء من ألف", [["3 أجزاء من ألف", 0.003]]],
    ["ثلثان من الأعضاء", [["ثلثان", 0.666666666666667]]],
    ["خمس الساعة", [["خمس", 0.2]]],
    ["خمس ساعات", [["خمس", 5]]],
    ["1 فاصلة 5 مليون", [["1 فاصلة 5 مليون", 1_500_000]]],
    ["the third of 2", [["2", 2]]],
  ] as const)("%s", (text, figures) => {
    expect(findFigures(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(figures);
  });

  it.each([
    ["a range is no difference", "2-3", [2, 3]],
    ["a dash is no sign", "– 5 دول", [5]],
    ["nor is the hyphen of a name", "COVID-19", [19]],
    ["a date is no fraction", "13/4/2021", [13, 4, 2021]],
    ["nor is a telephone number", "222-2222/2222", [222, 2222, 2222]],
    ["nothing is divided by nothing", "5/0", [5, 0]],
    ["a line between two numbers", "5\n1/2", [5, 0.5]],
  ])("%s: %s", (_, text, values) => {
    expect(findFigures(text).map(({ value }) => value)).toEqual(values);
  });

  it("in a part of a text look at nothing before it", () => {
    expect(findFigures("a -5", { start: 3, end: 4 })).toEqual([{ start: 3, end: 4, value: 5, form: "digits" }]);
  });
});

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

  it.each([
    ["numbers", (text: string) => findNumbers(text)],
    ["figures", (text: string) => findFigures(text)],
  ])("of %s throws nothing and gives spans in order, apart, with finite values", (_, find) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, value } of find(text)) {
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
