import { describe, expect, it } from "vitest";
import { findQuote } from "./find-quote.ts";
import { scopeOf } from "./scope.ts";
import { sourceText } from "./source-text.ts";

const arabic = "وصل الوزير إلی طهران يوم الثلاثاء، خاصةً للقاء رئيسها. ثم غادر طهران.";
const astral = "The 🕊️ envoy met Ms 𝒜 in Oslo; “no deal”, she said in Oslo.";

describe("findQuote", () => {
  it.each([
    ["exact", arabic, "يوم الثلاثاء", "يوم الثلاثاء"],
    ["typographic", arabic, "يوم الثلاثاء,", "يوم الثلاثاء،"],
    ["typographic", arabic, "یوم الثلاثاء", "يوم الثلاثاء"],
    ["typographic", arabic, "يوم  الثـلاثاء", "يوم الثلاثاء"],
    ["typographic", arabic, "خاصة", "خاصةً"],
    ["orthographic", arabic, "خاصه للقاء", "خاصةً للقاء"],
    ["exact", astral, "Ms 𝒜", "Ms 𝒜"],
    ["typographic", astral, '"no deal"', "“no deal”"],
  ])("%s: %#", (status, text, quote, found) => {
    const result = findQuote(sourceText(text), { quote });
    expect(result.status).toBe(status);
    expect(result.places.map(({ start, end }) => text.slice(start, end))).toEqual([found]);
  });

  it("says every place of a quote that repeats, and takes the one its context names", () => {
    const source = sourceText(arabic);
    expect(findQuote(source, { quote: "طهران" })).toMatchObject({
      status: "ambiguous",
      places: [{ start: 15 }, { start: 63 }],
    });
    expect(findQuote(source, { quote: "طهران", prefix: "غادر " })).toMatchObject({
      status: "exact",
      places: [{ start: 63 }],
    });
    expect(findQuote(source, { quote: "طهران", suffix: "يوم" })).toMatchObject({
      status: "exact",
      places: [{ start: 15 }],
    });
  });

  it("looks inside the innermost scope first", () => {
    const place = { start: 50, end: 68 };
    expect(findQuote(sourceText(arabic), { quote: "طهران" }, { scopes: [scopeOf([place])] })).toMatchObject({
      places: [{ start: 63 }],
    });
  });

  it.each([
    ["a dropped word", "وصل إلی طهران"],
    ["a negation put in", "لم يصل الوزير"],
    ["another country", "وصل الوزير إلی موسكو"],
    ["another day", "يوم الأربعاء"],
    ["words in another order", "الوزير وصل"],
    ["nothing but marks", "ًٌ"],
  ])("never accepts %s", (_, quote) => {
    expect(findQuote(sourceText(arabic), { quote })).toEqual({ status: "missing", places: [] });
  });
});
