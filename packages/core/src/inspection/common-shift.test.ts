import { describe, expect, it } from "vitest";
import { issuesOf } from "../../test/article-of.ts";
import { baseArticle } from "../../test/base-articles.ts";
import type { Article } from "../generated/types.ts";
import { quoteMatches } from "../rules/evidence/quote-matches.ts";

/** An article whose objects with a span are all moved by a distance. */
function moved(article: Article, distance: (start: number) => number): Article {
  return JSON.parse(JSON.stringify(article), (_, value) =>
    typeof value === "object" && value !== null && typeof value.quote === "string" && typeof value.start === "number"
      ? { ...value, start: value.start + distance(value.start), end: value.end + distance(value.start) }
      : value,
  );
}

describe("quotes that are all off by one distance", () => {
  it.each([
    ["reference", 3, "−3"],
    ["invented", -2, "+2"],
  ] as const)("of the %s article are one issue, with the distance", (base, distance, by) => {
    const article = baseArticle(base);
    const inText = moved({ ...article, text: `${"x".repeat(9)}${article.text}` }, () => 9);
    const issues = issuesOf(
      moved(inText, () => distance),
      [quoteMatches],
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]?.hint).toContain(`the same distance, ${by}`);
  });

  it("are told one by one where their distances differ", () => {
    const issues = issuesOf(
      moved(baseArticle("reference"), (start) => (start > 1000 ? 2 : 1)),
      [quoteMatches],
    );
    expect(issues.length).toBeGreaterThan(20);
  });
});
