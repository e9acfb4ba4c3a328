import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../test/article-of.ts";
import { articleRules } from "./rules.ts";

describe("the head of a body and the envoy of a union", () => {
  it.each([
    ["President of the Senate", "head-of-state", "en", ["visit/rank-title"]],
    ["President of the Senate", "parliament-speaker", "en", []],
    ["Senate president", "head-of-state", "en", ["visit/rank-title"]],
    ["President of the Larn Chamber of Commerce", "business", "en", []],
    ["President of the Larn Chamber of Commerce", "head-of-state", "en", ["visit/rank-title"]],
    ["President of the university", "civil-society", "en", []],
    ["President of the Supreme Court", "head-of-state", "en", ["visit/rank-title"]],
    ["President of the European Commission", "igo-head", "en", []],
    ["President of the European Parliament", "igo-head", "en", []],
    ["President of the transitional council", "de-facto-leader", "en", []],
    ["President of the Republic", "head-of-state", "en", []],
    ["President of the Russian Federation", "head-of-state", "en", []],
    ["United Nations envoy", "head-of-state", "en", ["visit/rank-title"]],
    ["United Nations special envoy", "igo-senior", "en", []],
    ["special envoy", "special-envoy", "en", []],
    ["رئيس مجلس الشيوخ", "head-of-state", "ar", ["visit/rank-title"]],
    ["رئيس مجلس الشيوخ", "parliament-speaker", "ar", []],
    ["رئيس غرفة تجارة لارن", "head-of-state", "ar", ["visit/rank-title"]],
    ["رئيس غرفة تجارة لارن", "business", "ar", []],
    ["رئيس جامعة لارن", "head-of-state", "ar", ["visit/rank-title"]],
    ["رئيس المحكمة العليا", "head-of-state", "ar", ["visit/rank-title"]],
    ["رئيس المجلس الانتقالي", "de-facto-leader", "ar", []],
    ["مبعوث الأمم المتحدة", "head-of-state", "ar", ["visit/rank-title"]],
    ["المبعوث الخاص للأمم المتحدة", "igo-senior", "ar", []],
  ] as const)("%s as %s (%s)", (title, rank, language, expected) => {
    const offices = [{ title, rank: { value: rank, quote: title } }];
    const entities = [
      { id: "x", kind: "person", name: { en: "X" }, offices, mentions: [{ quote: title, form: "nominal" }] },
    ];
    expect(codesOf(articleOf(`${title}.`, { license: "CC0-1.0", entities }, language), articleRules)).toEqual(expected);
  });
});

describe("ranks and the words after a title", () => {
  it.each([
    ["President Tarl of the Senate", "President", []],
    ["the president of the senate came", "president", ["visit/rank-title"]],
    ["the president visited the senate", "president", []],
    ["the president of Larn came to parliament", "president of Larn", []],
    ["the president of Larn met parliament", "president", []],
  ] as const)("%s: %s as head of state", (text, title, expected) => {
    const offices = [{ title, rank: { value: "head-of-state", quote: title } }];
    const entities = [
      { id: "x", kind: "person", name: { en: "X" }, offices, mentions: [{ quote: title, form: "nominal" }] },
    ];
    expect(codesOf(articleOf(text, { license: "CC0-1.0", entities }), articleRules)).toEqual(expected);
  });
});

describe("the value of a quantity", () => {
  const found = (text: string, quote: string, value: number, more: Record<string, unknown> = {}) => {
    const quantities = [{ id: "q", measure: "m", value, unit: "1", basis: "numeral", quote, ...more }];
    const language = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
    return codesOf(articleOf(text, { license: "CC0-1.0", quantities }, language), articleRules);
  };

  it.each<[text: string, quote: string, value: number, isRight: boolean]>([
    ["It was about 2 billion and 200 million.", "about 2 billion and 200 million", 2_200_000_000, true],
    ["It was about 2 billion and 200 million.", "about 2 billion and 200 million", 2_200_000_001, false],
    ["It was about 2 billion and 200 million.", "about 2 billion and 200 million", -2_200_000_000, false],
    ["It was about 2 billion and 200 million.", "about 2 billion and 200 million", -2_200_000_001, false],
    ["بلغ حوالي 2 مليار و 200 مليون.", "حوالي 2 مليار و 200 مليون", 2_200_000_001, false],
    ["It rose by 0.3 points.", "0.3 points", 0.3, true],
    ["It reached 2.2 billion.", "2.2 billion", 2.2e9, true],
    ["It fell by 5 points.", "5 points", -5, true],
    ["It fell by 5 points.", "5 points", 5, true],
    ["It was -5 degrees.", "-5 degrees", -5, true],
    ["It was -5 degrees.", "-5 degrees", 5, false],
    ["It rose by 5 points.", "5 points", -5, false],
    ["انخفض بمقدار 5 نقاط.", "5 نقاط", -5, true],
    ["ارتفع بمقدار 5 نقاط.", "5 نقاط", -5, false],
    ["بلغ 3 تريليونات.", "3 تريليونات", 3e12, true],
    ["بلغ 3 ترليونات.", "3 ترليونات", 3e12, true],
    ["It reached $1.5t.", "$1.5t", 1.5e12, true],
    ["It reached 1.5 trillion.", "1.5 trillion", 1.5e9, false],
  ])("%s: %s is %d", (text, quote, value, isRight) => {
    const mod = /about|حوالي/.test(quote) ? { mod: "approx" } : {};
    expect(found(text, quote, value, mod).includes("quantity/value-in-quote")).toBe(!isRight);
  });
});

describe("words that name no year", () => {
  it.each([
    ["on New Year's Eve", "2025-12-31", false],
    ["at the year-end", "2025-12-31", false],
    ["under the five-year plan", "2025-12", false],
    ["this year", "2025-12", true],
    ["in the year 2025", "2025-12-31", true],
  ])("%s as %s", (words, value, isTooFine) => {
    const times = [{ id: "t", type: "date", value, basis: "explicit", quote: words }];
    const codes = codesOf(articleOf(`They met ${words}.`, { license: "CC0-1.0", times }), articleRules);
    expect(codes.includes("time/precision")).toBe(isTooFine);
  });

  it.each([
    ["ليلة رأس السنة", "2025-12-31", false],
    ["يوم رأس السنة الميلادية", "2026-01-01", false],
    ["في السنة الماضية", "2025-12-31", true],
  ])("%s as %s", (words, value, isTooFine) => {
    const times = [{ id: "t", type: "date", value, basis: "explicit", quote: words }];
    const codes = codesOf(articleOf(`التقى الوفدان ${words}.`, { license: "CC0-1.0", times }, "ar"), articleRules);
    expect(codes.includes("time/precision")).toBe(isTooFine);
  });
});
