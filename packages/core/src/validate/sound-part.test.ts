import { describe, expect, it } from "vitest";
import { anchor } from "./anchor.ts";

const text = "Former Minister Brill did not come.";
const coding = {
  type: "NewsArticle",
  extent: "full",
  inLanguage: "en",
  license: "CC0-1.0",
  entities: [
    {
      id: "brill",
      kind: "person",
      name: { en: "Brill" },
      offices: [{ title: "Former Minister", former: true }],
      mentions: ["Brill"],
    },
  ],
  statements: [{ id: "s1", act: "assert", source: ["article-voice"], negated: true, quote: text }],
};

describe("an anchored coding", () => {
  it("keeps the fields that are true or absent", () => {
    const result = anchor(text, coding as never);
    const article = result.ok ? result.article : undefined;
    expect(article?.statements?.[0]?.negated).toBe(true);
    expect(article?.entities?.[0]?.offices?.[0]?.former).toBe(true);
  });
});
