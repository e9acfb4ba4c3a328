import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { baseArticle, baseCoding } from "../../test/base-articles.ts";
import { counterexamples, documentsOf } from "../../test/counterexample.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { articleJsonSchema, codingJsonSchema, type JsonSchema } from "./schemas.ts";

const drafts = [
  ["draft-2020-12", Ajv2020.default],
  ["draft-07", Ajv.default],
] as const;

function nodesOf(node: unknown): JsonSchema[] {
  if (typeof node !== "object" || node === null) return [];
  return [...(Array.isArray(node) ? [] : [node as JsonSchema]), ...Object.values(node).flatMap(nodesOf)];
}

function isUnnamedObject(node: JsonSchema): boolean {
  return (
    Array.isArray(node["anyOf"]) &&
    (node["anyOf"] as JsonSchema[]).some(({ type, properties }) => type === "object" && properties)
  );
}

function nameOf(reference: unknown): string {
  return String(reference).split("/").at(-1) ?? "";
}

describe.each(drafts)("JSON Schema %s", (draft, Engine) => {
  const remarks: unknown[] = [];
  const logger = { log: keep, warn: keep, error: keep };
  // strict mode is the default, and it logs a keyword without a type beside it
  const engine = new Engine({ logger });
  const isArticle = engine.compile(articleJsonSchema(draft));
  const isCoding = engine.compile(codingJsonSchema(draft));

  function keep(...words: unknown[]): void {
    remarks.push(words);
  }

  it("compiles without a remark, with the options Ajv has by default", () => {
    expect(remarks).toEqual([]);
  });

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

  it("accepts every counterexample: what breaks a rule has the right shape", () => {
    const all = counterexamples().filter(({ source }) => !source);
    const accepted = all.filter((one) => (one.form === "coding" ? isCoding : isArticle)(documentsOf(one).broken));
    expect(accepted.map(({ code }) => code)).toEqual(all.map(({ code }) => code));
  });

  it("has patterns that mean the same in every language", () => {
    const patterns = [...JSON.stringify(articleJsonSchema(draft)).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/g)].map(
      ([, pattern]) => pattern,
    );
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(pattern).not.toMatch(/\\\\[dDwWsSpP]|\(\?[^:]/);
  });

  it("names every kind of object once, so that code generators need no numbers", () => {
    for (const schema of [articleJsonSchema(draft), codingJsonSchema(draft)])
      expect(nodesOf(schema).filter(isUnnamedObject)).toEqual([]);
  });

  it("has a type beside each reference to a plain value, so that editors complete the key with its colon", () => {
    for (const schema of [articleJsonSchema(draft), codingJsonSchema(draft)]) {
      const definitions = (schema["$defs"] ?? schema["definitions"]) as Record<string, JsonSchema>;
      const plain = (reference: unknown) => definitions[nameOf(reference)]?.["type"] !== "object";
      const union = (reference: unknown) => "anyOf" in (definitions[nameOf(reference)] ?? {});
      const references = nodesOf(schema).filter(({ $ref }) => $ref !== undefined && plain($ref) && !union($ref));
      expect(references.length).toBeGreaterThan(50);
      expect(references.filter(({ type }) => type === undefined)).toEqual([]);
    }
  });

  it("defines each code of a list that people read", () => {
    const { VisitType: type } = (articleJsonSchema(draft)["$defs"] ??
      articleJsonSchema(draft)["definitions"]) as Record<string, JsonSchema>;
    const state = (type?.["oneOf"] as JsonSchema[] | undefined)?.[0];
    expect(state).toEqual({
      const: "state",
      title: "state visit",
      description: "The text calls it a state visit; full honours without the word do not count.",
    });
  });

  it("has a root that is no bare reference", () => {
    expect(articleJsonSchema(draft)).toMatchObject({ type: "object", title: "Article" });
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
