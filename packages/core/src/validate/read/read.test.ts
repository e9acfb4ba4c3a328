import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../schema/limits.ts";
import { readCodes } from "./read-codes.ts";
import { readJson } from "./read-json.ts";
import { readObject } from "./read-object.ts";
import { readYaml } from "./read-yaml.ts";

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const json = (input: string | Uint8Array) => readJson(input);
const yaml = (input: string | Uint8Array) => readYaml(input);

// what is read, the code it gets, and where: byte, line, column
const faults: [name: string, read: () => ReturnType<typeof json>, code: string, place?: [number, number, number]][] = [
  ["nothing", () => json(""), "read/empty"],
  ["white space", () => json(" \n"), "read/empty"],
  ["too much", () => json(`"${"a".repeat(limits.inputBytes)}"`), "read/size"],
  ["broken UTF-8", () => json(bytes('{"a":\n"', [0xc3, 0x28], '"}')), "read/utf8", [7, 2, 2]],
  ["a missing brace", () => json('{"a": 1'), "read/json", [7, 1, 8]],
  ["a comma too many", () => json('{"a": [1,\n]}'), "read/json", [10, 2, 1]],
  ["a comment", () => json("{} // none"), "read/json", [3, 1, 4]],
  ["broken YAML", () => yaml("a: [1, 2"), "read/yaml"],
  ["depth", () => json("[".repeat(65) + "]".repeat(65)), "read/depth", [64, 1, 65]],
  ["a key twice", () => json('{"قول": 1,\n"قول": 2}'), "read/duplicate-key", [14, 2, 1]],
  ["a key twice in YAML", () => yaml("a: 1\na: 2\n"), "read/duplicate-key"],
  ["__proto__", () => json('{"__proto__": {}}'), "read/forbidden-key", [1, 1, 2]],
  ["half a surrogate pair", () => json('["\\ud800"]'), "read/lone-surrogate", [2, 1, 3]],
  ["a number beyond doubles", () => json("[1e400]"), "read/number-range", [1, 1, 2]],
  ["a function", () => readObject({ a: () => 1 }) as ReturnType<typeof json>, "read/not-plain"],
];

describe("what the reader refuses", () => {
  it.each(faults)("%s", (_, read, code, place) => {
    const result = read();
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const [issue] = result.issues;
    expect(issue?.code).toBe(code);
    if (place) expect([issue?.byte, issue?.line, issue?.column]).toEqual(place);
    expect(issue?.message.ar).toMatch(/[\u0600-\u06ff]/);
  });

  it("has a case for every code but the remark on a byte order mark", () => {
    const tested = new Set(faults.map(([, , code]) => code));
    const untested = readCodes.map(({ code }) => code).filter((code) => !tested.has(code));
    expect(untested).toEqual(["read/bom"]);
    expect(json(bytes([0xef, 0xbb, 0xbf], "{}"))).toMatchObject({ ok: true, notes: [{ code: "read/bom" }] });
  });
});

const jsonValue = fc.jsonValue({ maxDepth: 6 }).filter((value) => !JSON.stringify(value).includes("__proto__"));

describe("the reader and JSON.parse", () => {
  it("read the same value from what JSON.stringify wrote", () => {
    fc.assert(
      fc.property(jsonValue, fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        const result = readJson(Buffer.from(source));
        if (result.ok) expect(result.value).toEqual(JSON.parse(source));
        // I-JSON: no whole number beyond what a double holds exactly
        else expect(new Set(result.issues.map(({ code }) => code))).toEqual(new Set(["read/number-range"]));
      }),
    );
  });

  it("agree on what is JSON, the stricter rules aside", () => {
    const piece = fc.constantFrom(...'{}[]:,"\\ \n01-.eE+', "true", "null", "\\u00e9", "ك");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join("");
        const { ok } = readJson(source);
        let isJson = true;
        try {
          JSON.parse(source);
        } catch {
          isJson = false;
        }
        if (ok) expect(isJson).toBe(true);
        if (isJson && !ok) {
          const result = readJson(source);
          const stricter = ["read/duplicate-key", "read/number-range"];
          expect(
            result.ok ? [] : result.issues.map(({ code }) => code).filter((code) => !stricter.includes(code)),
          ).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("never throw, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (random) => {
        expect(() => readJson(random)).not.toThrow();
        expect(() => readYaml(random)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (random) => {
        expect(() => readJson(random)).not.toThrow();
        expect(() => readYaml(random)).not.toThrow();
      }),
    );
  });
});
