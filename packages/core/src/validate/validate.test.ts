import fc from "fast-check";
import { applyPatch } from "rfc6902";
import { describe, expect, it } from "vitest";
import { baseArticle, baseSource, baseText } from "../../test/base-articles.ts";
import { counterexamples, documentsOf } from "../../test/counterexample.ts";
import { toPointer } from "../article/path.ts";
import { articleRules, codingRules } from "../rules/rules.ts";
import { parseArticle, validate } from "./validate.ts";

const article = () => baseArticle("reference");
const throwing = () =>
  new Proxy(article(), {
    ownKeys: refuse,
  });

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const whole = article() as { entities?: unknown };
  whole.entities = whole;
  return whole;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = [value];
  return value;
}

function refuse(): never {
  throw new Error("no");
}

function doubled(times: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < times; i++) value = [value, value];
  return value;
}

const hostile: [string, () => unknown][] = [
  ["a proxy that throws", throwing],
  ["a revoked proxy", revoked],
  ["a getter that throws", () => Object.defineProperty(article(), "text", { get: refuse, enumerable: true })],
  ["a getter", () => Object.defineProperty(article(), "text", { get: () => "x", enumerable: true })],
  ["a cycle", cyclic],
  ["an endless list", () => ({ ...article(), entities: new Array(2 ** 31) })],
  ["a list with holes", () => ({ ...article(), keywords: Object.assign(new Array(2), { 1: "a" }) })],
  ["a class", () => new (class Article {})()],
  ["a Map", () => new Map(Object.entries(article()))],
  ["a symbol", () => ({ ...article(), [Symbol("a")]: 1 })],
  ["a BigInt", () => ({ ...article(), text: 1n })],
  ["a Date", () => ({ ...article(), datePublished: new Date(0) })],
  ["__proto__ as a key", () => JSON.parse('{"__proto__": 1}')],
  ["a lone surrogate", () => ({ ...article(), keywords: ["\ud800"] })],
  ["NaN", () => ({ ...article(), quantities: [{ value: Number.NaN }] })],
  ["ten thousand levels", () => deep(10_000)],
  ["nothing", () => undefined],
  ["null", () => null],
  ["a function", () => () => 1],
  ["a number", () => 5],
  ["bytes whose tag throws", () => Object.defineProperty(Buffer.from("{}"), Symbol.toStringTag, { get: refuse })],
  ["bytes of two each", () => new Uint16Array(2)],
  ["an object of Object.create", () => Object.create(article())],
  ["forty lists, each of which holds the next twice", () => doubled(40)],
];

