import { describe, expect, it } from "vitest";
import { bugCases, textOfCase } from "../../../../test/bug-cases.ts";
import { toPointer } from "../../src/article/path.ts";
import type { ValidationResult } from "../../src/validate/options.ts";
import { validate } from "../../src/validate/validate.ts";

function checked(folder: string, name = "a"): ValidationResult {
  const read = (file: string) => textOfCase(folder, file);
  return validate(read(`${name}.coding.yaml`), { text: read(`${name}.txt`), format: "yaml", locate: true });
}

function told({ issues }: ValidationResult): string[] {
  return issues.map(({ code, path }) => `${code} ${toPointer(path)}`);
}

describe.skipIf(!bugCases)("bug cases: messages", () => {
  it("09-hash-cuts-an-unquoted-quote", () => {
    for (const name of ["a", "b"]) {
      const result = checked("09-hash-cuts-an-unquoted-quote", name);
      expect(told(result)).toEqual(["coding/cut-quote /times/0/quote"]);
      expect(result.issues[0]).toMatchObject({ line: 9, message: expect.stringMatching(/comment.*quotation marks/) });
    }
  });

  it("15-text-faults-hidden-behind-missing-quotes", () => {
    const folder = "15-text-faults-hidden-behind-missing-quotes";
    expect(told(checked(folder, "nfd"))).toEqual(["text/nfc /text"]);
    expect(checked(folder, "empty").issues.map(({ message }) => message)).toEqual([
      "the text is empty: there is nothing to quote",
    ]);
    expect(told(checked(folder, "utf16"))).toEqual(["text/nul /text", "text/control /text"]);
    expect(checked(folder, "utf16").issues[1]?.hint).toMatch(/looks like UTF-16/);
    expect(told(checked(folder, "crlf"))).toEqual(["text/control /text"]);
  });

  it("18-context-that-does-not-fit", () => {
    const [issue] = checked("18-context-that-does-not-fit").issues;
    expect(issue).toMatchObject({ code: "coding/context-mismatch", message: expect.stringMatching(/is in the text/) });
    expect(issue?.hint).toMatch(/nothing is before 0–7; before 27–34 the text has ⟦Torrend arrived in Ambrel\.⟧/);
  });

  it("20-an-ellipsis-in-a-quote", () => {
    const english = checked("20-an-ellipsis-in-a-quote", "a").issues[0]?.hint;
    expect(english).toContain('quote: ["foreign minister of Quendria", "arrived in Ambrel"]');
    expect(english).toMatch(/\(4–32\).*\(136–153\)/);
    const arabic = checked("20-an-ellipsis-in-a-quote", "b").issues[0]?.hint;
    expect(arabic).toContain('quote: ["قالت وزيرة الخارجية", "إنها ستزور أمبريل"]');
  });

  it("24-an-empty-list-key", () => {
    const result = checked("24-an-empty-list-key");
    expect(told(result)).toEqual(["coding/empty-key /entities", "coding/empty-key /visits"]);
    expect(result.issues[0]).toMatchObject({
      message: expect.stringMatching(/a list is expected/),
      hint: expect.stringMatching(/write the list below the key, or leave the key out/),
    });
  });

  it("27-all-faults-of-a-coding-at-once", () => {
    expect(told(checked("27-all-faults-of-a-coding-at-once"))).toEqual([
      "coding/quote-missing /times/0/quote",
      "shape/value /genre",
      "reference/unique-id /times/1/id",
      "time/calendar-date /times/1/value",
      "text/zero-width /text",
    ]);
  });
});
