import { describe, expect, it } from "vitest";
import { mostRepeated } from "../../src/article/shortened.ts";
import { ArticleSchema } from "../../src/schema/article.ts";
import { limits } from "../../src/schema/limits.ts";
import { parseShape } from "../../src/schema/shape-faults.ts";
import { lineVerdict } from "../../src/validate/ndjson/line-verdict.ts";
import { readJson } from "../../src/validate/read/read-json.ts";
import { readObject } from "../../src/validate/read/read-object.ts";
import { validate } from "../../src/validate/validate.ts";
import { entityOf, largeArticle, many, mentionOf, periodic, statementOf, visitOf } from "./large-articles.ts";

const prose = periodic("calm words go on and on ", 300_000);
const wide = { start: 1, end: prose.length - 1, quote: "x" };

/** Inputs that make issues repeat long strings of theirs. */
const echoes: [name: string, article: () => unknown][] = [
  [
    "spans over the whole text",
    () => ({ entities: [entityOf(0, { mentions: many(300, () => ({ ...wide, form: "name" })) })] }),
  ],
  [
    "evidence over the whole text",
    () => ({ entities: [entityOf(0)], statements: many(300, (i) => statementOf(i, wide)) }),
  ],
  [
    "quotes of the greatest length",
    () => ({ entities: [entityOf(0, { mentions: many(150, (i) => longMention(i)) })] }),
  ],
  [
    "a long word where a code is due",
    () => ({ entities: [entityOf(0, { kind: prose }), entityOf(1, { kind: prose })] }),
  ],
  [
    "a long id that nothing has",
    () => ({ entities: many(100, (i) => entityOf(i, { partOf: `x${periodic("y", 60)}` })) }),
  ],
  ["a long key", () => ({ entities: [entityOf(0, { [prose]: 1 })], [prose]: prose })],
  ["a long language tag", () => ({ entities: [entityOf(0, { name: { [prose]: prose } })] })],
  ["long addresses", () => ({ entities: many(100, (i) => entityOf(i, { sameAs: [`ftp://${periodic("a", 2000)}`] })) })],
  ["numbers in long quotes", () => numbers()],
  ["blocks that overlap", () => ({ entities: [entityOf(0)], sections: many(100, (i) => overlapping(i)) })],
];

function longMention(i: number): object {
  const start = 24 * i;
  return { ...mentionOf(prose, start, start + limits.quoteUnits), quote: `${prose.slice(start, start + 3999)}!` };
}

function numbers(): object {
  const text = periodic("1 2 ", 4000);
  const evidence = [{ start: 0, end: 3999, quote: text.slice(0, 3999) }];
  const quantities = many(300, (i) => ({
    id: `q${i}`,
    measure: "m",
    value: 7,
    unit: "USD",
    basis: "numeral",
    evidence,
  }));
  return { text, quantities };
}

function overlapping(i: number): object {
  const whole = { start: 0, end: prose.length };
  return {
    id: `part-${i}`,
    ...whole,
    blocks: [{ id: `b${i}`, kind: "paragraph", ...whole, sentences: [{ id: `t${i}`, ...whole }] }],
  };
}

describe("what a report repeats of its input", () => {
  it.each(echoes)("is little: %s", (_, parts) => {
    const json = JSON.stringify(largeArticle({ text: prose, visits: [visitOf(0)], ...(parts() as object) }));
    for (const locale of ["en", "ar"] as const) {
      const { ok, issues } = validate(json, { locale });
      expect(ok).toBe(false);
      expect(JSON.stringify(issues).length).toBeLessThanOrEqual(4 * json.length);
      for (const { found, expected, near } of issues)
        for (const told of [found, expected, near?.text])
          expect(typeof told === "string" ? told.length : 0).toBeLessThanOrEqual(mostRepeated);
      // A message repeats a few strings, and says something about them.
      for (const { message, hint = "" } of issues) {
        expect(message.length).toBeLessThanOrEqual(4 * mostRepeated);
        expect(hint.length).toBeLessThanOrEqual(6 * mostRepeated);
      }
    }
    const line = lineVerdict(new TextEncoder().encode(json), { line: 1, key: "k" }, {});
    expect(JSON.stringify(line).length).toBeLessThanOrEqual(4 * json.length);
  });
});

describe("a report with more issues than it lists", () => {
  const flood = (count: number, mention: unknown) =>
    largeArticle({ entities: many(count, (i) => entityOf(i, { mentions: many(1000, () => mention) })) });

  it("says how many are not listed, for a rule", () => {
    const wrong = many(250, () => ({ start: 6, end: 11, quote: "wrong", form: "name" }));
    const { issues, notListed } = validate(largeArticle({ entities: [entityOf(0, { mentions: wrong })] }));
    expect(issues.filter(({ code }) => code === "evidence/quote-matches")).toHaveLength(100);
    expect(notListed).toContainEqual({ code: "evidence/quote-matches", count: 150 });
  });

  it("says how many are not listed, for a shape", () => {
    const { issues, notListed } = validate(flood(3, 0));
    expect(issues).toHaveLength(100);
    expect(notListed).toEqual([{ code: "shape/type", count: 2900 }]);
  });

  it("says that there may be more where the check of a shape stopped", () => {
    const { issues, notListed } = validate(flood(40, 0));
    expect(issues).toHaveLength(100);
    expect(notListed).toEqual([{ code: "shape/type", count: expect.any(Number), orMore: true }]);
  });

  it("says nothing where all are listed", () => {
    expect(validate(flood(1, 0), { maxIssues: 1000 }).notListed).toBeUndefined();
  });

  it.each([
    ["numbers", 0],
    ["objects", {}],
    ["lists", []],
  ])("collects a limited number of faults: %s", (_, mention) => {
    const faults = (count: number) => {
      const result = parseShape(ArticleSchema, flood(count, mention));
      return result.ok ? 0 : result.issues.length;
    };
    // a last part of 10,000 values is always checked whole, and each of its objects may lack several fields
    expect(faults(100)).toBeLessThanOrEqual(60_000);
    expect(faults(200)).toBe(faults(100));
  });

  it("stops at the same number of faults in a union, a record and an unknown key", () => {
    const tags = Object.fromEntries(many(50_000, (i) => [`x${i}`, 1]));
    const { issues, notListed = [] } = validate(largeArticle({ entities: [entityOf(0, { name: tags, ...tags })] }));
    expect(issues.length).toBeLessThanOrEqual(400);
    expect(notListed.length).toBeGreaterThan(0);
  });
});

describe("an input of very many parts", () => {
  const lists = (count: number) => many(count, () => []);

  it("is refused before it is parsed or copied", () => {
    const options = { limits: { maxParts: 1000 } };
    for (const read of [readJson(JSON.stringify(lists(1000)), options), readObject(lists(1000), options)])
      expect(read.ok ? [] : read.issues.map(({ message }) => message.en)).toEqual([
        "the input is larger than 1000 objects and lists, the maximum",
      ]);
    for (const read of [readJson(JSON.stringify(lists(999)), options), readObject(lists(999), options)])
      expect(read.ok).toBe(true);
  });

  it("is refused in an article", () => {
    const { issues } = validate(JSON.stringify(lists(limits.inputParts)), { locale: "ar" });
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ["read/size", "المُدخَل أكبر من 1000000 كائن وقائمة، وهو أقصى ما يُقرأ"],
    ]);
  });
});
