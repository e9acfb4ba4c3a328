import { describe, expect, it } from "vitest";
import { validate } from "./validate.ts";

const english =
  "Welcome #Ambrel delegation: no visit, Minister Torrend said @ 12:30. R&D talks [twice]; 5% of it. Kept #secret.";
const arabic = "مرحبا #أمبريل بالوفد، وقال تورند: لا زيارة.";

/** A coding in YAML with one time expression, given as lines. */
function coding(lines: string, more = ""): string {
  return `type: NewsArticle\nextent: excerpt\ninLanguage: en\nlicense: CC0-1.0\n${more}times:\n  - id: t\n    type: date\n    basis: unresolved\n${lines
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n")}\n`;
}

function first(source: string, text = english, locale: "en" | "ar" = "en") {
  const { issues } = validate(source, { text, format: "yaml", locate: true, locale });
  return issues.find(({ severity }) => severity === "error");
}

const cut: [string, string][] = [
  ["a quote", coding("quote: Welcome #Ambrel delegation")],
  ["a quote in a list", coding("quote:\n  - Welcome #Ambrel delegation")],
  ["a quote in a list in brackets", coding("quote: [Welcome #Ambrel\n  ]")],
  ["a prefix", coding('quote: { quote: "delegation", prefix: Welcome #Ambrel\n  }')],
  [
    "a mention",
    coding(
      "quote: visit",
      "entities:\n  - id: a\n    kind: topic\n    name: { en: A }\n    mentions:\n      - Kept #secret\n",
    ),
  ],
];

describe("a # after a space in unquoted words of the text", () => {
  it.each(cut)("cuts %s, and is reported with the whole text to quote", (_, source) => {
    const issue = first(source);
    expect(issue).toMatchObject({ code: "coding/cut-quote", message: expect.stringMatching(/comment/) });
    expect(issue?.hint).toMatch(/"(Welcome #Ambrel|Kept #secret)/);
  });

  it.each([
    ["Talks on # peace", "Talks on # peace today."],
    ["النزاع # الحدودي", "انتهى النزاع # الحدودي."],
  ])("cuts %s, with a space behind the sign", (quote, text) => {
    expect(first(coding(`quote: ${quote}`), text)).toMatchObject({ code: "coding/cut-quote" });
    expect(first(coding(`quote: ${quote.replace("# ", "# not ")}`), text)).toBeUndefined();
  });

  it("is reported in Arabic, of an Arabic quote", () => {
    const issue = first(coding("quote: مرحبا #أمبريل بالوفد"), arabic, "ar");
    expect(issue).toMatchObject({ code: "coding/cut-quote", message: expect.stringMatching(/تعليق/) });
  });

  it.each([
    ["a coder's remark", coding("quote: Welcome # or is it the headline?")],
    ["in quotation marks", coding('quote: "Welcome #Ambrel delegation"')],
    ["a remark on a line of its own", coding("# Ambrel\nquote: Welcome")],
    ["without a space before it", coding("quote: delegation#x").replace("delegation#x", "delegation")],
  ])("says nothing of %s", (_, source) => {
    expect(first(source)).toBeUndefined();
  });

  it("is named where it swallows the bracket that closes the line", () => {
    const source = "type: NewsArticle\ntimes:\n  - { id: t, type: date, basis: unresolved, quote: Welcome #Ambrel }\n";
    expect(first(source)).toMatchObject({ code: "read/yaml", hint: expect.stringContaining("#") });
  });
});

describe("a key with nothing after it", () => {
  it.each([
    ["entities", coding("quote: Welcome", "entities:\n"), "a list", /list below the key/],
    ["headline", coding("quote: Welcome", "headline:\n"), "a string", /after the key/],
    ["datePublished", coding("quote: Welcome", "datePublished:\n"), "a string", /after the key/],
    ["visits", coding("quote: Welcome", "visits: ~\n"), "a list", /list below the key/],
  ])("%s: what is due is named", (key, source, due, hint) => {
    expect(first(source)).toMatchObject({
      code: "coding/empty-key",
      path: [key],
      message: expect.stringContaining(due),
      hint: expect.stringMatching(hint),
    });
    expect(first(source, english, "ar")?.message).toMatch(/بلا قيمة/);
  });

  it("an object: its form is shown", () => {
    const entities = "entities:\n  - id: a\n    kind: topic\n    name:\n    mentions: [visit]\n";
    expect(first(coding("quote: Welcome", entities))?.hint).toContain('name: { en: "…" }');
  });

  it("an item: the dash is named", () => {
    expect(first(coding("quote: Welcome", "keywords:\n  -\n"))).toMatchObject({
      code: "coding/empty-key",
      hint: expect.stringContaining("dash"),
    });
  });
});

// Words of a coder that YAML reads as syntax; each is rejected at its place, with quotation marks as the fix.
const traps: [string, string][] = [
  ["a colon with a space", "quote: Minister Torrend: said"],
  ["@ at the start", "quote: @ 12:30"],
  ["a backtick at the start", "quote: `Welcome`"],
  ["% at the start", "quote: %5 of it"],
  ["& at the start", "quote: &D talks"],
  ["* at the start", "quote: *Torrend"],
  ["! at the start", "quote: !Welcome delegation"],
  ["[ at the start", "quote: [twice] in talks"],
  ["{ at the start", "quote: {twice} in talks"],
  ["- at the start", "quote: - Welcome"],
  ["words after quotation marks", 'quote: "Welcome" he said'],
  ["an apostrophe in apostrophes", "quote: 'it's twice'"],
  ["a closing bracket", "quote: { quote: Welcome] }"],
];

describe("words that YAML reads as syntax", () => {
  it.each(traps)("%s: refused in its line, with quotation marks as the fix", (_, line) => {
    const issue = first(coding(line));
    expect(issue).toMatchObject({ code: "read/yaml", line: 9 });
    expect(issue?.hint ?? "").toMatch(/quotation mark/);
    expect(first(coding(line), english, "ar")?.hint ?? "").toMatch(/اقتباس/);
  });

  it("a tab in the indentation", () => {
    expect(first(coding("quote: Welcome").replace("    quote", "\tquote"))).toMatchObject({
      code: "read/yaml",
      hint: expect.stringMatching(/spaces/),
    });
  });

  it("a key twice", () => {
    expect(first(coding("quote: Welcome\nquote: delegation"))).toMatchObject({ code: "read/duplicate-key", line: 10 });
  });

  it("a backslash in quotation marks", () => {
    expect(first(coding('quote: "Welcome \\delegation"'))).toMatchObject({ hint: expect.stringContaining("\\\\") });
  });

  it.each([
    ["a number", "quote: 5"],
    ["true", "quote: true"],
    ["a number with a point", "quote: 12.30"],
  ])("%s where words are due: quotation marks", (_, line) => {
    expect(first(coding(line))).toMatchObject({ code: "coding/yaml-type", hint: expect.stringContaining('"') });
  });

  it.each([
    ["a time", "quote: 12:30", undefined],
    ["lines that are folded", "quote: >\n  Welcome\n  #Ambrel", undefined],
    ["lines that are kept", "quote: |\n  Welcome #Ambrel", undefined],
    ["no", "quote: no", undefined],
    ["a date", "quote: Welcome\nvalue: 2026-02-03", "time/unresolved-value"],
  ])("%s is read as text", (_, line, code) => {
    expect(first(coding(line))?.code).toBe(code);
  });
});
