import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./house/source-files.ts";

const { bin, version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));

describe("the program in a clone", () => {
  it("has a committed file, which npm links before anything is built", () => {
    const { stdout } = spawnSync("git", ["ls-files", "--stage", join("packages/cli", bin.visits)], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toMatch(/^100755 /);
    accessSync(join(root, "packages/cli", bin.visits), constants.X_OK);
  });

  it("runs under its name, asking no registry", () => {
    const { status, stdout } = spawnSync("npx", ["--no-install", "visits", "--version"], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, `${version}\n`]);
  });
});
