import { describe, expect, it } from "vitest";
import { limits } from "../../schema/limits.ts";
import { readCodes } from "./read-codes.ts";
import type { ReadIssue } from "./read-issue.ts";
import { readJson } from "./read-json.ts";
import { readObject } from "./read-object.ts";
import type { ReadResult } from "./read-options.ts";
import { readYaml } from "./read-yaml.ts";
import { isWellFormed } from "./well-formed.ts";

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

type Place = [byte: number, line: number, column: number];

const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
const mark = [0xef, 0xbb, 0xbf];

const json: [code: string, name: string, input: string | Uint8Array, place?: Place][] = [
  ["read/empty", "nothing", "", [0, 1, 1]],
  ["read/empty", "white space", " \r\n\t", [0, 1, 1]],
  ["read/empty", "a byte order mark alone", bytes(mark), [3, 1, 1]],
  ["read/size", "too much ASCII", `"${"a".repeat(limits.inputBytes)}"`],
  ["read/size", "too much Arabic, in bytes though not in units", `"${"ك".repeat(limits.inputBytes / 2)}"`],
  ["read/size", "too many bytes", new Uint8Array(limits.inputBytes + 1)],
  ["read/utf8", "a lead without its second byte", bytes('{"a":\n"', [0xc3, 0x28], '"}'), [7, 2, 2]],
  ["read/utf8", "behind Arabic and a CR LF", bytes('"قول\r\n', [0xff], '"'), [9, 2, 1]],
  ["read/utf8", "a sequence cut at the end", bytes('"', [0xd9]), [1, 1, 2]],
  ["read/utf8", "an encoded surrogate", bytes('"', [0xed, 0xa0, 0x80], '"'), [1, 1, 2]],
  ["read/utf8", "an overlong slash", bytes('"', [0xc0, 0xaf], '"'), [1, 1, 2]],
  ["read/utf8", "Windows-1256", bytes('"', [0xc7, 0xe1], '"'), [1, 1, 2]],
  ["read/json", "no closing brace", '{"a": 1', [7, 1, 8]],
  ["read/json", "a comma before ]", '{"a": [1,\n]}', [10, 2, 1]],
  ["read/json", "a comma before }", '{"a": 1,}', [8, 1, 9]],
  ["read/json", "no comma", '["ا" "ب"]', [6, 1, 6]],
  ["read/json", "no colon", '{"a" 1}', [5, 1, 6]],
  ["read/json", "a comment", "{} // none", [3, 1, 4]],
  ["read/json", "a second document", "{}\n{}", [3, 2, 1]],
  ["read/json", "a single quote", "['a']", [1, 1, 2]],
  ["read/json", "an Arabic comma", "[1، 2]", [2, 1, 3]],
  ["read/json", "an Arabic digit", "[١]", [1, 1, 2]],
  ["read/json", "a leading zero", "[012]", [2, 1, 3]],
  ["read/json", "a plus", "[+1]", [1, 1, 2]],
  ["read/json", "an exponent without digits", "[1e]", [3, 1, 4]],
  ["read/json", "NaN", "[NaN]", [1, 1, 2]],
  ["read/json", "a string that does not close", '["a', [3, 1, 4]],
  ["read/json", "a line break in a string", '["a\nb"]', [3, 1, 4]],
  ["read/json", "an unknown escape", '["\\x41"]', [2, 1, 3]],
  ["read/json", "a short escape", '["\\u12"]', [2, 1, 3]],
  ["read/json", "behind an emoji: 4 bytes, 2 columns", '["🕊" x]', [8, 1, 7]],
  ["read/json", "behind a byte order mark", bytes(mark, "[x]"), [4, 1, 2]],
  ["read/json", "a byte order mark that is not first", "[1,\ufeff2]", [3, 1, 4]],
  ["read/depth", "one level too many", deep(limits.depth + 1), [64, 1, 65]],
  ["read/depth", "a hundred thousand levels", "[".repeat(100_000), [64, 1, 65]],
  ["read/depth", "objects", '{"a":\n'.repeat(limits.depth + 1), [6 * 64, 65, 1]],
  ["read/duplicate-key", "a key twice", '{"قول": 1,\n"قول": 2}', [14, 2, 1]],
  ["read/duplicate-key", "a key twice, once escaped", '{"a": 1, "\\u0061": 2}', [9, 1, 10]],
  ["read/forbidden-key", "__proto__", '{"__proto__": {}}', [1, 1, 2]],
  ["read/forbidden-key", "__proto__, escaped", '{"\\u005f_proto__": {}}', [1, 1, 2]],
  ["read/lone-surrogate", "a high half", '["\\ud800"]', [2, 1, 3]],
  ["read/lone-surrogate", "a low half", '["x\\udc00"]', [3, 1, 4]],
  ["read/lone-surrogate", "the wrong way round", '["\\udc00\\ud800"]', [2, 1, 3]],
  ["read/lone-surrogate", "in a key", '{"\\ud83d": 1}', [2, 1, 3]],
  ["read/lone-surrogate", "not escaped, in a string of JavaScript", '["\ud83d"]', [2, 1, 3]],
  ["read/number-range", "beyond doubles", "[1e400]", [1, 1, 2]],
  ["read/number-range", "vanishing to 0", "[1e-400]", [1, 1, 2]],
  ["read/number-range", "an integer that is rounded", '{"n":\n9007199254740993}', [6, 2, 1]],
];

