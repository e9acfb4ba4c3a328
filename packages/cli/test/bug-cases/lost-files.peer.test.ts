import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bugCases, copyOfCase } from "../../../../test/bug-cases.ts";
import { folderWith, reference, spawned } from "../run.ts";

const packages = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs a script of a case beside the packages it names; returns what it reports. */
function scriptIn(folder: string, ...args: string[]): string {
  symlinkSync(packages, join(folder, "packages"));
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

describe.skipIf(!bugCases)("bug cases: no file is lost", () => {
  it("rely-01-write-not-atomic", () => {
    const report = scriptIn(copyOfCase("rely-01-write-not-atomic"), "kill.mjs", "write", "4");
    expect(report).toMatch(/"runs":4,.*"torn":0,"empty":0/);
    // the other half of the case: the disk is full in the middle
    const coding = readFileSync(join(reference, "coding.yaml"), "utf8").replace('quote: "وصل"', 'quote: "وصـل"');
    const folder = folderWith({ "coding.yaml": coding, "text.txt": readFileSync(join(reference, "text.txt")) });
    const { status } = spawned(["anchor", "--write", join(folder, "coding.yaml")], {
      shell: 'ulimit -f 16; exec "$0" "$@"',
    });
    expect([status, readFileSync(join(folder, "coding.yaml"), "utf8")]).toEqual([3, coding]);
  });

  it("rely-02-write-loses-concurrent-save", () => {
    const folder = copyOfCase("rely-02-write-loses-concurrent-save");
    // fewer saves than the case makes, over the same time
    const script = readFileSync(join(folder, "race.mjs"), "utf8").replace("d+=30", "d+=150");
    writeFileSync(join(folder, "race.mjs"), script);
    expect(scriptIn(folder, "race.mjs")).toMatch(/\{ n: [1-9]\d*, lost: 0, kept: [1-9]\d* \}/);
  });
});
