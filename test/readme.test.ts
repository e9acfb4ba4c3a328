import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}node_modules/.cache/readme`;
const readmes = ["README.md", "packages/core/README.md", "packages/dataset/README.md", "packages/extract/README.md"];

interface Example {
  name: string;
  code: string;
  expected: string[];
}

/** The TypeScript of a README; a comment after `console.log(…)` is its expected output. */
function examplesOf(path: string): Example[] {
  const blocks = [...readFileSync(root + path, "utf8").matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
  return blocks.map((code, i) => ({
    name: `${path}, example ${i + 1}`,
    code,
    expected: [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line = ""]) => line),
  }));
}

describe("the examples of the READMEs", () => {
  it.each(readmes.flatMap(examplesOf))("$name prints what it says", ({ code, expected }) => {
    const file = `${folder}/example.mts`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, code);
    try {
      const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file], {
        cwd: root,
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(stdout.trimEnd().split("\n")).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
