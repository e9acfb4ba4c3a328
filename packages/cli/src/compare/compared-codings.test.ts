import { readFileSync } from "node:fs";
import { type Article, anchor } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pairArticles } from "../agreement/paired-articles.ts";
import { PooledAgreement } from "../agreement/pooled-agreement.ts";
import { comparedCodings } from "./compared-codings.ts";
import { differencesOf } from "./differences.ts";

const folder = new URL("../../../../docs/examples/two-coders/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

function coding(name: string): Article {
  const result = anchor(read("text.txt"), parse(read(name)));
  if (!result.ok) throw new Error(`${name} is not valid`);
  return result.article;
}

const articles = pairArticles(coding("a.coding.yaml"), coding("b.coding.yaml"));
const pooled = new PooledAgreement();
pooled.add(articles);
const differences = differencesOf(articles);
const rules: Record<string, { rule: string }> = parse(read("rules.yaml"));

function compared(locale: "en" | "ar") {
  return comparedCodings(
    { files: { name: "two", a: "a", b: "b" }, articles, differences },
    {
      ...{ locale, listed: "values", agreement: pooled.result() },
      decided: { article: coding("decided.coding.yaml"), name: "decided" },
      rules: new Map(Object.entries(rules).map(([key, { rule }]) => [key, { name: rule }])),
    },
  );
}

describe("the two codings of the codebook's report, for a page", () => {
  const { facts, article, figures } = compared("en");
  const factAt = (wanted: string) => facts.find(({ key }) => key === wanted);

  it("have every listed difference once, and what both have besides", () => {
    const count = (wanted: string) => facts.filter(({ standing }) => standing === wanted).length;
    const standings = ["agreed", "different", "a", "b"].map(count);
    expect(standings).toEqual([82, 4, 20, 9]);
    expect(facts).toHaveLength(standings.reduce((sum, one) => sum + one));
    const listed = differences.filter(({ kind }) => kind === "only" || kind === "value").map(({ key }) => key);
    expect(facts.filter(({ standing }) => standing !== "agreed").map(({ key }) => key)).toEqual(listed);
  });

  it("quote the text at the spans of both coders", () => {
    for (const { a, b } of facts)
      for (const { start, end, quote } of [...(a?.evidence ?? []), ...(b?.evidence ?? [])])
        expect(article.text.slice(start, end)).toBe(quote);
  });

  it("say what was decided, of whom, and by which rule", () => {
    expect(factAt("entities/ceasefire/kind")?.decision).toEqual({ taken: "b", rule: { name: "G15" } });
    expect(factAt("statements/s-first-visit/kind")?.decision?.taken).toBe("a");
    expect(factAt("visits/ghandour-turkey/issueAreas/trade")?.decision).toEqual({
      ...{ taken: "neither", rule: { name: "V9" } },
    });
  });

  it("have a rule for no difference that does not exist", () => {
    const keys = new Set(facts.map(({ key }) => key));
    expect(Object.keys(rules).filter((key) => !keys.has(key))).toEqual([]);
  });

  it("are named in the language of the page, with the figures of the report", () => {
    expect(factAt("entities/ceasefire/kind")?.object).toBe("entity · A ceasefire");
    const arabic = compared("ar").facts.find(({ key }) => key === "entities/ceasefire/kind");
    expect([arabic?.object, arabic?.a?.words, arabic?.b?.words]).toEqual(["الكيان · وقف إطلاق النار", "حدث", "إجراء"]);
    expect(figures.length).toBeGreaterThan(2);
  });
});
