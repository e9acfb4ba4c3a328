import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, spawned } from "./run.ts";

/** The built files that a file loads before anything of it runs. */
function loadedWith(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const [, file = ""] of readFileSync(path, "utf8").matchAll(/^(?:import|export)\b[^;]*?'\.\/([^']+\.js)';/gm))
    loadedWith(join(dirname(path), file), loaded);
  return loaded;
}

const kilobytes = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + statSync(path).size, 0) / 1000;

describe("the start of the program", () => {
  it("loads one small file, and the parser of arguments only where it is needed", () => {
    expect(kilobytes(loadedWith(bin))).toBeLessThan(30);
    const program = loadedWith(join(dirname(bin), "program.js"));
    expect(program.size).toBeGreaterThan(3);
    expect(kilobytes(program)).toBeLessThan(150);
    expect([...program].filter((path) => readFileSync(path, "utf8").includes("zod/v4"))).toEqual([]);
  });

  it("takes Node's modules by a call: an import of one makes a module with all its exports", () => {
    const built = readdirSync(dirname(bin)).filter((name) => name.endsWith(".js"));
    const names = builtinModules.join("|");
    const imports = new RegExp(`^import [^;]*? from ['"](node:)?(${names})['"]`, "m");
    expect(built.filter((name) => imports.test(readFileSync(join(dirname(bin), name), "utf8")))).toEqual([]);
  });

  it.each([
    [["--help"], /extract .*schema .*statements/s],
    [["validate", "--help"], /--jobs/],
    [["facts", "--help"], /--lines/],
  ] as const)("loads the commands that are asked for: %j", (args, help) => {
    expect(spawned(args)).toMatchObject({ status: 0, stdout: expect.stringMatching(help) });
  });

  it("a command that does not exist has its neighbour suggested", () => {
    expect(spawned(["validat", "x"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("(Did you mean validate?)"),
    });
  });
});
