import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { shapeSource } from "../scripts/shape/shape-source.ts";
import { indexOfCollected } from "../src/article/article-index.ts";
import { indexArticle } from "../src/article/walked-index.ts";
import { checkArticleShape } from "../src/generated/shape-article.ts";
import { checkCodingShape } from "../src/generated/shape-coding.ts";
import type { Article } from "../src/generated/types.ts";
import { ArticleSchema } from "../src/schema/article.ts";
import { CodingSchema } from "../src/schema/coding.ts";
import type { Schema } from "../src/schema/node.ts";
import { collecting } from "../src/shape/collected.ts";
import { jsonFaults } from "../src/validate/read/json-faults.ts";
import { readJson } from "../src/validate/read/read-json.ts";
import { sourceText } from "../src/validate/read/source-text.ts";
import { baseArticle } from "./base-articles.ts";
import { pickFrom } from "./mutants.ts";
import { mutateShape, mutateSource } from "./shape-mutants.ts";
import { randomValue } from "./shape-values.ts";

const seed = Number(process.env["PROPERTY_SEED"] || 20261129);
const forms = [
  { form: "article", schema: ArticleSchema, check: checkArticleShape, mutants: 40_000 },
  { form: "coding", schema: CodingSchema, check: checkCodingShape, mutants: 10_000 },
] as const;

/** JSON without escapes: each unit that needs one is replaced. */
function plainJson(value: unknown): string {
  const json = JSON.stringify(value, (_, inner) =>
    typeof inner === "string" ? inner.replaceAll(/[\0-\x1f"\\\ud800-\udfff]/g, "x") : inner,
  );
  return json;
}

/**
 * What the compiled check leaves to Zod: a string with more units than allowed, of which Zod counts the code points, and a key
 * `__proto__` of a record, which Zod drops and the reader refuses.
 */
const isLeftToZod = (value: unknown) => /(?:😀){200}|"__proto__":/u.test(JSON.stringify(value));

/** Whether Zod finds no issue, without the messages, which cost most of the time. */
const isValid = (schema: Schema, value: unknown) => {
  const { issues } = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
  return issues.length === 0;
};

describe.each(forms)("the compiled check of the $form", ({ schema, check, mutants }) => {
  it(`agrees with Zod about ${mutants} mutants`, () => {
    const pick = pickFrom(seed);
    let [valid, left] = [0, 0];
    for (let i = 0; i < mutants; i++) {
      const value = randomValue(schema, pick, i % 16 === 0 ? 2 : 6 + pick(10)) as object;
      if (i % 8 > 0) mutateShape(value, pick);
      const collected = collecting();
      const length = check(value, collected);
      const isSound = isValid(schema, value);
      if (isSound) valid++;
      if (isSound && collected.doubted && isLeftToZod(value)) left++;
      else if (isSound === collected.doubted)
        expect({ i, value, isSound: !collected.doubted }).toEqual({ i, value, isSound });
      if (!collected.doubted && i % 4 === 0) expect(length).toBe(plainJson(value).length);
    }
    expect(valid).toBeGreaterThan(mutants / 8);
    expect(valid).toBeLessThan(mutants / 2);
    expect(left).toBeLessThan(mutants / 500);
  });
});

describe("what the compiled check collects", () => {
  const sameAsWalk = (article: Article) => {
    const collected = collecting();
    checkArticleShape(article, collected);
    expect(collected).toMatchObject({ doubted: false, ordered: true });
    // a walk does not look at the characters of strings
    const { odd } = indexOfCollected(article, collected);
    expect(indexOfCollected(article, collected)).toEqual({ ...indexArticle(article), odd });
  };

  it.each(["reference", "invented", "minimal"] as const)("is what a walk collects of the %s article", (name) => {
    sameAsWalk(baseArticle(name));
  });

  it("is what a walk collects of articles with every field", () => {
    const pick = pickFrom(seed);
    for (let i = 0; i < 400; i++) sameAsWalk(randomValue(ArticleSchema, pick, 1 + (i % 4)) as Article);
  });

  it("is not trusted if keys are in another order", () => {
    const { id, ...rest } = baseArticle("minimal");
    const collected = collecting();
    checkArticleShape({ ...rest, id }, collected);
    expect(collected).toMatchObject({ doubted: false, ordered: false });
  });
});

describe("the generated code", () => {
  const source = (form: string) => readFileSync(new URL(`../src/generated/shape-${form}.ts`, import.meta.url), "utf8");

  // V8 does not optimise a function of about 75 KB, and compiles a small one sooner.
  it.each(forms)("of the $form consists of small functions", ({ form }) => {
    const functions = source(form).split(/^(?=(?:export )?function )/m);
    expect(functions.length).toBeGreaterThan(50);
    expect(Math.max(...functions.map(({ length }) => length))).toBeLessThan(8_000);
  });

  it("does not know a schema without limits, or with a check of its own", () => {
    const compile = (schema: z.ZodType) =>
      shapeSource({ name: "check", doc: "Checks.", schema: z.strictObject({ a: schema }), collects: false });
    expect(compile(z.string().max(3))).toContain("text(child, 0, 3, c)");
    for (const strange of [
      z.string().refine((text) => text !== "x"),
      z.string().transform((text) => text.trim()),
      z.number(),
      z.array(z.string()),
      z.object({}),
      z.date(),
      z.union([z.string(), z.enum(["a"])]),
      z.string().default("a"),
      z.string().nullable(),
      z.email(),
    ])
      expect(() => compile(strange), strange._zod.def.type).toThrow();
  });
});

describe("the strict reader of sources whose value looks certain", () => {
  it("accepts exactly what the thorough reading accepts", () => {
    const pick = pickFrom(seed);
    let sound = 0;
    for (let i = 0; i < 6_000; i++) {
      const value = randomValue(ArticleSchema, pick, 3 + pick(5));
      const text = mutateSource(JSON.stringify(value), pick);
      const read = readJson(text);
      const faults = jsonFaults(sourceText(text), 64);
      if (read.ok !== (faults.length === 0))
        expect({ text, faults }).toEqual({ text, faults: read.ok ? [] : ["some"] });
      if (!read.ok) continue;
      sound++;
      if (JSON.stringify(read.value) !== JSON.stringify(JSON.parse(text))) expect(read.value).toEqual(JSON.parse(text));
    }
    expect(sound).toBeGreaterThan(1_200);
  });

  it("sees a member that is exactly as long as exponents save", () => {
    const article = baseArticle("minimal");
    const sentence = article.sections[0]?.blocks[0]?.sentences[0];
    if (!sentence) throw new Error("the article has no sentence");
    const spans = { ...article, headline: { start: 12_000, end: 1_000_000, quote: "x" } };
    const source = JSON.stringify(spans);
    const saving = source.replace("1000000", "1e6").replace("12000", "12e3");
    expect(source.length - saving.length).toBe(5);
    const hidden = saving.replace('{"start"', '{"":0,"start"');
    expect(hidden).toHaveLength(source.length);
    expect(readJson(saving).ok).toBe(true);
    const tiny = saving.replace(/"start":0,/, '"start":1e-400,');
    expect(tiny).toHaveLength(source.length);
    expect(readJson(tiny)).toMatchObject({ ok: false, issues: [{ code: "read/number-range" }] });
    const double = saving.replace('"end"', '"start":0,"end"');
    expect(readJson(double)).toMatchObject({ ok: false, issues: [{ code: "read/duplicate-key" }] });
  });
});
