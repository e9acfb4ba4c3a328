import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitAt, unitCount } from "./units-of.ts";

const asWhole = (text: string) => text;
const asSlice = (text: string) => `before ${text} after`.slice(7, 7 + text.length);
const asJoined = (text: string) => [...text].reduce((joined, character) => joined + character, "");

describe("the units of a string", () => {
  it("are those of the string, however it is stored", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(asWhole, asSlice, asJoined), (text, stored) => {
        const string = stored(text);
        expect(unitCount(string)).toBe(text.length);
        for (let i = 0; i < text.length; i++) expect(unitAt(string, i)).toBe(text.charCodeAt(i));
      }),
    );
  });

  it.each([-1, 3, 4])("are not a number outside of it: %i", (offset) => {
    expect(unitAt("abc", offset)).toBeNaN();
    expect(unitAt("", offset)).toBeNaN();
  });
});
