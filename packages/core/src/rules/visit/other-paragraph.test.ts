import { describe, expect, it } from "vitest";
import { validate } from "../../validate/validate.ts";

// An invented text.
const text = `Torrend meets Okul in Ambrel
Foreign Minister Ilva Torrend of Quendria began a visit on Monday.
The ferries sail again in Solmar.
`;

function codesWith(quote: string): string[] {
  const place = (id: string, name: string) => ({ id, kind: "place", name: { en: name }, mentions: [name] });
  const coding = {
    type: "NewsArticle",
    extent: "full",
    inLanguage: "en",
    blocks: [{ kind: "heading", quote: "Torrend meets" }],
    entities: [
      { id: "torrend", kind: "person", name: { en: "Ilva Torrend" }, mentions: ["Ilva Torrend"] },
      place("ambrel", "Ambrel"),
      place("solmar", "Solmar"),
    ],
    visits: [
      {
        id: "trip",
        role: "focal",
        status: { value: "under-way", quote: "began a visit" },
        visitors: [{ entity: "torrend", quote: "Foreign Minister Ilva Torrend" }],
        place: { value: quote.endsWith("Ambrel") ? "ambrel" : "solmar", quote },
        quote: "Foreign Minister Ilva Torrend of Quendria began a visit",
      },
    ],
  };
  return validate(coding, { text }).issues.map(({ code }) => code);
}

describe("visit/other-paragraph", () => {
  it("is silent about the headline, which speaks of the whole article", () => {
    expect(codesWith("in Ambrel")).toEqual([]);
  });

  it("notes a value from a paragraph without a quote of the visit", () => {
    expect(codesWith("in Solmar")).toEqual(["visit/other-paragraph"]);
  });
});
