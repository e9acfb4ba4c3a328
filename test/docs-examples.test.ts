import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples, fencesOf, filled, untrue } from "./house/fences.ts";
import { steady, type Workbench, workbenchOf } from "./house/run-example.ts";
import { filesUnder, read, root } from "./house/source-files.ts";

const pages = filesUnder("docs").filter((path) => /\.mdx?$/.test(path));
const files = filesUnder(examples.slice(0, -1));
/** Recipes for engines: npm run test:engines runs them. */
const isForEngine = (path: string) => path.startsWith(`${examples}engines/`);
const scripts = files.filter((path) => path.endsWith(".sh") && !isForEngine(path));
/** Partial programs: a script in their folder runs them. */
const isPart = (path: string) =>
  scripts.some(
    (script) => posix.dirname(script) === posix.dirname(path) && read(script).includes(posix.basename(path)),
  );
const programs = [...scripts, ...files.filter((path) => path.endsWith(".ts") && !isPart(path))];
const outputOf = (path: string) => path.replace(/\.(ts|sh)$/, ".out.txt");
const fileAt = (path: string) => (existsSync(root + path) ? read(path) : undefined);

describe("the examples in the prose", () => {
  it("there are some", () => {
    expect(programs.length).toBeGreaterThan(10);
  });

  it.each(pages)("of %s are the files they name", (page) => {
    expect(untrue(page, read(page), fileAt)).toEqual([]);
  });

  it("stand on a page, all that run and what they print", () => {
    const shown = new Set(pages.flatMap((page) => fencesOf(read(page)).map(({ title }) => title)));
    const wanted = [...files.filter((path) => /\.(ts|sh)$/.test(path) || isForEngine(path)), ...programs.map(outputOf)];
    expect(wanted.filter((path) => !shown.has(path))).toEqual([]);
  });

  it("print no object that JavaScript only names", () => {
    const outputs = files.filter((path) => path.endsWith(".out.txt"));
    expect(outputs.filter((path) => /\[object \w+\]/.test(read(path)))).toEqual([]);
    // String(value) prints [object Object] as soon as a reader's data contains an object
    const careless = files.filter((path) => path.endsWith(".ts") && /String\(\w*[vV]alue\b/.test(read(path)));
    expect(careless.filter((path) => !read(path).includes("JSON.stringify"))).toEqual([]);
  });

  it("type-check as a reader's own code would", () => {
    const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", `${root}docs/examples`], { encoding: "utf8" });
    expect(stdout).toBe("");
  });
});

describe("each example prints what its page says", () => {
  let workbench: Workbench;
  beforeAll(() => {
    workbench = workbenchOf(`${root}${examples}`);
  });
  afterAll(() => workbench?.remove());

  // after an intended change: npx vitest run --project house docs-examples -u
  it.concurrent.for(programs)("%s", async (path, { expect }) => {
    const output = outputOf(path);
    const printed = steady(await workbench.run(path.slice(examples.length)));
    if (printed === steady(fileAt(output) ?? "")) return;
    await expect(`${printed}\n`).toMatchFileSnapshot(root + output);
  });
});

describe("the checker itself", () => {
  const fileOf = (path: string) => ({ "docs/examples/a.ts": "const a = 1;\nconst b = 2;\n" })[path];
  const at = 'title="docs/examples/a.ts"';

  it.each([
    [`\`\`\`ts ${at}\nconst a = 1;\nconst b = 2;\n\`\`\``, []],
    [`1. a step\n\n   \`\`\`ts ${at}\n   const a = 1;\n   const b = 2;\n   \`\`\``, []],
    [
      `\`\`\`ts ${at}\nconst a = 2;\nconst b = 2;\n\`\`\``,
      ['a.md:1: differs from docs/examples/a.ts at line 1: "const a = 2;"'],
    ],
    [
      `\`\`\`ts ${at}\nconst a = 1;\n\`\`\``,
      ["a.md:1: differs from docs/examples/a.ts at line 2, where the page stops"],
    ],
    [`words\n\n\`\`\`ts ${at} excerpt\nconst b = 2;\n\`\`\``, []],
    [`\`\`\`ts ${at} excerpt\nb = 2;\n\`\`\``, ["a.md:1: stands 0 times in docs/examples/a.ts"]],
    ['```ts title="docs/examples/gone.ts"\n```', ["a.md:1: docs/examples/gone.ts does not exist"]],
    ["```ts\nconst a = 1;\n```", ["a.md:1: code names no file of docs/examples/"]],
    ["```sh\nnpm start\n```", []],
    ["````md\n```ts\nconst a = 1;\n```\n````", []],
  ])("of %j says %j", (markdown, wanted) => {
    expect(untrue("a.md", markdown, fileOf)).toEqual(wanted);
  });

  it.each([
    [`\`\`\`ts ${at}\n\`\`\``, `\`\`\`ts ${at}\nconst a = 1;\nconst b = 2;\n\`\`\``],
    [`a\n\n  \`\`\`ts ${at}\n  old\n  \`\`\`\nb`, `a\n\n  \`\`\`ts ${at}\n  const a = 1;\n  const b = 2;\n  \`\`\`\nb`],
    [`\`\`\`ts ${at} excerpt\nold\n\`\`\``, `\`\`\`ts ${at} excerpt\nold\n\`\`\``],
    ["```sh\nold\n```", "```sh\nold\n```"],
  ])("fills %j", (markdown, wanted) => {
    expect(filled(markdown, fileOf)).toBe(wanted);
  });

  it("runs what it is given, where it lies, and hears both streams", async () => {
    const folder = mkdtempSync(join(tmpdir(), "visits-checker-"));
    writeFileSync(join(folder, "a.txt"), "one\n");
    writeFileSync(join(folder, "a.sh"), "cat a.txt\necho two >&2\nvisits --version\n");
    writeFileSync(
      join(folder, "b.ts"),
      'import { rules } from "@diplomatic-visits/core";\nconsole.log(typeof rules as string);\n',
    );
    const workbench = workbenchOf(folder);
    try {
      expect(await workbench.run("a.sh")).toMatch(/^one\ntwo\n\d+\.\d+\.\d+\n$/);
      expect(await workbench.run("b.ts")).toBe("object\n");
    } finally {
      workbench.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("leaves only time out of account", () => {
    expect(steady("2 files; 175.4 ms\n")).toBe(steady("2 files; 9 ms"));
    expect(steady("2 files; 175.4 ms")).not.toBe(steady("3 files; 175.4 ms"));
  });
});
