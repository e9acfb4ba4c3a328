import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetFormatNames } from "@diplomatic-visits/core/formats";
import { tableNames } from "@diplomatic-visits/core/tables";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const article = join(reference, "article.json");
const line = `${JSON.stringify(JSON.parse(readFileSync(article, "utf8")))}\n`;

describe("visits convert --to with a format of many articles", () => {
  it.each(datasetFormatNames)("%s writes one dataset of all articles", async (name) => {
    const folder = folderWith({ "many.ndjson": line.repeat(2) });
    const args = ["convert", "many.ndjson", "--to", name, "-o", "out"];
    const { status, stdout, stderr } = await visits(args, { cwd: folder });
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^left out, because .* has no place for it: .*CodingRecord 6/);
    expect(readdirSync(folder).sort()).toEqual(["many.ndjson", "out"]);
  });

  it("writes a file for each table, with the rows of all articles", async () => {
    const folder = folderWith({ "many.ndjson": line.repeat(3) });
    await visits(["convert", "many.ndjson", "--to", "csv", "-o", "tables/", "-q"], { cwd: folder });
    expect(readdirSync(join(folder, "tables")).sort()).toEqual(tableNames.map((table) => `${table}.csv`).sort());
    expect(readFileSync(join(folder, "tables/quantities.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(1 + 3 * 4);
  });

  it("writes the tables that are asked for", async () => {
    const folder = folderWith({});
    const args = ["convert", article, "--to", "csv", "-o", "out", "--tables", "visits,visitors", "-q"];
    expect((await visits(args, { cwd: folder })).status).toBe(0);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["visitors.csv", "visits.csv"]);
  });

  it("describes the dataset as a file says", async () => {
    const about = "title: Two trips\ncreators: [Somebody]\nlicense: CC0-1.0\n";
    const folder = folderWith({ "about.yaml": about });
    const args = ["convert", article, "--to", "datapackage", "-o", "out", "--about", "about.yaml", "-q"];
    expect((await visits(args, { cwd: folder })).status).toBe(0);
    const descriptor = JSON.parse(readFileSync(join(folder, "out/datapackage.json"), "utf8"));
    expect(descriptor).toMatchObject({ title: "Two trips", licenses: [{ name: "CC0-1.0" }] });
    expect(readFileSync(join(folder, "out/CITATION.cff"), "utf8")).toContain("title: Two trips");
  });

  it("names what is not valid, writes the rest, and exits 1", async () => {
    const folder = folderWith({ "bad.ndjson": `${line}{"no":"article"}\n${line}` });
    const { status, stderr } = await visits(["convert", "bad.ndjson", "--to", "ndjson", "-o", "out"], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain("bad.ndjson:2: not valid");
    expect(readFileSync(join(folder, "out/articles.ndjson"), "utf8").trimEnd().split("\n")).toHaveLength(2);
  });

  it("writes nothing where a file cannot be read", async () => {
    const folder = folderWith({ "many.ndjson": line });
    const args = ["convert", "many.ndjson", "absent.ndjson", "--to", "xlsx", "-o", "out.xlsx"];
    const { status, stderr } = await visits(args, { cwd: folder });
    expect([status, existsSync(join(folder, "out.xlsx"))]).toEqual([3, false]);
    expect(stderr).toContain("out.xlsx: not written, since the run is incomplete");
    expect(readdirSync(folder)).toEqual(["many.ndjson"]);
  });

  it("does not overwrite a file or add to a folder, unless --force says so", async () => {
    const folder = folderWith({ "out.xlsx": "mine" });
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out/mine.txt"), "mine");
    for (const [name, out] of [
      ["csv", "out"],
      ["xlsx", "out.xlsx"],
    ] as const) {
      const args = ["convert", article, "--to", name, "-o", out, "-q"];
      expect((await visits(args, { cwd: folder })).status).toBe(2);
      expect((await visits([...args, "--force"], { cwd: folder })).status).toBe(0);
    }
    expect(readFileSync(join(folder, "out/mine.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "out/visits.csv"))).toBe(true);
    expect(readFileSync(join(folder, "out.xlsx"), "latin1").startsWith("PK")).toBe(true);
  });

  it("writes what each document loses, a line each", async () => {
    const folder = folderWith({ "many.ndjson": line.repeat(2) });
    const args = ["convert", "many.ndjson", "--to", "parquet", "-o", "out", "--losses", "lost.ndjson"];
    expect((await visits(args, { cwd: folder })).status).toBe(0);
    const lines = readFileSync(join(folder, "lost.ndjson"), "utf8").trimEnd().split("\n");
    expect(lines.map((one) => JSON.parse(one).document)).toEqual(["many.ndjson:1", "many.ndjson:2"]);
  });

  it.each([
    [["--to", "parquet"], /parquet needs --out with the name of a folder/],
    [["--to", "xlsx", "--lang", "ar"], /تحتاج xlsx إلى --out مع اسم ملف/],
    [["--to", "icalendar", "--about", "about.yaml"], /--about and --tables go with/],
    [["--to", "csv", "-o", "out", "--tables", "visit"], /tables are articles, facts/],
    [["--to", "csv", "-o", "out", "--about", "wrong.yaml"], /wrong\.yaml: titel: must be one of/],
    [["--to", "csv", "-o", "out", "--about", "list.yaml"], /list\.yaml is not YAML/],
  ])("refuses %j", async (options, message) => {
    const folder = folderWith({ "wrong.yaml": "titel: x\n", "list.yaml": "- x\n" });
    const { status, stderr } = await visits(["convert", article, ...options], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});
