import { type PatchStep, validate } from "@diplomatic-visits/core";
import { readJsonInput, readYamlInput } from "@diplomatic-visits/core/internal";
import { article } from "@diplomatic-visits/dataset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, stretchOf } from "../src/playground/editor/position";
import { fixedSource } from "../src/playground/fix/fixed-source";
import { patched } from "../src/playground/fix/patched";

const source = JSON.stringify(article, null, 2);

describe("a place in the source", () => {
  it("is where the check says", () => {
    const wrong = source.replace('"quote": "زيارة رسمية"', '"quote": "زيارة خاصة"');
    const [issue] = validate(wrong, { locate: true }).issues;
    const { from, to } = stretchOf(wrong, issue ?? {}) ?? { from: 0, to: 0 };
    expect(wrong.slice(from, to)).toBe('"زيارة خاصة"');
  });

  it.each([
    [{ line: 2, column: 2, endLine: 2, endColumn: 4 }, "de"],
    [{ line: 1, column: 3, endLine: 2, endColumn: 2 }, "c\nx"],
    [{ line: 9, column: 9 }, ""],
    [{ line: 1, column: 99, endLine: 1, endColumn: 120 }, ""],
  ])("%j is %j", (place, words) => {
    const text = "abc\nxdef";
    const { from, to } = stretchOf(text, place) ?? { from: 0, to: 0 };
    expect(text.slice(from, to)).toBe(words);
  });

  it("without a line is nowhere", () => {
    expect(stretchOf("abc", {})).toBeUndefined();
  });

  it("two texts differ in one stretch, which makes one of the other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { from, to, insert } = differenceOf(before, after);
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      }),
    );
  });
});

describe("a fix in the document's own writing", () => {
  const json = async (text: string) => readJsonInput(text);
  const yaml = async (text: string) => readYamlInput(text);

  it.each<[string, string, PatchStep[], string]>([
    ["a value", '{ "a": 1, "b":   2 }', [{ op: "replace", path: "/b", value: 3 }], '{ "a": 1, "b":   3 }'],
    [
      "a key",
      '{ "vists" : [1] }',
      [
        { op: "remove", path: "/vists" },
        { op: "add", path: "/visits", value: [1] },
      ],
      '{ "visits" : [1] }',
    ],
    [
      "a new field",
      '{\n  "a": 1\n}',
      [{ op: "add", path: "/mod", value: "approx" }],
      '{\n  "mod": "approx",\n  "a": 1\n}',
    ],
    ["a new field in a line", '{ "a": 1 }', [{ op: "add", path: "/mod", value: "x" }], '{ "mod": "x", "a": 1 }'],
    ["the first field away", '{ "a": 1, "b": 2 }', [{ op: "remove", path: "/a" }], '{ "b": 2 }'],
    ["the last field away", '{ "a": 1, "b": 2 }', [{ op: "remove", path: "/b" }], '{ "a": 1 }'],
    ["an item away", "[1, 2, 3]", [{ op: "remove", path: "/1" }], "[1, 3]"],
    [
      "two values",
      '{"start":1,"end":2}',
      [
        { op: "replace", path: "/start", value: 5 },
        { op: "replace", path: "/end", value: 600 },
      ],
      '{"start":5,"end":600}',
    ],
    ["a key with a slash", '{"a/b":1,"c":2}', [{ op: "replace", path: "/a~1b", value: 3 }], '{"a/b":3,"c":2}'],
    ["Arabic", '{"q":"کبار"}', [{ op: "replace", path: "/q", value: "كبار" }], '{"q":"كبار"}'],
  ])("JSON: %s", async (_, before, steps, after) => {
    expect(await fixedSource(before, steps, json)).toBe(after);
  });

  it.each<[string, string, PatchStep[], string]>([
    [
      "a value",
      "# why\na: 1\nb: two # x\n",
      [{ op: "replace", path: "/b", value: "three" }],
      '# why\na: 1\nb: "three" # x\n',
    ],
    [
      "a key",
      "vists:\n  - id: a\n",
      [
        { op: "remove", path: "/vists" },
        { op: "add", path: "/visits", value: [{ id: "a" }] },
      ],
      "visits:\n  - id: a\n",
    ],
    [
      "a new field",
      "- id: a\n  b: 1\n",
      [{ op: "add", path: "/0/mod", value: "approx" }],
      '- mod: "approx"\n  id: a\n  b: 1\n',
    ],
    [
      "a new field in flow",
      "- { id: a, b: 1 }\n",
      [{ op: "add", path: "/0/mod", value: "approx" }],
      '- { mod: "approx", id: a, b: 1 }\n',
    ],
    ["a field away", "a: 1\nb: 2\nc: 3\n", [{ op: "remove", path: "/b" }], "a: 1\nc: 3\n"],
  ])("YAML: %s", async (_, before, steps, after) => {
    expect(await fixedSource(before, steps, yaml)).toBe(after);
  });

  it.each<[string, PatchStep[]]>([
    ["{ broken", [{ op: "replace", path: "/a", value: 1 }]],
    ['{"a":1}', [{ op: "remove", path: "/a" }]],
    ['{"a":1}', [{ op: "replace", path: "", value: 1 }]],
    ['{"a":1}', [{ op: "replace", path: "/b/c", value: 1 }]],
  ])("where it cannot be sure, it does nothing: %s", async (before, steps) => {
    expect(await fixedSource(before, steps, json)).toBeUndefined();
  });

  it("says what the patch says, and touches nothing else, whatever value of the article is replaced", async () => {
    const paths = pathsOf(article).filter((path) => path !== "");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }), async (path, value) => {
        const steps: PatchStep[] = [{ op: "replace", path, value }];
        const fixed = await fixedSource(source, steps, json);
        if (fixed === undefined) return;
        expect(JSON.parse(fixed)).toEqual(patched(article, steps));
        const { from, to, insert } = differenceOf(source, fixed);
        expect(insert.length).toBeLessThanOrEqual(JSON.stringify(value, null, 2).length * 20 + 2);
        expect(to - from).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 40 },
    );
  });
});

function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, `${path}/${key}`))];
}
