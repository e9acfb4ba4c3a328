import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { IssueKind } from "./rule.ts";
import { articleRules, codingRules } from "./rules.ts";

const folder = new URL("./", import.meta.url);
const known = new Set<unknown>([...articleRules, ...codingRules]);
const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = groups.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((file) => !file.endsWith(".test.ts") && file !== "index.ts")
    .map((file) => ({ group: name, file })),
);

describe("a file of a group of rules", () => {
  it.each(files)("is one rule, or one table of rules: $group/$file", async ({ group, file }) => {
    const exported = Object.values(await import(new URL(`${group}/${file}`, folder).href));
    expect(exported).toHaveLength(1);
    const rules = exported.flat() as IssueKind[];
    expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
    expect(rules.map(({ code }) => code.split("/")[0])).toEqual(rules.map(() => group));
  });
});
