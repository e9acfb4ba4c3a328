import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../scripts/article-folders.ts";
import { fencesOf } from "./house/fences.ts";
import { steady, type Workbench, workbenchOf } from "./house/run-example.ts";
import { read, root } from "./house/source-files.ts";

const reference = `packages/dataset/articles/${roles.reference}`;
const blocks = (path: string) => fencesOf(read(path)).map(({ language, text }) => ({ language, text }));

let folder: string;
let workbench: Workbench;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "visits-readme-"));
  // a folder in it is copied whole for each run
  cpSync(join(root, reference), join(folder, "work", reference), { recursive: true });
  const coding = read(`${reference}/coding.yaml`);
  const files: Record<string, string> = {
    "trip.txt": read(`${reference}/text.txt`),
    "trip.coding.yaml": coding,
    "wrong.coding.yaml": coding.replace('"حوالي 2 مليار و', '"حوالي 3 مليار و'),
    "wrong.txt": read(`${reference}/text.txt`),
    "spelt.coding.yaml": coding.replace('quote: "زيارة رسمية"', 'quote: "زياره رسمية"'),
    "spelt.txt": read(`${reference}/text.txt`),
    "broken.json": read(`${reference}/article.json`).replace('"quote": "زيارة رسمية"', '"quote": "زيارة رسميه"'),
    "article.ndjson": read("packages/dataset/dist/article.ndjson"),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "work", name), content);
  workbench = workbenchOf(folder);
});
afterAll(() => {
  workbench?.remove();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The output of a command in a folder with the article, its coding and faulty copies of both. */
async function printed(command: string): Promise<string> {
  writeFileSync(join(folder, "work", "run.sh"), `${command}\n`);
  return steady(await workbench.run("work/run.sh"));
}

describe("the commands of the README", () => {
  const [commands] = blocks("README.md").filter(({ text }) => text.includes("npx --no-install visits"));

  it.each(commands?.text.split("\n").map((line) => line.replace(/\s+#.*/, "")) ?? [])("%s", async (command) => {
    expect(await printed(`${command} && echo done`)).toMatch(/\ndone$/);
  });

  it("report a changed number as it is shown there", async () => {
    const [report] = blocks("README.md").filter(({ text }) => text.startsWith("trip.coding.yaml:"));
    const output = await printed(
      "mv wrong.coding.yaml trip.coding.yaml; visits validate trip.coding.yaml --format pretty",
    );
    expect(output).toContain(steady(report?.text ?? "no report is shown"));
  });
});

describe("the commands of the command line's README", () => {
  const shown = blocks("packages/cli/README.md").filter(({ text }) => text.startsWith("$ "));

  it("there are some", () => {
    expect(shown.length).toBeGreaterThan(3);
  });

  it.each(shown.map(({ text }) => text))("%s", async (text) => {
    const [first = "", ...output] = text.split("\n");
    const command = first.replace("$ ", "");
    const spelt = command.includes("--write") ? "mv spelt.coding.yaml trip.coding.yaml; " : "";
    expect(await printed(spelt + command)).toContain(steady(output.join("\n")));
  });
});
