import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { articleRules } from "../rules.ts";

type Coded = Record<string, unknown> & { value: number };

const codes = new Set(["quantity/word-value", "quantity/unit-in-quote", "quantity/mod-in-quote"]);
const rules = articleRules.filter(({ code }) => codes.has(code));

function reported(language: string, words: string, coded: Coded): string[] {
  const quantities = [{ id: "q", measure: "m", unit: "1", basis: "word", quote: words, ...coded }];
  return codesOf(articleOf(`${words}.`, { license: "CC0-1.0", quantities }, language), rules);
}

describe("quantities that agree with their words", () => {
  it.each<[language: string, words: string, coded: Coded]>([
    ["en", "seven ferries", { value: 7 }],
    ["en", "two dozen lorries", { value: 24 }],
    ["en", "a dozen ships", { value: 12 }],
    ["en", "half a billion euros", { value: 5e8, unit: "EUR" }],
    ["en", "a third of the trade", { value: 0.333 }],
    ["en", "a third of the trade", { value: 33.3, unit: "%" }],
    ["en", "two thirds of the seats", { value: 0.67 }],
    ["en", "the third visit", { value: 3, basis: "ordinal" }],
    ["en", "three or four towns", { value: 4 }],
    ["en", "twenty-two agreements", { value: 22 }],
    ["en", "5 million dollars", { value: 5e6, unit: "AUD", basis: "numeral" }],
    ["en", "three days", { value: 3 }],
    ["en", "three days", { value: 3, unit: "d" }],
    ["en", "200,000 barrels a day", { value: 2e5, unit: "[bbl_us]/d", basis: "numeral" }],
    ["en", "over 50 people", { value: 50, mod: "at-least", basis: "numeral" }],
    ["en", "nearly 50 people", { value: 50, mod: "less-than", basis: "numeral" }],
    ["ar", "محطتين", { value: 2, basis: "dual" }],
    ["ar", "مليوني دولار", { value: 2e6, basis: "dual", unit: "USD" }],
    ["ar", "اثنان وثلاثون مشروعا", { value: 32 }],
    ["ar", "ثلث التجارة", { value: 0.33 }],
    ["ar", "اتفاقيتين وثلاث مذكرات", { value: 2, basis: "dual" }],
    ["en", "five thousand pounds of rice", { value: 5000, unit: "[lb_av]" }],
    ["ar", "الزيارة الرابعة", { value: 4, basis: "ordinal" }],
    ["ar", "5 ملايين يورو", { value: 5e6, unit: "EUR", basis: "numeral" }],
    ["ar", "20 بالمئة", { value: 20, unit: "%", basis: "numeral" }],
    ["fa", "دوازده طرح", { value: 12 }],
    ["fa", "۲۰ درصد", { value: 20, unit: "%", basis: "numeral" }],
    ["fr", "deux cent quarante camions", { value: 240 }],
    ["fr", "un tiers des échanges", { value: 0.333 }],
    ["ru", "двенадцать проектов", { value: 12 }],
    ["ru", "три тонны зерна", { value: 3, unit: "t" }],
    ["tr", "yirmi beş proje", { value: 25 }],
    ["tr", "yüzde 20", { value: 20, unit: "%", basis: "numeral" }],
    ["tr", "ticaretin beşte ikisi", { value: 40, unit: "%" }],
    ["es", "veintiuna empresas", { value: 21 }],
    ["es", "un tercio del comercio", { value: 33, unit: "%" }],
  ])("%s: %s", (language, words, coded) => {
    expect(reported(language, words, coded)).toEqual([]);
  });
});

