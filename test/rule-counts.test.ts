import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesUnder, read } from "./house/source-files.ts";

interface Counterexample {
  /** Present only if the rule can be broken just in a source, as with YAML. */
  source?: unknown;
}

const files = filesUnder("packages/core/counterexamples").filter((path) => path.endsWith(".yaml"));
const groups = new Map<string, number>();
for (const path of files) {
  const group = posix.basename(posix.dirname(path));
  groups.set(group, (groups.get(group) ?? 0) + 1);
}
const count = files.length;

/** YAML mistakes that cannot occur in parsed data. */
const written = files.filter((path) => (parse(read(path)) as Counterexample).source !== undefined).length;

/** All numbers that a pattern finds in a page. */
function numbers(path: string, pattern: RegExp): number[] {
  const found = [...read(path).replaceAll(/\s+/g, " ").matchAll(pattern)].map((match) => match.slice(1).map(Number));
  expect(found.length, `${path}: ${pattern}`).toBeGreaterThan(0);
  return [...new Set(found.flat())];
}

const explanation = "docs/explanation/what-json-schema-cannot-check.md";

describe("the number of rules", () => {
  it.each([
    ["README.md", /each of the (\d+) rules/g],
    ["README.md", /(\d+) rules checked/g],
    [explanation, /\b[Tt]he (\d+) rules\b|Of the (\d+), \d+ are mistakes of YAML/g],
    [`docs/i18n/ar/${explanation.slice(5)}`, /القواعد الـ(\d+)|ومن الـ(\d+) أخطاء/g],
  ])("in %s is that of the counterexamples: %s", (path, pattern) => {
    expect(numbers(path, pattern).filter((number) => !Number.isNaN(number))).toEqual([count]);
  });

  it.each([
    ["README.md", /of the (\d+) that are data, JSON Schema accepts (\d+)/g],
    [explanation, /Of the other \*\*(\d+), JSON Schema accepts (\d+)/g],
    [`docs/i18n/ar/${explanation.slice(5)}`, /وأما الـ(\d+) الباقية/g],
  ])("that are data, in %s", (path, pattern) => {
    expect(numbers(path, pattern)).toEqual([count - written]);
  });

  it.each([
    [explanation, /(\d+) are mistakes of YAML/g],
    [`docs/i18n/ar/${explanation.slice(5)}`, /في البيانات، وعددها (\d+)/g],
  ])("that only YAML can break, in %s", (path, pattern) => {
    expect(numbers(path, pattern)).toEqual([written]);
  });

  it.each([explanation, `docs/i18n/ar/${explanation.slice(5)}`])("of each group, in the table of %s", (path) => {
    const rows = [...read(path).matchAll(/^\| `?(\w+)`? \| (\d+) \|/gm)].map(([, group, number]) => [
      group,
      Number(number),
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(groups));
  });
});
