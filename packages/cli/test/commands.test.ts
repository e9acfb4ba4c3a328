import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { issueKinds } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const core = fileURLToPath(new URL("../../core/", import.meta.url));

describe("visits anchor", () => {
  it("turns the coding of the reference article into the published article", async () => {
    const { status, stdout, stderr } = await visits(["anchor", join(reference, "coding.yaml")]);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(reference, "article.json"), "utf8"));
    expect(stderr).toMatch(/^[0-9]+ quotes: [0-9]+ exact\n$/);
  });

  it("writes into a file, and only if every quote was found", async () => {
    const coding = readFileSync(join(reference, "coding.yaml"), "utf8");
    const text = readFileSync(join(reference, "text.txt"));
    const folder = folderWith({
      "a.coding.yaml": coding,
      "a.txt": text,
      "b.coding.yaml": coding.replace("2 مليار", "3 مليار"),
      "b.txt": text,
    });
    expect((await visits(["anchor", join(folder, "a.coding.yaml"), "-o", join(folder, "a.json")])).status).toBe(0);
    expect((await visits(["validate", join(folder, "a.json")])).status).toBe(0);
    const { status, stdout, stderr } = await visits([
      "anchor",
      join(folder, "b.coding.yaml"),
      "-o",
      join(folder, "b.json"),
    ]);
    expect([status, stdout, existsSync(join(folder, "b.json"))]).toEqual([1, "", false]);
    expect(stderr).toContain("coding/quote-missing");
  });

  it("exits 3 where it cannot write", async () => {
    const { status, stderr } = await visits([
      "anchor",
      join(reference, "coding.yaml"),
      "-o",
      join(folderWith({}), "no", "a.json"),
    ]);
    expect([status, stderr]).toEqual([3, expect.stringContaining("could not be written: no such file")]);
  });
});

describe("visits explain", () => {
  it.each(["en", "ar"] as const)("has a line for every code, and a page (%s)", async (lang) => {
    const { status, stdout } = await visits(["explain", "--lang", lang]);
    expect(status).toBe(0);
    const lines = stdout.split("\n");
    for (const { code, title } of issueKinds)
      expect(
        lines.some((line) => line.startsWith(`${code} `) && line.endsWith(title[lang])),
        code,
      ).toBe(true);
    const page = (await visits(["explain", "evidence/quote-matches", "--lang", lang])).stdout;
    expect(page).toContain({ en: "why: A fact is only as good", ar: "السبب: قيمة المعلومة" }[lang]);
  });
});

describe("visits schema, stats, help", () => {
  it.each([
    [["schema"], "article.schema.json"],
    [["schema", "coding"], "coding.schema.json"],
    [["schema", "article", "--draft", "07"], "article.draft-07.schema.json"],
  ])("%j prints the published schema", async (args, file) => {
    expect((await visits(args)).stdout).toBe(readFileSync(`${core}schemas/${file}`, "utf8"));
  });

  it("stats counts what the reference article holds", async () => {
    const { status, stdout } = await visits(["stats", join(reference, "article.json"), "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ visits: 2, meetings: 4, statements: 46, entities: 50, mentions: 134 });
  });

  it("--version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await visits(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("--help shows examples and exit codes", async () => {
    const { status, stdout } = await visits(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:[\s\S]*Exit codes:/);
  });
});
