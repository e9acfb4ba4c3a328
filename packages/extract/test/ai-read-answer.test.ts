import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonAnswer } from "../src/ai/read-json-answer.ts";

describe("an answer of a model", () => {
  it.each([
    ['{"a": 1}', { a: 1 }, false],
    ['words {"a": "}"} more } words', { a: "}" }, false],
    ['{"a": [1, 2, {"b": "c', { a: [1, 2] }, true],
    ['{"a": "whole", "b": "cut', { a: "whole" }, true],
    ['{"a": "whole", "b": 12', { a: "whole" }, true],
    ['{"a": ["x", "y"], "b"', { a: ["x", "y"] }, true],
    ['{"a": {"b": [1', {}, true],
    ['{"a": "a \\"quoted\\" }", "c', { a: 'a "quoted" }' }, true],
    ['{"a": [{"b": 1}, {"b": 2, "negated"', { a: [{ b: 1 }] }, true],
    ['{"a": [{"b": {"c": 1}, "d": 2}', { a: [{ b: { c: 1 }, d: 2 }] }, true],
    ["{", {}, true],
    ['the {fields}: {"a": 1}', { a: 1 }, false],
  ])("%s is read as %j", (answer, value, cut) => {
    expect(readJsonAnswer(answer)).toEqual({ value, cut });
  });

  it.each(["", "I cannot help with that.", "[1, 2]", "{]}"])("%j holds no object, or nothing of one", (answer) => {
    expect(readJsonAnswer(answer)?.value ?? {}).toEqual({});
  });

  it("cut anywhere never gains and never changes a value", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, share) => {
          const json = JSON.stringify(value);
          const read = readJsonAnswer(json.slice(0, Math.ceil(json.length * share)));
          if (read) expect(isPartOf(read.value, JSON.parse(json))).toBe(true);
          expect(readJsonAnswer(json)).toEqual({ value: JSON.parse(json), cut: false });
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ a1') }), (answer) => {
        readJsonAnswer(answer);
      }),
    );
  });
});

function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((item, i) => isPartOf(item, whole[i]));
  if (typeof part !== "object" || part === null) return Object.is(part, whole);
  return Object.entries(part).every(([key, child]) =>
    isPartOf(child, Object.entries(whole as object).find(([k]) => k === key)?.[1]),
  );
}
