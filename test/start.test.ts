import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { steady } from "./house/run-example.ts";
import { read, root } from "./house/source-files.ts";

// npm prints the names of two scripts, the build one line, the pages and the hints three.
const otherLines = 8 + 1 + 3;

const show = (...args: string[]) => {
  const env = { ...process.env, NO_COLOR: "1" };
  const script = "packages/dataset/scripts/show.mjs";
  return spawnSync(process.execPath, [script, ...args], { cwd: root, env, encoding: "utf8" }).stdout;
};

describe("what npm start shows", () => {
  it("is at most 40 lines, with facts of each kind", () => {
    const lines = show().trimEnd().split("\n");
    expect(lines.length + otherLines).toBeLessThanOrEqual(40);
    const kinds = new Set(lines.flatMap((line) => /^ {2}\/(\w+)\//.exec(line)?.slice(1) ?? []));
    expect(kinds.size).toBe(9);
  });

  it("is every fact with --all", () => {
    const all = show("--all");
    const facts = [...all.matchAll(/^ {2}\/\S+/gm)];
    expect(all).toContain(`${facts.length} facts, `);
  });

  it("is what the README shows", () => {
    const [, sample = ""] = /^`npm start` reports.*?```text\n(.*?)```/ms.exec(read("README.md")) ?? [];
    const output = steady(show());
    const parts = steady(sample)
      .split(/^…$/m)
      .filter((part) => part.trim() !== "");
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(output).toContain(part.trim());
  });
});
