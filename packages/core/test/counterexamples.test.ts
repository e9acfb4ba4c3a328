import { describe, expect, it } from "vitest";
import { articleRules, codingRules } from "../src/rules/rules.ts";
import { validate } from "../src/validate/validate.ts";
import { baseArticle, baseSource, baseText } from "./base-articles.ts";
import { counterexamples, documentsOf, expected, judged, told } from "./counterexample.ts";

const all = counterexamples();
const bases = ["reference", "invented", "minimal"] as const;

describe("counterexamples", () => {
  it("there is one for every rule, and a rule for every one", () => {
    const rules = [...articleRules, ...codingRules].map(({ code }) => code).sort();
    expect(all.map(({ code }) => code).sort()).toEqual(rules);
  });

  it.each(bases)("the %s article breaks no rule, in either form", (base) => {
    expect(told(validate(baseArticle(base)))).toEqual([]);
    expect(told(validate(baseSource(base), { text: baseText(base), format: "yaml" }))).toEqual([]);
  });

  it.each(all.map((one) => [one.code, one] as const))("%s is told, alone, and is silent after the fix", (code, one) => {
    const { broken, mended } = documentsOf(one);
    expect(told(judged(one, broken))).toEqual(expected(one, broken));
    expect(one.issues.map((issue) => issue.code)).toContain(code);
    expect(told(judged(one, mended))).toEqual([]);
  });
});
