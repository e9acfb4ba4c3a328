import { applyFix, type Issue } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedSource } from "./fix-source.ts";

const issue = (...fix: NonNullable<Issue["fix"]>): Issue => ({
  code: "evidence/trimmed",
  severity: "error",
  path: [],
  message: "",
  fix,
});
const replace = (path: string, value: unknown) => issue({ op: "replace", path, value });
const remove = (path: string) => issue({ op: "remove", path });
const add = (path: string, value: unknown) => issue({ op: "add", path, value });
const rename = (path: string, to: string, value: unknown) =>
  issue({ op: "remove", path }, { op: "add", path: to, value });

const yaml = `# head
a: one   # first
b:
  - c: "two"
    d: 3
  - { e: four, f: five } # flow
g: last
`;

describe("fixes in YAML", () => {
  it.each([
    ["a value", replace("/a", "uno"), "a: one ", "a: uno "],
    ["a value in quotation marks", replace("/b/0/c", 'x "y"'), '"two"', '"x \\"y\\""'],
    ["a number", replace("/b/0/d", 4), "d: 3", "d: 4"],
    ["the last key", remove("/g"), "g: last\n", ""],
    ["the first key of an item", remove("/b/0/c"), 'c: "two"\n    d', "d"],
    ["a key of a flow map", remove("/b/1/e"), "{ e: four, f", "{ f"],
    ["the last key of a flow map", remove("/b/1/f"), "four, f: five }", "four }"],
    ["a new key", add("/h", "new"), "g: last\n", "g: last\nh: new\n"],
    ["a new key of an item", add("/b/0/x", "new"), "d: 3\n", "d: 3\n    x: new\n"],
    ["a new key of a flow map", add("/b/1/x", "new"), "five }", 'five, x: "new" }'],
    ["the name of a key", rename("/b/0/c", "/b/0/z", "two"), "c: ", "z: "],
  ])("%s: nothing else changes", (_, fix, from, to) => {
    expect(yaml.split(from)).toHaveLength(2);
    expect(fixedSource(yaml, [fix], "yaml").source).toBe(yaml.replace(from, to));
  });

  it("that its layout cannot take are reported and left alone", () => {
    const { source, changes, unwritten } = fixedSource(yaml, [replace("/b", [{ z: 1 }])], "yaml");
    expect([source, changes, unwritten.length]).toEqual([yaml, [], 1]);
  });
});

describe("fixes in JSON", () => {
  const value = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,4}$/),
    fc.oneof(
      fc.string(),
      fc.integer(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("p", "q"), fc.string()),
    ),
    { minKeys: 1, maxKeys: 5 },
  );
  const step = fc.tuple(fc.nat(), fc.constantFrom("replace", "remove", "add"), fc.oneof(fc.string(), fc.integer()));

  it("of any layout give what applyFix gives", () => {
    fc.assert(
      fc.property(value, step, fc.constantFrom(undefined, 2, "\t"), (whole, [at, op, put], indent) => {
        const keys = Object.keys(whole);
        const path = `/${op === "add" ? "added" : keys[at % keys.length]}`;
        const fix = op === "remove" ? remove(path) : op === "add" ? add(path, put) : replace(path, put);
        const source = `${JSON.stringify(whole, null, indent)}\n`;
        const fixed = fixedSource(source, [fix], "json");
        expect(JSON.parse(fixed.source)).toEqual(applyFix(whole, fix).document);
        expect(readYamlInput(fixed.source).ok).toBe(true);
      }),
    );
  });
});
