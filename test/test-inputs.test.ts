import { expect, it } from "vitest";
import { importsOf } from "./house/imports.ts";
import { filesUnder, read, workspaces } from "./house/source-files.ts";

const { inputs } = JSON.parse(read("turbo.json")).tasks.test as { inputs: string[] };
const shared = inputs.filter((path) => path.startsWith("$TURBO_ROOT$/")).map((path) => path.slice(13));

/** The paths that an input covers: `a/{b,c}.ts` is two, `a/**` is a folder. */
function meant(pattern: string): string[] {
  const [, before = "", list = "", after = ""] = /^(.*?)\{(.*?)\}(.*)$/.exec(pattern) ?? [];
  return list === "" ? [pattern] : list.split(",").map((part) => before + part + after);
}

const known = shared.flatMap(meant).map((path) => path.replace(/\*\*$/, ""));

it("a test imports from outside its package only what turbo counts as an input of the task `test`", () => {
  const outside = workspaces().flatMap((folder) => {
    const tests = filesUnder(folder).filter((path) => /(\.test\.tsx?$|\/test\/)/.test(path) && /\.tsx?$/.test(path));
    const imports = tests.flatMap((path) => importsOf(path, read(path)));
    return imports.filter(({ to }) => /^(packages|apps|test|scripts)\//.test(to) && !to.startsWith(`${folder}/`));
  });
  expect(outside.length).toBeGreaterThan(20);
  expect(outside.filter(({ to }) => !known.some((path) => to.startsWith(path)))).toEqual([]);
});
