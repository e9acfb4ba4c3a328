import { readFileSync } from "node:fs";
import { findApproximators, findNumbers } from "@diplomatic-visits/core/internal";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { findQuantities, type QuantityFound } from "./find-quantities.ts";

function read(text: string): string[] {
  return findQuantities(text).map(({ start, end, value = "–", unit, mod }) => {
    return `${text.slice(start, end)} = ${value} ${unit}${mod ? ` ${mod}` : ""}`;
  });
}

describe("quantities", () => {
  it.each([
    [
      "يصل إلى حوالي 2 مليار و 200 مليون دولار في عام 2020",
      ["حوالي 2 مليار و 200 مليون دولار = 2200000000 USD approx"],
    ],
    ["بقيمة ٣٫٥ مليار دولار أمريكي", ["٣٫٥ مليار دولار أمريكي = 3500000000 USD"]],
    ["نحو 500 ألف ريال إيراني", ["نحو 500 ألف ريال إيراني = 500000 IRR approx"]],
    ["مليوني ليرة تركية", ["مليوني ليرة تركية = 2000000 TRY"]],
    ["دفع 10 دنانير", ["10 دنانير = 10 {dinar}"]],
    ["دفع دولارين", ["دولارين = 2 USD"]],
    ["بنسبة 20 في المئة", ["20 في المئة = 20 %"]],
    ["ثلاثون بالمئة من السكان", ["ثلاثون بالمئة = 30 %"]],
    ["انكمش الاقتصاد -2.5%", ["-2.5% = -2.5 %"]],
    ["على مساحة 80 كيلومترا مربعا", ["80 كيلومترا مربعا = 80 km2"]],
    ["50 ألف برميل يوميا", ["50 ألف برميل يوميا = 50000 [bbl_us]/d"]],
    ["بقدرة 1200 ميغاواط", ["1200 ميغاواط = 1200 MW"]],
    ["وقتل 35 شخصا على الأقل و5 جنود", ["35 شخصا على الأقل = 35 1 at-least", "5 جنود = 5 1"]],
    ["وقّعوا ثلاث اتفاقيات", ["ثلاث اتفاقيات = 3 1"]],
    ["إنشاء محطتين للطاقة في بوشهر", ["محطتين = 2 1"]],
    ["في أكثر من دولتين", ["أكثر من دولتين = 2 1 more-than"]],
    ["وزار وزيران المدينة", ["وزيران = 2 1"]],
    ["وصول عدة شحنات", ["عدة شحنات = – 1"]],
    ["زارت موسكو عدة مرات", ["عدة مرات = – 1"]],
    ["عشرات الآلاف من اللاجئين", ["عشرات الآلاف من اللاجئين = – 1"]],
    ["بينهم 10 آلاف لاجئ", ["10 آلاف لاجئ = 10000 1"]],
    ["خسرت مليارات الدولارات", ["مليارات الدولارات = – USD"]],
    ["وأصيب 43 آخرون من وفد يضم 30 رجل أعمال", ["43 آخرون = 43 1", "30 رجل أعمال = 30 1"]],
    ["تعهد بمليار ونصف المليار دولار أمريكي", ["مليار ونصف المليار دولار أمريكي = 1500000000 USD"]],
    ["من 10 إلى 20 دولارا", ["10 = 10 USD", "20 دولارا = 20 USD"]],
  ])("%s", (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    ["worth about $2.2 billion", ["about $2.2 billion = 2200000000 USD approx"]],
    ["a loan of €300m", ["€300m = 300000000 EUR"]],
    ["US$1.5bn in aid", ["US$1.5bn = 1500000000 USD"]],
    [
      "USD 300 million or 5 million Kuwaiti dinars",
      ["USD 300 million = 300000000 USD", "5 million Kuwaiti dinars = 5000000 KWD"],
    ],
    ["nearly 40 per cent", ["nearly 40 per cent = 40 % approx"]],
    ["two power plants at Bushehr", ["two power plants = 2 1"]],
    ["some 300 people and several states", ["some 300 people = 300 1 approx", "several states = – 1"]],
    ["more than 5 million barrels a day", ["more than 5 million barrels a day = 5000000 [bbl_us]/d more-than"]],
    ["between 10 and 20 tonnes", ["10 = 10 t", "20 tonnes = 20 t"]],
    ["a 1,000-megawatt reactor", ["1,000-megawatt = 1000 MW"]],
    ["an area of 1.6 million km²", ["1.6 million km² = 1600000 km2"]],
    ["tens of billions of euros", ["tens of billions of euros = – EUR"]],
  ])("%s", (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    ["years", "في عام 2020 وصل الوزير"],
    ["years behind a preposition", "in 2020 ministers met"],
    ["dates", "13 أبريل 2021، 13/4/2021 و2021-04-13"],
    ["English dates", "on April 13, 2021"],
    ["clock times", "الساعة 10:30 و at 10:30"],
    ["decades and ordinals in digits", "the 1990s wars and the 5th talks"],
    ["durations", "three days, 20 عاما، عدة أيام ويومين وعقدين"],
    ["ordinals", "الدورة الثالثة والعشرون، the third round"],
    ["items of a list", "1. المقدمة\n2) البنود"],
    ["a resolution before another word", "وفقا للقرار 2231 والمادة 36"],
    ["shares in words", "about two-thirds of the council"],
    ["adjectives of a dual", "الوزيران آخران"],
    ["labels", "القرار 2231 والمادة 5 دول، article 7 members, Boeing 737 planes"],
    ["names", "G20, F-16, COVID-19, 5+1 و192.168.1.2"],
    ["duals that take up what is known", "بين البلدين وللجانبين وكلا الدولتين"],
    ["what ends like a dual", "بوتين وفلسطين وباكستان وطهران ومسؤولين إيرانيين"],
    ["pronouns", "أحد الجوانب، one of them, كل واحد"],
    ["numbers known already", "the two countries and their three ministers، الـ27 دولة، الذكرى الـ 50 لإقامة العلاقات"],
    ["web addresses", "https://example.org/a%20b?x=30%25"],
    ["between is no yen", "قتل 20 بين أمس واليوم"],
  ])("are not %s: %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["20%", "sure"],
    ["5 km", "sure"],
    ["3 يورو", "sure"],
    ["5 دولارات", "likely"],
    ["5 وزراء", "likely"],
    ["عدة دول", "likely"],
    ["ملايين اليوروات", "likely"],
    ["آلاف الدنانير", "candidate"],
    ["5 دنانير", "candidate"],
    ["خمسة أفلام", "candidate"],
    ["حقيقتين", "candidate"],
    ["43 سنتا", "candidate"],
    ["in 2020 euros", "candidate"],
    ["إلى 2020 طنا", "candidate"],
  ])("%s is %s", (text, certainty) => {
    expect(findQuantities(text).map((one) => one.certainty)).toEqual([certainty]);
  });

  it("say in both languages whose money the text leaves open", () => {
    const [found] = findQuantities("200 مليون دولار");
    expect(found?.doubt?.en).toContain("دولار");
    expect(found?.doubt?.ar).toContain("USD");
    expect(findQuantities("200 مليون دولار أمريكي")[0]).not.toHaveProperty("doubt");
  });

  it("leave alone the spans they are told to", () => {
    const text = "5 شحنات و7 وفود";
    expect(findQuantities(text, { not: [{ start: 0, end: 2 }] }).map(({ value }) => value)).toEqual([7]);
    const rate = "5 براميل و10 ملايين برميل في اليوم";
    const day = { start: rate.indexOf("اليوم"), end: rate.length };
    expect(findQuantities(rate, { not: [day] }).map(({ unit }) => unit)).toEqual(["[bbl_us]", "[bbl_us]/d"]);
  });
});

