import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { license } from "../envelope/license.ts";
import { unknownLicense } from "../envelope/unknown-license.ts";
import { knownUnit } from "./known-unit.ts";

const text = "There were 7 of them.";

describe("the unit of a quantity", () => {
  const codes = (unit: string) =>
    codesOf(
      articleOf(text, { quantities: [{ id: "q", measure: "m", value: 7, unit, basis: "numeral", quote: "7" }] }),
      [knownUnit],
    );

  it.each([
    "1",
    "%",
    "km",
    "km2",
    "km/h",
    "t",
    "kg",
    "a",
    "d",
    "h",
    "Cel",
    "MW.h",
    "[mi_i]",
    "USD",
    "IRR",
    "XDR",
    "{person}",
  ])("is accepted: %s", (unit) => {
    expect(codes(unit)).toEqual([]);
  });

  it.each(["tons", "people", "dollars", "years", "US$", "usd", "kilometres", "KM"])("is reported: %s", (unit) => {
    expect(codes(unit)).toEqual(["quantity/known-unit"]);
  });
});

describe("the licence of an article", () => {
  const codes = (name: string) => codesOf(articleOf(text, { license: name }), [license, unknownLicense]);

  it.each([
    "CC-BY-4.0",
    "cc-by-4.0",
    "MIT OR Apache-2.0",
    "GPL-2.0+",
    "GPL-2.0-only WITH Classpath-exception-2.0",
    "LicenseRef-Press",
    "https://example.org/terms",
  ])("is accepted: %s", (name) => {
    expect(codes(name)).toEqual([]);
  });

  it.each([
    ["CC-BY-9.0", "envelope/unknown-license"],
    ["MITT", "envelope/unknown-license"],
    ["MIT OR Apachee-2.0", "envelope/unknown-license"],
    ["all rights reserved", "envelope/license"],
    ["CC BY 4.0", "envelope/license"],
    ["جميع الحقوق محفوظة", "envelope/license"],
  ])("is reported: %s", (name, code) => {
    expect(codes(name)).toEqual([code]);
  });
});
