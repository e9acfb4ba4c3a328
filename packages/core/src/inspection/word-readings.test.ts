import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article-of.ts";
import { baseArticle } from "../../test/base-articles.ts";
import { facts } from "../article/facts.ts";
import type { Article } from "../generated/types.ts";
import { wordReadings } from "./word-readings.ts";

const shown = (article: Article) =>
  [...wordReadings(article)].flatMap(([key, readings]) =>
    readings.map(({ words, value }) => `${key}: ${words} = ${value}`),
  );

describe("what the words of facts are read as", () => {
  it("is a date for a date, a number for a quantity", () => {
    const times = [{ id: "t", type: "date", basis: "explicit", value: "2026-03-03", quote: "Tuesday, 3 March 2026" }];
    const quantities = [{ id: "q", measure: "m", value: 12000000, unit: "1", basis: "numeral", quote: "12 million" }];
    const text = "They met on Tuesday, 3 March 2026, and gave 12 million.";
    expect(shown(articleOf(text, { license: "CC0-1.0", times, quantities }))).toEqual([
      "/quantities/q: 12 million = 12000000",
      "/times/t: 3 March 2026 = 2026-03-03",
    ]);
  });

  it("is a number also for Arabic words", () => {
    const quantities = [{ id: "q", measure: "m", value: 3, unit: "1", basis: "word", quote: "ثلاث اتفاقيات" }];
    const article = articleOf("وقّعا ثلاث اتفاقيات.", { license: "CC0-1.0", quantities }, "ar");
    expect(shown(article)).toEqual(["/quantities/q: ثلاث = 3"]);
  });

  it("belongs to facts, and its words are the text at their spans", () => {
    for (const base of ["reference", "invented"] as const) {
      const article = baseArticle(base) as Article;
      const keys = new Set(facts(article).map(({ key }) => key));
      for (const [key, readings] of wordReadings(article)) {
        expect(keys).toContain(key);
        for (const { span, words } of readings) expect(article.text.slice(span.start, span.end)).toBe(words);
      }
    }
  });
});
