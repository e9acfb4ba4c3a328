import { describe, expect, it } from "vitest";
import { baseArticle } from "../../test/base-articles.ts";
import { validate } from "../validate/validate.ts";
import { canonicalLanguageTag } from "./languages.ts";
import { isRegisteredLanguage } from "./registered-languages.ts";

const letters = Array.from("abcdefghijklmnopqrstuvwxyz");

describe("a language of two letters", () => {
  it.each(["xx", "xx-Zzzz", "qq-EG", "zz"])("%s is in no registry", (tag) => {
    expect(isRegisteredLanguage(tag)).toBe(false);
  });

  it.each(["ar", "en-GB", "fa", "zh-Hans", "und", "x-own", "ckb", "he"])("%s is, or may be", (tag) => {
    expect(isRegisteredLanguage(tag)).toBe(true);
  });

  it("is registered where the runtime has a name for it and it is canonical", () => {
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    const all = letters.flatMap((a) => letters.map((b) => a + b));
    const named = all.filter((tag) => names.of(tag) !== undefined && canonicalLanguageTag(tag) === tag);
    expect(named.filter((tag) => !isRegisteredLanguage(tag))).toEqual([]);
  });

  it("a tag in no registry is an error of the article", () => {
    const article = { ...baseArticle("minimal"), inLanguage: "xx-Zzzz" };
    const [issue] = validate(article).issues.filter(({ code }) => code === "envelope/language-canonical");
    expect(issue).toMatchObject({ severity: "error", path: ["inLanguage"], found: "xx-Zzzz" });
  });
});
