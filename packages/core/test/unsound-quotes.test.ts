import { describe, expect, it } from "vitest";
import { validate } from "../src/validate/validate.ts";
import { baseArticle } from "./base-articles.ts";

/** Replaces the words of every quote of a document, keeping its span. */
function withOtherWords(value: unknown, words: (quote: string) => string): void {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>;
  if (typeof holder["start"] === "number" && typeof holder["quote"] === "string")
    holder["quote"] = words(holder["quote"]);
  for (const child of Object.values(holder)) withOtherWords(child, words);
}

describe("quotes that are not the text at their span", () => {
  it.each([
    ["words that are nowhere in the text", () => "§ nowhere, 5"],
    ["white space and commas", () => " , "],
    ["a letter more", (quote: string) => `${quote}x`],
    ["every other letter", (quote: string) => Array.from(quote, (letter, i) => (i % 2 ? letter : "·")).join("")],
  ])("%s: no rule but quote-matches speaks, and no fix is offered", (_, words) => {
    for (const base of ["invented", "minimal", "reference"] as const) {
      const article = baseArticle(base);
      withOtherWords(article, words);
      const { ok, issues } = validate(article);
      expect(ok).toBe(false);
      expect([...new Set(issues.map(({ code }) => code))]).toEqual(["evidence/quote-matches"]);
      expect(issues.filter(({ fix }) => fix !== undefined)).toEqual([]);
    }
  });
});
