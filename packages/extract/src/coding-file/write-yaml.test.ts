import { readFileSync } from "node:fs";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { writeYaml } from "./write-yaml.ts";

const reference = new URL("coding.yaml", referenceFolder);

function read(source: string): unknown {
  const result = readYamlInput(source);
  return result.ok ? result.value : result.issues;
}

describe("a coding written as YAML", () => {
  it("reads as the coding it was", () => {
    const coding = read(readFileSync(reference, "utf8")) as Record<string, unknown>;
    const written = writeYaml(coding, new Map());
    expect(read(written)).toEqual(coding);
    expect(
      Math.max(
        ...written
          .split("\n")
          .filter((line) => !/quote:|"/.test(line))
          .map((line) => line.length),
      ),
    ).toBeLessThan(121);
  });

  it("has codes plain, words in quotation marks, and comments above what they are about", () => {
    const coding = {
      inLanguage: "ar",
      datePublished: "2026-05-05",
      visits: [
        {
          id: "no",
          status: { value: "occurred", quote: "وصل" },
          hostCountry: { value: "NO", quote: 'in "Oslo"' },
          visitors: [{ entity: "a", quote: "a\nb" }],
        },
      ],
      keywords: ["visit", "on"],
    };
    const comments = new Map([
      ["/datePublished", ["two places differ"]],
      ["/visits/0", ["likely"]],
      ["/visits/0/hostCountry", ["look", "again"]],
    ]);
    expect(writeYaml(coding, comments)).toBe(`inLanguage: ar

# two places differ
datePublished: "2026-05-05"

visits:
  # likely
  - id: "no"
    status: { value: occurred, quote: "وصل" }
    # look
    # again
    hostCountry: { value: "NO", quote: "in \\"Oslo\\"" }
    visitors: [{ entity: a, quote: "a\\nb" }]
keywords: ["visit", "on"]
`);
  });

  it("any data without empty objects and lists reads as it was", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 12 });
    const key = fc.oneof(
      fc.constantFrom("id", "quote", "name", "true", "ar", "a/b"),
      fc.string({ minLength: 1, maxLength: 6 }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, text, fc.boolean(), fc.integer(), tie("map"), tie("list")),
      map: fc.dictionary(key, tie("value"), { minKeys: 1, maxKeys: 4 }),
      list: fc.array(tie("value"), { minLength: 1, maxLength: 3 }),
    }));
    const isReadable = (data: unknown) => !JSON.stringify(data).includes("__proto__");
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 }).filter(isReadable), (data) => {
        const plain = JSON.parse(JSON.stringify(data));
        expect(read(writeYaml(plain, new Map()))).toEqual(plain);
      }),
    );
  });
});
