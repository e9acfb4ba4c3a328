import { describe, expect, it } from "vitest";
import { baseArticle, baseCoding, baseText } from "../../test/base-articles.ts";
import { sha256 } from "../text/digest.ts";
import { anchor } from "./anchor.ts";
import { formOf } from "./form.ts";
import { validate } from "./validate.ts";

const text = "Torrend arrived.";
const coding = {
  type: "NewsArticle",
  extent: "excerpt",
  inLanguage: "en",
  license: "CC0-1.0",
  times: [{ id: "t", type: "date", basis: "unresolved", quote: "arrived" }],
};
const codes = (input: unknown, options = {}) => validate(input, options).issues.map(({ code }) => code);
const reference = baseArticle("reference") as unknown as Record<string, unknown>;

describe("which form a document has", () => {
  it.each([
    ["a coding", coding, "coding"],
    ["a coding with the digest of its text", { textHash: sha256(text), ...coding }, "coding"],
    ["a coding with its text", { text, ...coding }, "coding"],
    [
      "a coding with the envelope of an article",
      { specVersion: "0.2", offsetUnit: "utf-16", text, ...coding },
      "coding",
    ],
    ["a coding with mentions alone", { text, entities: [{ id: "t", mentions: ["Torrend"] }] }, "coding"],
    ["nothing but a type", { type: "NewsArticle" }, "coding"],
    ["an article", reference, "article"],
    ["an article without its text", { ...reference, text: undefined }, "article"],
    ["an article without facts", { text, textHash: sha256(text), sections: [] }, "article"],
    ["an article without envelope", { entities: reference["entities"] }, "article"],
    ["the coding of the reference article", baseCoding("reference"), "coding"],
    ["a list", [reference], "coding"],
  ])("%s", (_, value, form) => {
    expect(formOf(JSON.parse(JSON.stringify(value)))).toBe(form);
  });
});

describe("a coding with keys of an article", () => {
  it.each(["specVersion", "text", "offsetUnit", "textDirection", "sections"])("is told that %s is computed", (key) => {
    const { issues } = validate({ [key]: "x", ...coding }, { text });
    expect(issues).toEqual([expect.objectContaining({ code: "shape/computed-key", path: [key] })]);
  });

  it("is told so inside a quote too, and nowhere else", () => {
    const [time] = coding.times;
    expect(codes({ ...coding, times: [{ ...time, evidnece: [] }] }, { text })).toEqual(["shape/unknown-key"]);
    const entities = [
      { id: "e", kind: "person", name: { en: "T" }, mentions: [{ quote: "Torrend", start: 0, end: 7 }] },
    ];
    expect(codes({ ...coding, entities }, { text })).toEqual(["shape/computed-key", "shape/computed-key"]);
  });

  it("is told in Arabic", () => {
    expect(validate({ text, ...coding }, { text, locale: "ar" }).issues[0]?.message).toMatch(/^هذا ترميز/);
  });
});

describe("a coding with the digest of its text", () => {
  it("anchors in that text", () => {
    const result = validate({ textHash: sha256(text), ...coding }, { text });
    expect(result).toMatchObject({ ok: true, article: { textHash: sha256(text) } });
  });

  it.each([
    ["with the same words", "Torrend has arrived.", /every quote of the coding \(1\) is in this text/],
    ["without them", "Torrend left.", /1 of 1 quotes do not anchor/],
  ])("is refused in another text %s, for that reason alone", (_, other, hint) => {
    const { ok, issues } = validate({ textHash: sha256(text), ...coding }, { text: other });
    expect({ ok, issues }).toEqual({
      ok: false,
      issues: [
        expect.objectContaining({ code: "envelope/text-hash", path: ["textHash"], hint: expect.stringMatching(hint) }),
      ],
    });
  });

  it("is taken in another text by a caller who switches the rule off", () => {
    const rules = { "envelope/text-hash": "off" } as const;
    expect(validate({ textHash: sha256("x"), ...coding }, { text, rules }).ok).toBe(true);
  });
});

describe("an article with a text given", () => {
  it("is compared with it", () => {
    expect(validate(reference, { text: baseText("reference") }).ok).toBe(true);
    const { ok, issues } = validate(reference, { text: `Deputy ${baseText("reference")}` });
    expect(ok).toBe(false);
    expect(issues[0]).toMatchObject({
      code: "envelope/text-hash",
      path: ["text"],
      message: expect.stringMatching(/first differ at 1:1, where it has ⟦Deputy /),
    });
  });

  it("is told where only the ends of lines differ", () => {
    const { issues } = validate(reference, { text: baseText("reference").replaceAll("\n", "\r\n") });
    expect(issues[0]?.message).toMatch(/how its lines end, first at 1:\d+/);
  });

  it("is only warned where the caller wants so", () => {
    const rules = { "envelope/text-hash": "warning" } as const;
    expect(validate(reference, { text: "x", rules })).toMatchObject({ ok: true, issues: [{ severity: "warning" }] });
  });

  it("is not anchored as if it were a coding", () => {
    const { ok, issues, form } = anchor(baseText("reference"), reference);
    expect({ ok, form, codes: issues.map(({ code }) => code) }).toEqual({
      ok: false,
      form: "article",
      codes: ["shape/form"],
    });
  });
});

describe("what is neither", () => {
  it("a list of articles is named as a list", () => {
    for (const list of [[reference, reference], []])
      expect(validate(list).issues).toMatchObject([{ code: "shape/type", message: expect.stringMatching(/a list/) }]);
  });

  it("a version without quotation marks is no version that equals the one due", () => {
    const { issues } = validate({ ...reference, specVersion: 0.2 });
    expect(issues).toMatchObject([{ code: "shape/type", hint: 'put it in quotation marks: "0.2"' }]);
  });
});
