import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bugCases, textOfCase } from "../../../../test/bug-cases.ts";
import { repair } from "../../src/anchor/repair.ts";
import { applyFix } from "../../src/article/apply-fix.ts";
import { toPointer } from "../../src/article/path.ts";
import type { ValidationResult } from "../../src/validate/options.ts";
import { validate } from "../../src/validate/validate.ts";

const read = (name: string, file: string) => textOfCase(name, file);

/** The verdict on each coding of a case, by the letter of its file. */
function verdicts(name: string): Record<string, ValidationResult> {
  const codings = readdirSync(join(bugCases ?? "", name)).filter((file) => file.endsWith(".coding.yaml"));
  return Object.fromEntries(
    codings.map((file) => {
      const text = read(name, file.replace(".coding.yaml", ".txt"));
      return [file.charAt(0), validate(read(name, file), { format: "yaml", text })];
    }),
  );
}

const codesOf = ({ issues }: ValidationResult) => issues.map(({ code }) => code);

describe.skipIf(!bugCases)("bug cases: quotes, numbers, fixes", () => {
  it("01-fix-makes-invented-quote-valid", () => {
    const article = JSON.parse(read("01-fix-makes-invented-quote-valid", "article.json"));
    const before = validate(article);
    expect(codesOf(before)).toEqual(["evidence/quote-matches"]);
    expect(before.issues[0]?.fix).toBeUndefined();
    expect(applyFix(article, before.issues).document).toEqual(article);
  });

  it("05-number-cut-before-its-scale", () => {
    for (const verdict of Object.values(verdicts("05-number-cut-before-its-scale"))) {
      expect(verdict.ok).toBe(false);
      expect(codesOf(verdict)).toContain("evidence/cuts-number");
    }
  });

  it("07-half-a-word-says-the-opposite", () => {
    for (const verdict of Object.values(verdicts("07-half-a-word-says-the-opposite")))
      expect(codesOf(verdict)).toContain("evidence/cuts-word");
  });

  it("10-a-quote-without-a-word", () => {
    for (const verdict of Object.values(verdicts("10-a-quote-without-a-word"))) {
      expect(verdict.ok).toBe(false);
      expect(codesOf(verdict)).toContain("evidence/wordless");
    }
  });

  it("30-one-visit-twice", () => {
    const { a } = verdicts("30-one-visit-twice") as { a: ValidationResult };
    expect(a.issues).toMatchObject([{ code: "visit/repeated", severity: "warning" }]);
  });

  it("31-facts-from-another-story", () => {
    const { a } = verdicts("31-facts-from-another-story") as { a: ValidationResult };
    const notes = a.issues.filter(({ code }) => code === "visit/other-paragraph");
    expect(notes.map(({ path }) => toPointer(path)).sort()).toEqual(
      ["place", "start", "status", "type"].map((key) => `/visits/0/${key}`),
    );
    expect(new Set(notes.map(({ severity }) => severity))).toEqual(new Set(["note"]));
  });

  it("32-ends-of-sentences-arabic", () => {
    const { a } = verdicts("32-ends-of-sentences-arabic") as { a: ValidationResult };
    expect(a.ok && a.article.sections.flatMap(({ blocks }) => blocks.map(({ sentences }) => sentences.length))).toEqual(
      [1, 1, 2],
    );
  });

  it("rely-14-trimmed-fix-puts-other-words", () => {
    const article = JSON.parse(read("rely-14-trimmed-fix-puts-other-words", "input.json"));
    const { issues } = validate(article);
    expect(issues.map(({ code }) => code)).toEqual(["evidence/quote-matches"]);
    const { document } = applyFix(article, issues);
    const quote = (value: typeof article) => value.visits[0].status.evidence[0].quote;
    expect(quote(document)).toBe(quote(article));
  });

  it("extract-72-repair-contrary-vowel-marks", () => {
    const source = read("extract-72-repair-contrary-vowel-marks", "input.mjs");
    const pairs = JSON.parse(/of (\[\[.*\]\])\) \{/.exec(source)?.[1] ?? "[]") as [text: string, quote: string][];
    expect(pairs).toHaveLength(3);
    for (const [text, quote] of pairs) {
      const mentions = [{ quote, form: "nominal" }];
      const { repaired, unanchored } = repair(
        { entities: [{ id: "a", kind: "topic", name: { ar: "س" }, mentions }] },
        text,
      );
      expect([repaired, unanchored.map(({ status }) => status)]).toEqual([[], ["missing"]]);
    }
  });
});
