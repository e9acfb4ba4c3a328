import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableColumns, tableNames } from "@diplomatic-visits/core/tables";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const article = join(reference, "article.json");
const line = `${JSON.stringify(JSON.parse(readFileSync(article, "utf8")))}\n`;
const rowsOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split("\n")
    .map((row) => JSON.parse(row) as Record<string, unknown>);

describe("visits with the name of a table", () => {
  it.each(tableNames)("%s prints CSV: a line of names, then rows", async (table) => {
    const { status, stdout, stderr } = await visits([table, article]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\r\n")[0]).toBe(
      tableColumns(table)
        .map(({ name }) => name)
        .join(","),
    );
  });

  it("prints CSV for a spreadsheet, unless exact texts are asked for", async () => {
    const made = JSON.parse(readFileSync(article, "utf8"));
    made.entities[0].note = "=1+1";
    const folder = folderWith({ "formula.json": JSON.stringify(made) });
    const safe = await visits(["entities", "formula.json", "--bom"], { cwd: folder });
    const exact = await visits(["entities", "formula.json", "--exact"], { cwd: folder });
    expect(safe.stdout.startsWith("\uFEFFarticle,key,")).toBe(true);
    expect(safe.stdout).toContain(",'=1+1,");
    expect(exact.stdout.startsWith("article,key,")).toBe(true);
    expect(exact.stdout).toContain(",=1+1,");
  });

  it("prints NDJSON, each row with the words that support it", async () => {
    const { stdout } = await visits(["quantities", article, "--to", "ndjson"]);
    const rows = rowsOf(stdout);
    expect(rows).toHaveLength(4);
    expect(rows.find(({ id }) => id === "trade-2020")).toMatchObject({
      value: 2_200_000_000,
      unit: "USD",
      quote: "حوالي 2 مليار و 200 مليون دولار",
    });
  });

  it("reads a folder, in which a coding beside its article is not printed twice", async () => {
    const { status, stdout } = await visits(["visits", reference, "--to", "ndjson"]);
    expect(status).toBe(0);
    expect(rowsOf(stdout).map(({ id }) => id)).toEqual(["lavrov-tehran", "iranian-missions-moscow"]);
  });

  it("reads many articles, one a line, from a file and from stdin", async () => {
    const folder = folderWith({ "many.ndjson": line.repeat(3) });
    const fromFile = await visits(["visits", join(folder, "many.ndjson"), "--to", "ndjson"]);
    const fromStdin = await visits(["visits", "-", "--lines", "--to", "ndjson"], { input: line.repeat(3) });
    expect(rowsOf(fromFile.stdout)).toHaveLength(6);
    expect(fromStdin.stdout).toBe(fromFile.stdout);
  });

  it.each([
    ["en", "bad.ndjson:2: not valid"],
    ["ar", "bad.ndjson:2: غير صالح"],
  ])("names a line that is not valid, prints the others, and exits 1 (%s)", async (lang, message) => {
    const folder = folderWith({ "bad.ndjson": `${line}{"no":"article"}\n${line}` });
    const { status, stdout, stderr } = await visits(["visits", "bad.ndjson", "--to", "ndjson", "--lang", lang], {
      cwd: folder,
    });
    expect([status, rowsOf(stdout).length]).toEqual([1, 4]);
    expect(stderr).toContain(message);
  });

  it("exits 3 where a file cannot be read, and prints what can", async () => {
    for (const absent of ["absent.json", "absent.ndjson"]) {
      const { status, stdout, stderr } = await visits(["visits", absent, article, "--to", "ndjson"]);
      expect([status, rowsOf(stdout).length]).toEqual([3, 2]);
      expect(stderr).toContain(`${absent}: no such file`);
    }
  });

  it("lists the tables in the help", async () => {
    const { stdout } = await visits(["--help"]);
    expect(stdout).toMatch(/Tables:\n\s+articles/);
    for (const table of tableNames) expect(stdout).toContain(`\n  ${table} `);
  });
});
