import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const article = readFileSync(join(reference, "article.json"), "utf8");
/** The reference article with faults that have a fix: another direction, another spelling of its language. */
const faulty = article
  .replace('"textDirection": "rtl"', '"textDirection": "ltr"')
  .replace('"inLanguage": "ar"', '"inLanguage": "AR"');

const text = "Ada Brill in Larn\nThe minister arrived on Monday.\n";
const coding = `# a coder's note
type: NewsArticle   # kept
extent: full
inLanguage: en
headlin: "Ada Brill in Larn"
entities:
  - id: ada   # who
    kind: person
    name: { en: "Ada Brill" }
    mentions: ["Ada Brill"]
`;

function written(files: Readonly<Record<string, string>>) {
  const cwd = folderWith(files);
  return { cwd, read: (name: string) => readFileSync(join(cwd, name), "utf8") };
}

describe("visits validate --fix", () => {
  it("applies the fixes of an article, says each, and keeps every other byte", async () => {
    expect(faulty).not.toBe(article);
    const { cwd, read } = written({ "a.json": faulty });
    const { status, stdout, stderr } = await visits(["validate", "--fix", "a.json"], { cwd });
    expect(stdout).toMatch(/^a\.json: 2 changes$/m);
    expect(stdout).toMatch(/^ {2}\/textDirection {2}\S+\n {6}- ⟦ltr⟧\n {6}\+ ⟦rtl⟧$/m);
    expect([status, read("a.json")]).toEqual([0, article]);
    expect(stderr).toMatch(/1 valid/);
  });

  it("fixes a coding in YAML: keys get their names, comments and layout stay", async () => {
    const { cwd, read } = written({ "trip.coding.yaml": coding, "trip.txt": text });
    const { status, stdout } = await visits(["validate", "--fix", "trip.coding.yaml"], { cwd });
    const after = coding.replace("headlin:", "headline:");
    expect(read("trip.coding.yaml")).toBe(after);
    expect(stdout).toMatch(/\/headlin {2}\S+ {2}removed[\s\S]*\/headline {2}\S+ {2}added/);
    expect([status, stdout.match(/error\[.*/g)]).toEqual([0, null]);
  });

  it("--dry-run shows the changes and writes nothing", async () => {
    const { cwd, read } = written({ "a.json": faulty });
    const { stdout } = await visits(["validate", "--fix", "--dry-run", "a.json", "--lang", "ar"], { cwd });
    expect(read("a.json")).toBe(faulty);
    expect(stdout).toContain("عدد التغييرات التي لم تُكتب (--dry-run): 2");
  });

  it("exits by what remains: 1 where a quote is not in the text, whatever else was fixed", async () => {
    const { cwd, read } = written({ "a.json": faulty.replace('"quote": "موسكو"', '"quote": "باريس"') });
    const { status, stdout } = await visits(["validate", "--fix", "a.json"], { cwd });
    expect([status, read("a.json")]).toEqual([1, article.replace('"quote": "موسكو"', '"quote": "باريس"')]);
    expect(stdout).toContain("error[evidence/quote-matches]");
  });

  it("tells as data, too, file by file", async () => {
    const { cwd } = written({ "a.json": faulty, "b.json": article });
    const { stdout } = await visits(["validate", "--fix", ".", "-f", "ndjson"], { cwd });
    const [a, b] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(a).toMatchObject({ file: "a.json", ok: true, fixes: { written: true } });
    expect(a.fixes.changes[0]).toMatchObject({ op: "replace", pointer: expect.stringMatching(/^\//) });
    expect(b).toMatchObject({ ok: true, fixes: { written: false, changes: [] } });
  });

  it("keeps the indentation, the byte order mark and the last line end of JSON", async () => {
    for (const indent of [undefined, "\t", 4]) {
      const source = (of: string) => `\ufeff${JSON.stringify(JSON.parse(of), null, indent)}\n`;
      const { cwd, read } = written({ "a.json": source(faulty) });
      await visits(["validate", "--fix", "a.json"], { cwd });
      expect(read("a.json")).toBe(source(article));
    }
  });

  it("changes nothing at a second run", async () => {
    const { cwd, read } = written({ "a.json": faulty });
    await visits(["validate", "--fix", "a.json"], { cwd });
    writeFileSync(join(cwd, "first.txt"), read("a.json"));
    const { stdout } = await visits(["validate", "--fix", "a.json"], { cwd });
    expect([stdout, read("a.json")]).toEqual(["", read("first.txt")]);
  });

  it.each([
    [["validate", "--fix", "-"], "standard input"],
    [["validate", "--fix", "lines.ndjson"], "one a line"],
    [["validate", "--fix", "--watch", "a.json"], "--watch"],
    [["validate", "--dry-run", "a.json"], "--fix"],
  ])("is refused where it has no sense: %j", async (args, said) => {
    const { cwd, read } = written({ "a.json": faulty, "lines.ndjson": "{}\n" });
    const { status, stdout, stderr } = await visits(args, { cwd, input: "{}" });
    expect([status, stdout, read("a.json")]).toEqual([2, "", faulty]);
    expect(stderr).toContain(said);
  });
});
