import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDigit, lettersEnd, lowerCase, numeralEnd } from "./folded-letters.ts";
import { textUnits } from "./utf16-units.ts";

const numeral = /[0-9](?:[0-9]|[.,](?=[0-9])| (?=[0-9]{3}(?![0-9])))*/y;
const letters = /[\p{L}\p{M}]*/uy;

function endBy(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0].length ?? 0;
}

describe("the letters of a folded text", () => {
  it.each([
    ["2 200 شخص", 5],
    ["2 2000", 1],
    ["27.10.14.", 8],
    ["1,200,5", 7],
    ["13 أبريل", 2],
  ])("the numeral of %s has %i units", (text, units) => {
    expect(numeralEnd(textUnits(text), 0)).toBe(units);
  });

  it("numerals end where their pattern ends", () => {
    const units = fc.constantFrom("0", "7", " ", ".", ",", "x");
    fc.assert(
      fc.property(fc.array(units), (rest) => {
        const text = `1${rest.join("")}`;
        return numeralEnd(textUnits(text), 0) === endBy(numeral, text);
      }),
    );
  });

  it("words end where their pattern ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        return isDigit(text.charCodeAt(0)) || lettersEnd(textUnits(text), 0) === endBy(letters, text);
      }),
    );
  });

  it("lower case is that of the language", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => lowerCase(text) === text.toLowerCase()));
    expect(lowerCase("موسكو")).toBe("موسكو");
    expect(lowerCase("ÉLYSÉE")).toBe("élysée");
  });
});
