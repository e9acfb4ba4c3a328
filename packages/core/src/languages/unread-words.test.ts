import { describe, expect, it } from "vitest";
import { anchor } from "../validate/anchor.ts";

/** A text with one quantity, coded with a value. */
function anchored(language: string, text: string, [value, quote]: [number, string]) {
  const quantities = [{ id: "sum", measure: "price", value, unit: "EUR", basis: "numeral", quote }];
  const coding = { type: "NewsArticle", extent: "full", inLanguage: language, license: "CC0-1.0", quantities };
  return anchor(text, coding as never);
}
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

// German has no number words here: its figures are read by no other language's marks
describe("a text in a language without number words", () => {
  it.each([3000, 3])("reports that the value %s of “3.000 Euro” was not checked", (value) => {
    const result = anchored("de", "Der Vertrag sieht 3.000 Euro vor.", [value, "3.000 Euro"]);
    expect(codes(result.issues)).not.toContain("quantity/value-in-quote");
    expect(result.notChecked).toContainEqual(
      expect.objectContaining({ code: "quantity/value-in-quote", reason: "lexicon" }),
    );
  });
});

describe("the same figures in languages whose numbers are known", () => {
  it.each([
    ["es", "El contrato prevé 3.000 euros.", "3.000 euros", 3000, 3],
    ["fr", "Le contrat prévoit 3 000 euros.", "3 000 euros", 3000, 3],
    ["tr", "Sözleşme 3.000 avro öngörüyor.", "3.000 avro", 3000, 3],
    ["en", "The contract provides for 3,000 euros.", "3,000 euros", 3000, 3],
  ] as const)("%s: %s", (language, text, quote, right, wrong) => {
    expect(codes(anchored(language, text, [right, quote]).issues)).not.toContain("quantity/value-in-quote");
    expect(codes(anchored(language, text, [wrong, quote]).issues)).toContain("quantity/value-in-quote");
  });
});
