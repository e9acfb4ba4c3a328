import { describe, expect, it } from "vitest";
import { baseArticle } from "../../test/base-articles.ts";
import type { Article, CodingDepth } from "../generated/types.ts";
import { validate } from "../validate/validate.ts";
import { atDepth, codingDepthOf, lesserDepth } from "./coding-depth.ts";

const coding = (id: string, depth?: CodingDepth) => ({
  ...{ id, coder: { kind: "human" as const, name: "A coder" } },
  ...(depth === undefined ? {} : { depth }),
});

describe("the depth of an article", () => {
  it.each([
    [[], "full"],
    [[coding("a")], "full"],
    [[coding("a", "visits")], "visits"],
    [[coding("a", "visits"), coding("b", "agreements")], "agreements"],
    [[coding("a", "visits"), coding("b")], "full"],
  ])("of %j is %s", (codings, depth) => {
    expect(codingDepthOf({ codings })).toBe(depth);
  });
});

describe("an article reduced to a depth", () => {
  it("has the visits and no mentions, and is the same at full depth", () => {
    const article = baseArticle("invented");
    expect(atDepth(article, "full")).toBe(article);
    const reduced = atDepth(article, "visits");
    expect(reduced.visits).toEqual(article.visits);
    expect(reduced.statements ?? reduced.meetings).toBeUndefined();
    expect(reduced.entities?.every(({ mentions }) => mentions.length === 0)).toBe(true);
    expect(atDepth(article, "agreements").meetings).toEqual(article.meetings);
  });

  it("the lesser of two depths is the one that covers less", () => {
    expect([lesserDepth("full", "visits"), lesserDepth("agreements", "full"), lesserDepth("full", "full")]).toEqual([
      "visits",
      "agreements",
      "full",
    ]);
  });
});

describe("at a depth without mentions", () => {
  const article = (): Article => {
    const found = baseArticle("minimal");
    for (const entity of found.entities ?? []) entity.mentions = [];
    return found;
  };

  it("rules about mentions are not checked, and that is said", () => {
    const whole = validate(article());
    const shallow = validate({ ...article(), codings: [coding("a", "visits")] });
    expect(whole.issues.map(({ code }) => code)).toContain("reference/mentioned");
    expect(shallow.issues.map(({ code }) => code).filter((code) => code.endsWith("mentioned"))).toEqual([]);
    expect(shallow.notChecked.map(({ code, reason }) => [code, reason])).toContainEqual([
      "reference/mentioned",
      "depth",
    ]);
  });
});
