import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bugCases, copyOfCase } from "../../../../test/bug-cases.ts";
import { bin, folderWith, reference, visits } from "../run.ts";

describe.skipIf(!bugCases)("bug cases: what is printed", () => {
  it("rely-17-full-disk-exit-codes", () => {
    const folder = copyOfCase("rely-17-full-disk-exit-codes");
    writeFileSync(join(folder, "a.json"), readFileSync(join(reference, "article.json")));
    const env = { ...process.env, VISITS: `${process.execPath} ${bin}` };
    const { stdout } = spawnSync("bash", ["cmd.sh"], { cwd: folder, encoding: "utf8", env });
    expect(stdout.trim().split(/\s+/)).toEqual(["3", "3", "3", "3", "3"]);
  });

  it("rely-18-file-names-on-stderr", async () => {
    copyOfCase("rely-18-file-names-on-stderr");
    const name = "n\u001b[2J\n::error file=x::pwn.ndjson";
    const cwd = folderWith({ [name]: "{}\n" });
    for (const args of [
      ["validate", "."],
      ["view", name],
      ["view", "absent\n::error::", "--lang", "ar"],
    ]) {
      const { stdout, stderr } = await visits(args, { cwd });
      expect(stderr).not.toMatch(/\u001b|^::/m);
      expect(stdout).not.toMatch(/\u001b|^::/m);
      expect(stderr).toMatch(/\\n::error/);
    }
  });

  it("rely-19-view-in-a-ci-log", async () => {
    const cwd = copyOfCase("rely-19-view-in-a-ci-log");
    writeFileSync(join(cwd, "text.coding.yaml"), "type: NewsArticle\nextent: full\ninLanguage: en\n");
    for (const env of [{}, { GITHUB_ACTIONS: "true" }, { TF_BUILD: "True" }]) {
      const { status, stdout } = await visits(["view", "text.coding.yaml"], { cwd, env });
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/^\s*::|##\w*\[/m);
      expect(stdout).toContain("\\u003a:add-mask::a");
    }
  });
});