describe("validate", () => {
  it.each(hostile)("makes an issue of %s, and throws nothing", (_, make) => {
    const result = validate(make());
    expect(result.ok).toBe(false);
    expect(result.issues.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("throws nothing, whatever one place of an article holds", () => {
    const keys = Object.keys(article());
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        (key, value) => {
          expect(() => validate({ ...article(), [key]: value })).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it("leaves its input as it was", () => {
    const input = article();
    validate(input);
    expect(input).toEqual(article());
  });

  it("takes an object, JSON and its bytes alike", () => {
    const source = JSON.stringify(article());
    const [object, string, bytes] = [article(), source, Buffer.from(source)].map((input) => validate(input));
    expect(string).toEqual(object);
    expect(bytes).toEqual(object);
  });

  it("tells options that make no sense at once", () => {
    expect(() => validate({}, { locale: "fr" as never })).toThrow(TypeError);
    expect(() => validate({}, { format: "xml" as never })).toThrow(TypeError);
    expect(() => validate({}, { maxIssues: 0 })).toThrow(TypeError);
    expect(() => validate({}, { text: 5 as never })).toThrow(TypeError);
    expect(() => validate({}, { rules: { "envelope/license": "fatal" as never } })).toThrow(TypeError);
    expect(() => validate({}, { rules: ["envelope/license"] as never })).toThrow(TypeError);
    expect(() => validate({}, { locate: "yes" as never })).toThrow(TypeError);
    expect(() => validate({}, { maxIssue: 3 } as never)).toThrow("did you mean maxIssues?");
    expect(() => validate({}, { lang: "ar" } as never)).toThrow('unknown option "lang"');
  });

  it.each([
    ["evidence/trimed", 'unknown rule "evidence/trimed"; did you mean evidence/trimmed?'],
    ["coding/trimmed", "did you mean evidence/trimmed?"],
    ["trimmed", "did you mean evidence/trimmed?"],
    ["evidences/*", "did you mean evidence/*?"],
    ["nope/x", 'unknown rule "nope/x"'],
    ["__proto__x/y", "unknown rule"],
    ["read/json", "the severity of read/json cannot be set"],
    ["shape/*", "the severity of shape/* cannot be set"],
  ])("refuses to set the severity of %s", (code, message) => {
    expect(() => validate({}, { rules: { [code]: "off" } })).toThrow(message);
    expect(() => validate({}, { rules: { [code]: "off" } })).toThrow(TypeError);
  });

  it("sets the severity of every rule and every group", () => {
    for (const { code } of [...articleRules, ...codingRules])
      for (const one of [code, `${code.split("/")[0]}/*`])
        expect(() => validate({}, { rules: { [one]: "off" } })).not.toThrow();
  });

  it("speaks Arabic, every message of every counterexample", () => {
    for (const one of counterexamples()) {
      const { broken } = documentsOf(one);
      const options =
        one.source || one.form === "coding"
          ? { text: baseText(one.base), format: one.source ? ("yaml" as const) : ("json" as const) }
          : {};
      for (const locale of ["en", "ar"] as const) {
        const [issue] = validate(broken, { ...options, locale }).issues;
        expect(issue?.message, one.code).not.toMatch(/\{[a-zA-Z]+\}/);
        expect(/[\u0600-\u06ff]{3}/.test(issue?.message.replace(/⟦[^⟧]*⟧/g, "") ?? ""), one.code).toBe(locale === "ar");
      }
    }
  });

  it("says what it did not check in a language without word lists", () => {
    const { notChecked } = validate({ ...article(), inLanguage: "cy" });
    expect(notChecked).toContainEqual({
      code: "evidence/negation-outside",
      reason: "lexicon",
      missing: { language: "cy", parts: ["negations"] },
      message: "the language cy has no words for: negations",
    });
    expect(validate(article()).notChecked).toEqual([]);
  });

  it("overrides severities, by code and by group", () => {
    const broken = { ...article(), license: "free to use" };
    const severity = (rules: Record<string, "warning" | "off" | "error">) =>
      validate(broken, { rules }).issues.map((issue) => issue.severity);
    expect(severity({})).toEqual(["error"]);
    expect(severity({ "envelope/license": "warning" })).toEqual(["warning"]);
    expect(severity({ "envelope/*": "off" })).toEqual([]);
    expect(severity({ "envelope/*": "off", "envelope/license": "error" })).toEqual(["error"]);
  });

  it("lists errors first, then warnings, then notes, wherever they are in the input", () => {
    const broken = { ...article(), license: "CC-BY-9.9" };
    broken.text += "x";
    for (const { mentions } of broken.entities ?? []) for (const mention of mentions) mention.quote += "x";
    const rules = { "evidence/quote-matches": "note", "envelope/license": "warning" } as const;
    const found = validate(broken, { rules }).issues.map(({ severity }) => severity);
    const order = ["error", "warning", "note"];
    expect(found).toEqual(found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(found).size).toBe(3);
  });

  it("holds no more issues of a code than asked", () => {
    const broken = article();
    for (const entity of broken.entities ?? []) for (const mention of entity.mentions) mention.quote += "x";
    expect(
      validate(broken, { maxIssues: 3 }).issues.filter(({ code }) => code === "evidence/quote-matches"),
    ).toHaveLength(3);
    const misspelt = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i]));
    const codes = validate({ ...article(), ...misspelt, license: 5, type: 5 }, { maxIssues: 2 }).issues.map(
      ({ code }) => code,
    );
    expect(codes.sort()).toEqual(["shape/type", "shape/type", "shape/unknown-key", "shape/unknown-key"]);
  });

  it("seeks no quotes in a text that is too long", () => {
    const [issue] = validate(baseSource("minimal"), { format: "yaml", text: "كتاب. ".repeat(2_000_000) }).issues;
    expect(issue).toMatchObject({
      code: "shape/too-big",
      path: ["text"],
      message: "must be at most 1048576 characters",
    });
  });

  it("gives line and column in JSON and in YAML, on request", () => {
    const source = JSON.stringify({ ...article(), license: "free to use" }, null, 2);
    const line = source.split("\n").findIndex((one) => one.includes('"license"')) + 1;
    expect(validate(source, { locate: true }).issues[0]).toMatchObject({ line, column: 14, endLine: line });
    expect(validate(source).issues[0]).not.toHaveProperty("line");
    const yaml = baseSource("minimal").replace("CC0-1.0", "free to use");
    const [issue] = validate(yaml, { format: "yaml", text: baseText("minimal"), locate: true }).issues;
    expect(issue).toMatchObject({
      code: "envelope/license",
      line: yaml.split("\n").findIndex((one) => one.includes("license")) + 1,
    });
  });

  it("mends with its own fix what it offers one for", () => {
    let mended = 0;
    for (const one of counterexamples()) {
      if (one.form === "coding" || one.source || one.text) continue;
      const { broken } = documentsOf(one);
      for (const { code, path, fix } of validate(broken).issues) {
        if (!fix) continue;
        const copy = structuredClone(broken);
        expect(applyPatch(copy, fix as never).filter(Boolean)).toEqual([]);
        const left = validate(copy).issues.map((issue) => `${issue.code} ${toPointer(issue.path)}`);
        expect(left).not.toContain(`${code} ${toPointer(path)}`);
        mended++;
      }
    }
    expect(mended).toBeGreaterThan(5);
  });
});

describe("what has the wrong shape", () => {
  const broken: [string, Record<string, unknown>, string, RegExp, RegExp][] = [
    ["shape/required", { type: undefined }, "/type", /type/, /type/],
    ["shape/unknown-key", { vists: [] }, "/vists", /vists is not known/, /vists غير معروف/],
    ["shape/type", { text: 5 }, "/text", /a string/, /نص/],
    ["shape/value", { type: "Article" }, "/type", /NewsArticle/, /NewsArticle/],
    ["shape/pattern", { inLanguage: "the English language" }, "/inLanguage", /BCP-47/, /وسم لغة/],
    ["shape/too-big", { keywords: ["x".repeat(10_000)] }, "/keywords/0", /300/, /300/],
    ["shape/too-small", { sections: [] }, "/sections", /1/, /عنصر واحد/],
    ["shape/form", { codings: [5] }, "/codings/0", /./, /[\u0600-\u06ff]/],
  ];

  it.each(broken)("%s, in both languages", (code, change, at, english, arabic) => {
    const input = JSON.parse(JSON.stringify({ ...article(), ...change }));
    const [en, ar] = (["en", "ar"] as const).map((locale) => validate(input, { locale }).issues);
    const expected = code === "shape/form" ? expect.stringMatching(/^shape\//) : code;
    expect(en).toContainEqual(
      expect.objectContaining({ code: expected, severity: "error", message: expect.stringMatching(english) }),
    );
    expect(ar).toContainEqual(expect.objectContaining({ code: expected, message: expect.stringMatching(arabic) }));
    expect(en?.map(({ path }) => toPointer(path))).toContain(at);
  });

  it("a coding without its text", () => {
    expect(
      validate({ visits: [], type: "NewsArticle", extent: "full", inLanguage: "en" }).issues.map(({ code }) => code),
    ).toEqual(["shape/no-text"]);
  });

  it("proposes the field that was meant, as a patch", () => {
    const [issue] = validate({ ...article(), kewords: ["x"] }).issues;
    expect(issue).toMatchObject({
      hint: "did you mean keywords?",
      fix: [
        { op: "remove", path: "/kewords" },
        { op: "add", path: "/keywords", value: ["x"] },
      ],
    });
  });
});

describe("parseArticle", () => {
  it("returns the article, or throws its report", () => {
    expect(parseArticle(article())).toEqual(article());
    try {
      parseArticle({});
      expect.fail("accepted");
    } catch (error) {
      expect(error).toMatchObject({ name: "ArticleError", report: { ok: false } });
    }
  });
});
