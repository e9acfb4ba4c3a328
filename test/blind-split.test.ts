import { describe, expect, it } from "vitest";
import { casesOfPart, partOf, parts } from "./blind-split.ts";

describe("the split into a development part and a blind part", () => {
  const cases = Array.from({ length: 200 }, (_, i) => ({ text: `text ${i}` }));

  it("gives every case to exactly one part, about half to each", () => {
    const [development = [], blind = []] = parts.map((part) => casesOfPart(part, "file.json", cases));
    expect([...development, ...blind].map(({ place }) => place).sort((a, b) => a - b)).toEqual([...cases.keys()]);
    expect(Math.min(development.length, blind.length)).toBeGreaterThan(80);
  });

  it("depends on the name alone, and not on the content or the number of cases", () => {
    const others = cases.slice(0, 50).map(() => ({ text: "another text" }));
    const places = (list: typeof cases) => casesOfPart("blind", "file.json", list).map(({ place }) => place);
    expect(places(others)).toEqual(places(cases).filter((place) => place < 50));
  });

  it("is fixed: a changed split would show blind cases", () => {
    expect(["a", "b", "c", "d", "e", "f"].map(partOf)).toMatchInlineSnapshot(`
      [
        "development",
        "development",
        "development",
        "development",
        "blind",
        "blind",
      ]
    `);
  });
});
