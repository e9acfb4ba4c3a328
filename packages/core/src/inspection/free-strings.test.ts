import { describe, expect, it } from "vitest";
import { baseArticle } from "../../test/base-articles.ts";
import { validate } from "../validate/validate.ts";

const codesOf = (name: Record<string, string>) => {
  const article = baseArticle("minimal");
  const [entity] = article.entities ?? [];
  if (entity) entity.name = { ...entity.name, ...name };
  return validate(article)
    .issues.filter(({ code }) => code.startsWith("text/"))
    .map(({ code, path }) => `${code} ${path.slice(2).join(".")}`)
    .sort();
};

describe("the characters of free strings", () => {
  it.each([
    ["a zero-width space", { ar: "طه\u200bران" }, ["text/zero-width name.ar"]],
    ["a replacement character", { ar: "طهرا\ufffd" }, ["text/replacement name.ar"]],
    ["an override", { ar: "\u202eabc\u202c" }, ["text/bidi-override name.ar"]],
    [
      "control characters under a key named quote",
      { quote: "\u001b[31mred\u0000" },
      ["text/control name.quote", "text/nul name.quote"],
    ],
  ])("%s has its verdict", (_, name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  it("joiners, directional marks and vowel marks are fine", () => {
    expect(codesOf({ fa: "می\u200cرود", ar: "\u200fطِهران" })).toEqual([]);
  });
});
