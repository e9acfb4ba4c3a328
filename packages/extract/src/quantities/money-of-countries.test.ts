import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities.ts";

function drafted(text: string, countries: readonly string[] = []): string[] {
  const found = findQuantities(text, { countries: new Set(countries) });
  return found.map(({ start, end, value, unit }) => `${text.slice(start, end)} = ${value} ${unit}`);
}

describe("money by its country, and numbers in parts", () => {
  it.each([
    ["50,000 refugees and five agreements", ["50,000 refugees = 50000 1", "five agreements = 5 1"]],
    ["$1-2 billion", ["$1-2 billion = 1000000000 USD", "2 billion = 2000000000 USD"]],
    ["Rs 4,500 crore, two lakh rupees", ["Rs 4,500 crore = 45000000000 {rupee}", "two lakh rupees = 200000 {rupee}"]],
    ["بلغت مليونا دولار", ["مليونا دولار = 2000000 USD"]],
    ["مليارا ونصف مليار يورو", ["مليارا ونصف مليار يورو = 1500000000 EUR"]],
    ["ثلاثة مليارات وربع المليار دولار", ["ثلاثة مليارات وربع المليار دولار = 3250000000 USD"]],
    ["وصل طنان من القمح", ["طنان = 2 t"]],
    ["18 billion CFA francs", ["18 billion CFA francs = 18000000000 XOF"]],
  ])("%s", (text, expected) => {
    expect(drafted(text)).toEqual(expected);
  });

  it("take the currency of the one country in the text that has it", () => {
    expect(drafted("80 billion dinars", ["DZ", "FR"])).toEqual(["80 billion dinars = 80000000000 DZD"]);
    expect(drafted("Rs 500", ["IN"])).toEqual(["Rs 500 = 500 INR"]);
    expect(drafted("80 billion dinars", ["DZ", "TN"])).toEqual(["80 billion dinars = 80000000000 {dinar}"]);
  });
});