describe("quantities that disagree with their words", () => {
  it.each<[language: string, words: string, coded: Coded, code: string]>([
    ["en", "seven ferries", { value: 70 }, "quantity/word-value"],
    ["en", "two dozen lorries", { value: 20 }, "quantity/word-value"],
    ["en", "half a billion euros", { value: 5e5, unit: "EUR" }, "quantity/word-value"],
    ["en", "a third of the trade", { value: 3, unit: "%" }, "quantity/word-value"],
    ["en", "the third visit", { value: 13, basis: "ordinal" }, "quantity/word-value"],
    ["en", "twelve agreements", { value: 20 }, "quantity/word-value"],
    ["en", "5 million euros", { value: 5e6, unit: "USD", basis: "numeral" }, "quantity/unit-in-quote"],
    ["en", "5 million yen", { value: 5e6, unit: "CNY", basis: "numeral" }, "quantity/unit-in-quote"],
    ["en", "5 million dollars", { value: 5e6, unit: "EUR", basis: "numeral" }, "quantity/unit-in-quote"],
    ["en", "20 percent", { value: 20, unit: "t", basis: "numeral" }, "quantity/unit-in-quote"],
    ["en", "20 tonnes", { value: 20, unit: "kg", basis: "numeral" }, "quantity/unit-in-quote"],
    ["en", "three weeks", { value: 3, unit: "d" }, "quantity/unit-in-quote"],
    ["en", "more than 50 people", { value: 50, mod: "at-most", basis: "numeral" }, "quantity/mod-in-quote"],
    ["en", "up to 50 people", { value: 50, mod: "at-least", basis: "numeral" }, "quantity/mod-in-quote"],
    ["ar", "محطتين", { value: 3, basis: "dual" }, "quantity/word-value"],
    ["ar", "مليوني دولار", { value: 2e9, basis: "dual", unit: "USD" }, "quantity/word-value"],
    ["ar", "اثنان وثلاثون مشروعا", { value: 23 }, "quantity/word-value"],
    ["ar", "ثلث التجارة", { value: 0.25 }, "quantity/word-value"],
    ["ar", "الزيارة الرابعة", { value: 40, basis: "ordinal" }, "quantity/word-value"],
    ["ar", "5 ملايين يورو", { value: 5e6, unit: "USD", basis: "numeral" }, "quantity/unit-in-quote"],
    ["ar", "20 بالمئة", { value: 20, unit: "1", basis: "numeral" }, "quantity/unit-in-quote"],
    ["ar", "أكثر من 50 شركة", { value: 50, mod: "less-than", basis: "numeral" }, "quantity/mod-in-quote"],
    ["fa", "دوازده طرح", { value: 10 }, "quantity/word-value"],
    ["fa", "۲۰ متر مکعب", { value: 20, unit: "L", basis: "numeral" }, "quantity/unit-in-quote"],
    ["fr", "deux cent quarante camions", { value: 204 }, "quantity/word-value"],
    ["fr", "un tiers des échanges", { value: 0.25 }, "quantity/word-value"],
    ["fr", "20 tonnes", { value: 20, unit: "kg", basis: "numeral" }, "quantity/unit-in-quote"],
    ["ru", "двенадцать проектов", { value: 20 }, "quantity/word-value"],
    ["ru", "более 50 компаний", { value: 50, mod: "at-most", basis: "numeral" }, "quantity/mod-in-quote"],
    ["tr", "yirmi beş proje", { value: 15 }, "quantity/word-value"],
    ["tr", "yarım milyar avro", { value: 5e5, unit: "EUR" }, "quantity/word-value"],
    ["tr", "5 milyon avro", { value: 5e6, unit: "TRY", basis: "numeral" }, "quantity/unit-in-quote"],
    ["tr", "yüzde 20", { value: 20, unit: "1", basis: "numeral" }, "quantity/unit-in-quote"],
    ["es", "veintiuna empresas", { value: 20 }, "quantity/word-value"],
    ["es", "5 millones de colones", { value: 5e6, unit: "COP", basis: "numeral" }, "quantity/unit-in-quote"],
    ["es", "más de 50 empresas", { value: 50, mod: "less-than", basis: "numeral" }, "quantity/mod-in-quote"],
  ])("%s: %s as %o is %s", (language, words, coded, code) => {
    expect(reported(language, words, coded)).toEqual([code]);
  });
});
