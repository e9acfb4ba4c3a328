import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { visits } from "./run.ts";

const built = fileURLToPath(new URL("../../core/dist/", import.meta.url));
const index = JSON.parse(readFileSync(`${built}counterexamples.json`, "utf8")) as {
  code: string;
  files: string[];
  issues: string[];
}[];

interface Verdict {
  file: string;
  issues: { code: string; pointer: string }[];
}

describe("the counterexamples as files", async () => {
  const { status, stdout } = await visits([
    "validate",
    `${built}counterexamples`,
    "--format",
    "ndjson",
    "--fail-on",
    "note",
  ]);
  const verdicts = stdout
    .trimEnd()
    .split("\n")
    .map((line): Verdict => JSON.parse(line));

  it("fail, all of them", () => {
    expect(status).toBe(1);
    expect(verdicts).toHaveLength(index.length);
  });

  it.each(index)("$code gets exactly the codes expected", ({ files, issues }) => {
    const verdict = verdicts.find(({ file }) => file.endsWith(files[0] ?? ""));
    expect(verdict?.issues.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([...issues].sort());
  });
});
