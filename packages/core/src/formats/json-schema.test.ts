import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { baseArticle, baseCoding } from "../../test/base-articles.ts";
import { counterexamples, documentsOf } from "../../test/counterexample.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { articleSchema, codingSchema } from "./schemas.ts";

const drafts = [
  ["draft-2020-12", Ajv2020.default],
  ["draft-07", Ajv.default],
] as const;

describe.each(drafts)("JSON Schema %s", (draft, Engine) => {
  const engine = new Engine({
    strict: true,
    allErrors: false,
    keywords: ["x-ref", "x-reserved", "x-codelist", "x-since"],
  });
  const isArticle = engine.compile(articleSchema(draft));
  const isCoding = engine.compile(codingSchema(draft));

  it.each(["reference", "invented"] as const)("accepts the %s article and its coding", (base) => {
    expect(isArticle(baseArticle(base)) || isArticle.errors).toBe(true);
    expect(isCoding(baseCoding(base)) || isCoding.errors).toBe(true);
  });

  it.each([
    ["an unknown field", { nonsense: 1 }],
    ["a wrong type", { text: 5 }],
    ["a code outside its list", { type: "Article" }],
    ["a wrong offset unit", { offsetUnit: "code-points" }],
  ])("rejects %s, as Zod does", (_, change) => {
    expect(isArticle({ ...baseArticle("reference"), ...change })).toBe(false);
  });

  it("accepts every counterexample: what breaks a law has the right shape", () => {
    const all = counterexamples().filter(({ source }) => !source);
    const accepted = all.filter((one) => (one.form === "coding" ? isCoding : isArticle)(documentsOf(one).broken));
    expect(accepted.map(({ code }) => code)).toEqual(all.map(({ code }) => code));
  });

  it("has patterns that mean the same in every language", () => {
    const patterns = [...JSON.stringify(articleSchema(draft)).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, pattern]) => pattern,
    );
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(pattern).not.toMatch(/\\\\[dDwWsSpP]|\(\?[^:]/);
  });

  it("has a root that is no bare reference", () => {
    expect(articleSchema(draft)).toMatchObject({ type: "object", title: "Article" });
  });
});

describe("the export", () => {
  it.each([
    ["refine", z.string().refine((s) => s !== "")],
    ["trim", z.string().trim()],
    ["a flag", z.string().regex(/a/i)],
    ["a digit class", z.string().regex(/^\d$/)],
    ["transform", z.string().transform((s) => s)],
    ["default", z.string().default("")],
  ])("refuses what JSON Schema would lose: %s", (_, schema) => {
    expect(() => jsonSchemaOf(z.strictObject({ field: schema }), "draft-2020-12")).toThrow();
  });
});