describe("quantities of the reference text", () => {
  const folder = referenceFolder;
  const text = readFileSync(new URL("text.txt", folder), "utf8");
  const { quantities } = JSON.parse(readFileSync(new URL("article.json", folder), "utf8"));
  const essence = ({ start, end, value, unit, mod, basis }: QuantityFound) => ({ start, end, value, unit, mod, basis });

  it("are the coded ones, each with its span, value, unit, modifier and basis, and no others", () => {
    const coded = quantities.map((one: QuantityFound & { evidence: QuantityFound[] }) => {
      const [{ start = 0, end = 0 } = {}] = one.evidence;
      return essence({ ...one, start, end });
    });
    expect(findQuantities(text).map(essence)).toEqual(
      coded.sort((a: QuantityFound, b: QuantityFound) => a.start - b.start),
    );
  });
});

describe("every search for quantities", () => {
  const words = fc.constantFrom(
    ..."حوالي أكثر من about 2 مليار و 200 مليون دولار % - $ €300m 5 عدة شحنات محطتين بالمئة إلى 20 between and ten tonnes several of the".split(
      " ",
    ),
    "\n",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 20 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 20 }).map((list) => list.join("")),
  );

  it("throws nothing; its spans lie in the text, in order and apart, on one line", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, unit } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain("\n");
          expect(unit).toMatch(/^[!-~]{1,64}$/);
          last = end;
        }
      }),
    );
  });

  it("gives only values that stand in its words, as the rule of quantities asks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, value = 0, basis } of findQuantities(text)) {
          const numbers = findNumbers(text.slice(start, end)).map((number) => number.value);
          if (basis === "numeral") expect(numbers).toEqual([Math.abs(value)]);
        }
      }),
    );
  });

  it("takes every approximator beside it into its span, as the rule of modifiers asks", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, mod, basis } of findQuantities(text)) {
          if (mod !== undefined || basis === "vague") continue;
          const found = findApproximators(text, { span: { start: Math.max(0, start - 24), end } });
          const beside = found.filter((one) => one.start >= start || /^[^\S\n]*$/.test(text.slice(one.end, start)));
          expect(beside).toEqual([]);
        }
      }),
    );
  });

  it("gives the same for the same text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findQuantities(text)).toEqual(findQuantities(text));
      }),
    );
  });
});
