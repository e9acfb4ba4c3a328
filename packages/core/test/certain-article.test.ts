import { describe, expect, it } from "vitest";
import { soundIndex } from "../src/article/sound-index.ts";
import { indexArticle } from "../src/article/walked-index.ts";
import { doubtsOf } from "../src/rules/doubted-rules.ts";
import { articleRules } from "../src/rules/rules.ts";
import { certainArticle, certainVerdict } from "../src/validate/certain-article.ts";
import { validate } from "../src/validate/validate.ts";
import { baseArticle } from "./base-articles.ts";
import { mutate, pickFrom } from "./mutants.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("an article that is certainly valid", () => {
  it.each(["invented", "minimal", "reference"] as const)("is one that no rule doubts: %s", (name) => {
    const article = baseArticle(name);
    const text = JSON.stringify(article);
    const index = indexArticle(article);
    const doubted = doubtsOf(articleRules, { index, sound: soundIndex(index) });
    expect(articleRules.filter((_, i) => doubted[i] !== 0).map(({ code }) => code)).toEqual([]);
    expect(certainArticle(text)).toEqual(article);
    expect(certainArticle(bytesOf(text))).toEqual(article);
  });

  it("is never one with an issue", () => {
    const pick = pickFrom(7);
    for (let i = 0; i < 300; i++) {
      const article = baseArticle("minimal");
      mutate(article, pick, ["visited", "Monday", "three"]);
      const text = JSON.stringify(article);
      const verdict = certainVerdict(text);
      if (verdict) expect(validate(text)).toEqual(verdict);
    }
  });

  it.each([
    ["in one line", undefined],
    ["with two spaces", 2],
    ["with tabs", "\t"],
  ])("has the verdict of validate: printed %s", (_, indent) => {
    const text = JSON.stringify(baseArticle("minimal"), null, indent);
    for (const locale of ["en", "ar"] as const) {
      const verdict = certainVerdict(text, { locale });
      expect(verdict).toEqual(validate(text, { locale }));
      expect(certainVerdict(bytesOf(text), { locale })).toEqual(verdict);
    }
  });

  it("is judged by the severities of the caller", () => {
    const text = JSON.stringify({ ...baseArticle("minimal"), datePublished: "2026-02-31" });
    const [issue] = validate(text).issues;
    expect(certainVerdict(text)).toBeUndefined();
    const rules = { [issue?.code ?? ""]: "off" } as const;
    expect(certainVerdict(text, { rules })).toEqual(validate(text, { rules }));
  });

  it.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["a duplicate key", (text: string) => text.replace('"id":', '"id":0,"id":')],
    ["an unknown key", (text: string) => text.replace("{", '{"":0,')],
    ["a lone surrogate", (text: string) => text.replace(/("quote":")/, "$1\ud800")],
    ["an escaped surrogate", (text: string) => text.replace(/("quote":")/, "$1\\ud800")],
    ["bytes that are not UTF-8", (text: string) => Uint8Array.of(0xff, ...bytesOf(text))],
    ["no JSON", (text: string) => text.slice(1)],
    ["a list", (text: string) => `[${text}]`],
    ["null", () => "null"],
  ])("is not one with %s", (_, change) => {
    expect(certainArticle(change(JSON.stringify(baseArticle("minimal"))))).toBeUndefined();
  });
});
