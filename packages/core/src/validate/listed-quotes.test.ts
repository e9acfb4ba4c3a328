import { describe, expect, it } from "vitest";
import { anchor } from "./anchor.ts";

describe("quotes without a place", () => {
  const text = `${"a ".repeat(50_000)}once `;
  const statement = (i: number) => ({
    ...{ id: `t${i}`, act: "assert", source: ["article-voice"] },
    quote: ["once", ...Array.from({ length: 60 }, (_, k) => (k % 2 === 0 ? "a" : `zz${i}-${k}`))],
  });
  const coding = {
    ...{ type: "NewsArticle", extent: "full", inLanguage: "en" },
    statements: Array.from({ length: 500 }, (_, i) => statement(i)),
  };

  it("are listed up to 1,000 and counted beyond that; every quote that was found is listed", () => {
    const { quotes, quotesNotListed } = anchor(text, coding);
    const [found, lost] = [quotes.filter(({ status }) => status === "exact"), quotes.length];
    expect(found).toHaveLength(500);
    expect(lost - found.length).toBe(1000);
    expect(quotesNotListed).toEqual({ missing: 14_500, ambiguous: 14_500 });
  });

  it("make a report of at most 4 times the input", () => {
    const written = JSON.stringify(coding);
    const report = JSON.stringify(anchor(text, written));
    expect(report.length).toBeLessThan(4 * (text.length + written.length));
  });

  it("are not counted where all are listed", () => {
    expect(anchor("one one", { ...coding, statements: [] })).not.toHaveProperty("quotesNotListed");
  });
});
