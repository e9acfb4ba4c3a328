import { describe, expect, it } from "vitest";
import { codingRules, rules } from "../src/rules/rules.ts";
import { validate } from "../src/validate/validate.ts";
import { baseArticle, baseSource, baseText } from "./base-articles.ts";
import { baseOf, type Counterexample, counterexamples, edited, judged, numbered, told } from "./counterexample.ts";

const all = counterexamples();

describe("counterexamples", () => {
  it("there is one for every law, and a law for every one", () => {
    const laws = [...rules, ...codingRules].map(({ code }) => code).sort();
    expect(all.map(({ code }) => code).sort()).toEqual(laws);
  });

  it.each(["reference", "invented"] as const)("the %s article breaks no law", (base) => {
    const result = validate(baseArticle(base));
    expect(told(result)).toEqual([]);
  });

  it.each(all.map((one) => [one.code, one] as const))("%s is told, alone, and is silent after the fix", (code, one) => {
    if (one.source) return expectSource(code, one);
    const base = baseOf(one);
    const bad = edited(base, one.edit ?? []);
    const result = judged(one, bad);
    const expected = [
      ...told(judged(one, base)),
      ...one.issues.map((issue) => `${issue.code} ${numbered(bad, issue.path)}`),
    ];
    expect(told(result)).toEqual(expected.sort());
    expect(one.issues.map((issue) => issue.code)).toContain(code);
    expect(told(judged(one, edited(bad, one.fix)))).toEqual(told(judged(one, base)));
  });
});

function expectSource(code: string, { base, source, issues }: Counterexample): void {
  const whole = baseSource(base);
  const { replace = "", with: by = "" } = source ?? {};
  expect(whole).toContain(replace);
  const options = { text: baseText(base), format: "yaml" } as const;
  const codes = validate(
    whole.replace(replace, () => by),
    options,
  ).issues.map((issue) => issue.code);
  expect(codes).toEqual(issues.map((issue) => issue.code));
  expect(codes).toContain(code);
  expect(validate(whole, options).issues).toEqual([]);
}