const yaml: typeof json = [
  ["read/empty", "nothing", "", [0, 1, 1]],
  ["read/empty", "a comment alone", "# لا شيء\n", [0, 1, 1]],
  ["read/size", "too much", `a: ${"a".repeat(4 * 1024 * 1024)}`],
  ["read/utf8", "Windows-1256", bytes("a: ", [0xc7, 0xe1]), [3, 1, 4]],
  ["read/yaml", "a list that does not close", "a: [1, 2", [8, 1, 9]],
  ["read/yaml", "an alias", "a: &x 1\nb: *x", [11, 2, 4]],
  ["read/yaml", "a second document", "a: 1\n---\nb: 1", [5, 2, 1]],
  ["read/yaml", "a tag of its own", "قول: !b 1", [8, 1, 6]],
  ["read/yaml", "another version", "%YAML 1.1\n---\na: 1", [0, 1, 1]],
  ["read/yaml", "a control character", "a: \u0007", [3, 1, 4]],
  ["read/yaml", "a key that is a list", "? [1]\n: 2", [2, 1, 3]],
  ["read/yaml", "a tab as indent", "a:\n\tb: 1", [3, 2, 1]],
  ["read/yaml", "a colon in a plain quote", "quote: he said: no", [7, 1, 8]],
  ["read/depth", "one level too many", deep(limits.depth + 1), [64, 1, 65]],
  ["read/depth", "by dashes", "- ".repeat(100)],
  ["read/duplicate-key", "a key twice", "قول: 1\nقول: 2\n", [10, 2, 1]],
  ["read/duplicate-key", "a number as it is written", "1: a\n1: b", [5, 2, 1]],
  ["read/forbidden-key", "__proto__", "a:\n  __proto__: 1", [5, 2, 3]],
  ["read/lone-surrogate", "escaped", 'a: "\\ud800"', [3, 1, 4]],
  ["read/lone-surrogate", "not escaped", "a: \ud800", [3, 1, 4]],
  ["read/number-range", "beyond doubles", "a: 1e400", [3, 1, 4]],
  ["read/number-range", "no number at all", "a: .nan", [3, 1, 4]],
  ["read/number-range", "a hexadecimal that is rounded", "a: 0x20000000000001", [3, 1, 4]],
];

const objects: [code: string, name: string, value: unknown, path: (string | number)[]][] = [
  ["read/not-plain", "a function", { a: [() => 1] }, ["a", 0]],
  ["read/not-plain", "undefined", { a: undefined }, ["a"]],
  ["read/not-plain", "a BigInt", { a: { b: 1n } }, ["a", "b"]],
  ["read/forbidden-key", "__proto__", JSON.parse('{"a": {"__proto__": 1}}'), ["a", "__proto__"]],
  ["read/lone-surrogate", "half a pair", ["a", "\udc00"], [1]],
  ["read/number-range", "Infinity", { a: Number.POSITIVE_INFINITY }, ["a"]],
  ["read/depth", "one level too many", JSON.parse(deep(limits.depth + 1)), Array(64).fill(0)],
  ["read/size", "a list longer than an input may be", { a: new Array(2 ** 31) }, ["a"]],
  ["read/size", "a string larger than an input may be", { a: "x".repeat(limits.inputBytes + 1) }, []],
];

function expectOne(read: ReadResult, code: string, place?: Place): void {
  const issues = read.ok ? [] : read.issues;
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  const { byte, line, column, message } = issues[0] as ReadIssue;
  if (place) expect([byte, line, column]).toEqual(place);
  expect(message.en).toMatch(/[a-z]{2}/);
  expect(message.ar).toMatch(/[\u0600-\u06ff]/);
  expect(message.en + message.ar).not.toMatch(/\{[a-z]+\}/);
}

describe("what the reader refuses", () => {
  it.each(json)("%s in JSON: %s", (code, _, input, place) => expectOne(readJson(input), code, place));

  // forbidden characters are rejected in the same way in a string and in bytes
  it.each(json.filter(([, , input]) => typeof input === "string" && isWellFormed(input)))(
    "%s in the bytes of JSON: %s, at the same place",
    (code, _, input, place) => expectOne(readJson(Buffer.from(input as string)), code, place),
  );

  it.each(yaml)("%s in YAML: %s", (code, _, input, place) => expectOne(readYaml(input), code, place));

  it.each(objects)("%s in an object: %s", (code, _, value, path) => {
    const read = readObject(value);
    expectOne(read, code);
    expect(read.ok ? undefined : read.issues[0]?.path).toEqual(path);
  });

  it("has a case for every code but a byte order mark and what is no document", () => {
    const tested = new Set([...json, ...yaml, ...objects].map(([code]) => code));
    expect(readCodes.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual(["read/bom", "read/kind"]);
  });

  it.each([
    ["JSON in bytes", readJson(bytes(mark, "{}"))],
    ["JSON in a string", readJson("\ufeff{}")],
    ["YAML in bytes", readYaml(bytes(mark, "{}"))],
    ["YAML in a string", readYaml("\ufeff{}")],
  ])("remarks on a byte order mark and reads on: %s", (_, read) => {
    expect(read).toMatchObject({ ok: true, value: {}, notes: [{ code: "read/bom", byte: 0, line: 1, column: 1 }] });
  });
});
