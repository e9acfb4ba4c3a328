import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { conversionNames } from "@diplomatic-visits/core/formats";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const article = join(reference, "article.json");
const line = `${JSON.stringify(JSON.parse(readFileSync(article, "utf8")))}\n`;

describe("visits convert --to", () => {
  it("writes one document to stdout, and counts on stderr what was left out", async () => {
    const { status, stdout, stderr } = await visits(["convert", article, "--to", "icalendar"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
    expect(stderr).toMatch(/^left out, because icalendar has no place for it: .*Statement 46/);
  });

  it("says in Arabic what was left out", async () => {
    const { stderr } = await visits(["convert", article, "--to", "icalendar", "--lang", "ar"]);
    expect(stderr).toMatch(/^تُرك ما لا مكان له في icalendar: /);
  });

  it("puts several documents into one frame, from lines and folders", async () => {
    const folder = folderWith({ "many.ndjson": line.repeat(2) });
    const { stdout } = await visits(["convert", join(folder, "many.ndjson"), article, "--to", "icalendar", "-q"]);
    expect(stdout.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  it("writes a file for each document into a folder, and does not overwrite others", async () => {
    const folder = folderWith({ "many.ndjson": line.repeat(2) });
    const args = ["convert", "many.ndjson", "--to", "icalendar", "-o", "out/", "-q"];
    const first = await visits(args, { cwd: folder });
    expect([first.status, first.stdout]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "out/many-1.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/);
    expect(existsSync(join(folder, "out/many-2.ics"))).toBe(true);
    expect((await visits(args, { cwd: folder })).status).toBe(0);
    const other = folderWith({ "many.ndjson": line, "many-1.ics": "mine" });
    const refused = await visits(["convert", "many.ndjson", "--to", "icalendar", "-o", "."], { cwd: other });
    expect([refused.status, readFileSync(join(other, "many-1.ics"), "utf8")]).toEqual([2, "mine"]);
  });

  it("names what is not valid, converts the rest, and exits 1", async () => {
    const folder = folderWith({ "bad.ndjson": `${line}{"no":"article"}\n${line}` });
    const { status, stdout, stderr } = await visits(["convert", "bad.ndjson", "--to", "icalendar"], { cwd: folder });
    expect([status, stdout.match(/BEGIN:VEVENT/g)?.length]).toEqual([1, 2]);
    expect(stderr).toContain("bad.ndjson:2: not valid");
  });

  it("writes what each document loses, a line each", async () => {
    const folder = folderWith({ "many.ndjson": line.repeat(2) });
    const { status } = await visits(["convert", "many.ndjson", "--to", "icalendar", "--losses", "lost.ndjson"], {
      cwd: folder,
    });
    const lines = readFileSync(join(folder, "lost.ndjson"), "utf8").trimEnd().split("\n");
    expect([status, lines.length]).toEqual([0, 2]);
    const [lost] = lines.map((one) => JSON.parse(one));
    expect(lost).toMatchObject({ document: "many.ndjson:1", ok: true });
    expect(lost.lost).toContainEqual({ field: "Statement", count: 46 });
  });
});

describe("visits convert", () => {
  it.each([
    [["convert", article], /--to or --from/],
    [["convert", article, "--from", "icalendar"], /icalendar/],
    [["convert", article, "--to", "plover"], /plover/],
    [["convert", article, "--to", "icalendar", "--coding"], /--coding/],
    [["convert", article, "--to", "no-format"], /no-format/],
  ])("refuses %j", async (args, message) => {
    const { status, stdout, stderr } = await visits(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("lists the formats in its help", async () => {
    const { stdout } = await visits(["convert", "--help"]);
    for (const name of conversionNames) expect(stdout).toContain(`"${name}"`);
  });
});
