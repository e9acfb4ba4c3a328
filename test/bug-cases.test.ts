import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bugCases } from "./bug-cases.ts";
import { filesUnder, read } from "./house/source-files.ts";
import { laterCases } from "./later-cases.ts";

const later = Object.values(laterCases).flat();
const tests = ["packages", "apps", "test"].flatMap(filesUnder).filter((path) => /\.test\.tsx?$/.test(path));

describe.skipIf(!bugCases)("every small input that once went wrong", () => {
  const folders = () => {
    const entries = readdirSync(bugCases as string, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  };

  it("is a test by its name, or is listed with the issue that it waits for", () => {
    const sources = tests.map(read);
    const tested = (name: string) => sources.some((source) => source.includes(name));
    expect(folders().filter((name) => !tested(name) && !later.includes(name))).toEqual([]);
    expect(later.filter((name) => tested(name))).toEqual([]);
  });

  it("that is listed exists", () => {
    expect(later.filter((name) => !existsSync(join(bugCases as string, name)))).toEqual([]);
  });
});
