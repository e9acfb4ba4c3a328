import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { folderWith, reference, spawned, visits } from "./run.ts";

const text = readFileSync(join(reference, "text.txt"), "utf8");
const coding = readFileSync(join(reference, "coding.yaml"), "utf8");
const article = JSON.parse(readFileSync(join(reference, "article.json"), "utf8"));
const english = "Foreign Minister Ada Brill arrived in Muscat on 4 May 2026 on an official visit.";
const page = (body: string) => `<html lang="en"><body><article><h1>Visit</h1><p>${body}</p></article></body></html>`;

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function filesIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
}

const withoutTimes = (report: string) => report.replace(/[\d.]+ ms/g, "");

describe("visits extract over many inputs", () => {
  it("drafts each in one process; what goes wrong with one is reported, and the next one follows", async () => {
    const folder = folderWith({
      "a.html": page(english),
      "b.txt": english,
      "c.html.gz": zlib.gzipSync(page(english)),
      "d.html": "",
    });
    const { status, stderr } = await visits(
      ["extract", "a.html", "absent.html", "b.txt", "c.html.gz", "d.html", "--out", "out"],
      {
        cwd: folder,
      },
    );
    expect([status, readdirSync(join(folder, "out")).sort()]).toEqual([
      3,
      ["a.coding.yaml", "a.txt", "b.coding.yaml", "b.txt", "c.coding.yaml", "c.txt"],
    ]);
    expect(stderr).toMatch(/^a\.html:\n(.*\n)*absent\.html:\nvisits: absent\.html: no such file\n/);
    expect(readFileSync(join(folder, "out/c.coding.yaml"), "utf8")).toContain("Muscat");
    const again = await visits(["extract", "a.html", "b.txt", "--out", "out", "--quiet", "--progress"], {
      cwd: folder,
    });
    expect([again.status, again.stderr]).toEqual([0, expect.stringMatching(/^2\/2, [\d.]+\/s\n$/)]);
  });

  it("searches a folder for pages and texts, and keeps their places in it", async () => {
    const folder = folderWith({});
    for (const [name, content] of Object.entries({
      "in/a.html": page(english),
      "in/2026/a.html": page(english),
      "in/2026/b.txt": english,
      "in/2026/notes.md": "Not an article.",
      "in/done/text.txt": english,
      "in/done/coding.yaml": "{}",
      "in/done/c.txt": english,
      "in/done/c.coding.json": "{}",
    }))
      put(join(folder, name), content);
    const made = ["2026/a", "2026/b", "a"].flatMap((name) => [`${name}.coding.yaml`, `${name}.txt`]).sort();
    const one = await visits(["extract", "in", "--out", "one"], { cwd: folder });
    expect([one.status, filesIn(join(folder, "one"))]).toEqual([0, made]);
    expect(one.stderr.match(/^in\S+:$/gm)).toEqual(["in/2026/a.html:", "in/2026/b.txt:", "in/a.html:"]);

    const many = spawned(["extract", "in", "--out", "one", "--jobs", "2", "--progress"], { cwd: folder });
    expect([many.status, many.stdout]).toEqual([0, one.stdout]);
    expect(many.stderr).toMatch(/\n3\/3, [\d.]+\/s\n$/);
    expect(many.stderr.replace(/^\d\/3, .*\n/gm, "")).toBe(one.stderr.replaceAll("wrote:", "kept, as it is the same:"));
  });

  it("reports files of another kind, and those that are not there, in their turn, also from threads", async () => {
    const folder = folderWith({ "a.txt": english, "b.coding.yaml": "{}", "d.txt": english });
    const args = ["extract", "a.txt", "b.coding.yaml", "c.txt", "d.txt", "--out", "out"];
    const one = await visits([...args, "--lang", "ar"], { cwd: folder });
    expect(one.status).toBe(3);
    expect(one.stderr).toContain("visits: b.coding.yaml: هذا ترميز جاهز");
    const many = spawned([...args, "--lang", "ar", "-j", "3"], { cwd: folder });
    expect([many.status, many.stdout]).toEqual([3, one.stdout]);
    expect(many.stderr).toBe(one.stderr.replaceAll("كُتب:", "بقي لأنه هو نفسه:"));
  });

  it.each([
    [["a/x.html", "b/x.html", "--out", "c"], "two inputs would become this file"],
    [["a.html", "b.html", "--url", "https://example.org"], "--url is the address of one page"],
    [["a.html", "b.ndjson"], "not mixed"],
    [["a.coding.yaml"], "a.coding.yaml: this is already a coding; to check it: visits validate a.coding.yaml"],
    [["."], "no web page or text without a coding in ."],
    [["a.html", "--ascii"], "--ascii goes with NDJSON"],
    [["a.html", "--resume", "x"], "--resume goes with NDJSON"],
    [["a.html", "--lines"], "--lines goes with NDJSON"],
    [["a.html", "--progress"], "--progress goes with"],
    [["a.ndjson", "--force"], "NDJSON is extracted without"],
  ])("refuses what has no meaning: %j", async (args, message) => {
    const { status, stderr } = await visits(["extract", ...args], { cwd: folderWith({}) });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("a page a line becomes a text and a coding a line, which anchor and validate read", async () => {
    const lines = [
      { html: page(english), url: "https://example.org/1" },
      { text: english },
      {},
      { text: "" },
      { text: english, referenceDate: "soon" },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n[]\n{\n`;
    const drafted = await visits(["extract", "-", "--lines", "--language", "en", "--quiet"], { input });
    const results = drafted.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([drafted.status, results.map(({ line, ok }) => [line, ok])]).toEqual([
      1,
      [
        [1, true],
        [2, true],
        [3, false],
        [4, false],
        [5, false],
        [6, false],
        [7, false],
      ],
    ]);
    expect(results[0].coding).toMatchObject({ url: "https://example.org/1" });
    expect(results.slice(2).map(({ issues }) => issues?.[0].code)).toEqual([
      "shape/required",
      undefined,
      "shape/pattern",
      "shape/type",
      "read/json",
    ]);
    const anchored = await visits(["anchor", "-", "--lines", "--quiet"], { input: drafted.stdout });
    const articles = anchored.stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).article]));
    expect(articles.slice(0, 2).map((one) => one.text)).toEqual([results[0].text, english]);
    const checked = await visits(["validate", "-", "-f", "ndjson"], {
      input: articles
        .slice(0, 2)
        .map((one) => JSON.stringify(one))
        .join("\n"),
    });
    expect(checked.status).toBe(0);
  });
});

describe("visits anchor over many inputs", () => {
  it("puts each article into a folder", async () => {
    const folder = folderWith({
      "a.coding.yaml": coding,
      "a.txt": text,
      "b.coding.yaml": coding,
      "c.coding.yaml": "{",
      "c.txt": "",
    });
    const { status, stderr } = await visits(
      ["anchor", "a.coding.yaml", "b.coding.yaml", "c.coding.yaml", "-o", "out"],
      { cwd: folder },
    );
    expect([status, readdirSync(join(folder, "out"))]).toEqual([3, ["a.json"]]);
    expect(stderr).toContain("visits: b.coding.yaml: its text should be in b.txt");
    expect(JSON.parse(readFileSync(join(folder, "out/a.json"), "utf8"))).toEqual(article);
  });

  it("searches a folder for codings, and keeps their places in it", async () => {
    const folder = folderWith({});
    for (const name of ["a", "2026/a", "2026/b"]) {
      put(join(folder, `in/${name}.coding.yaml`), coding);
      put(join(folder, `in/${name}.txt`), text);
    }
    put(join(folder, "in/done/article.json"), JSON.stringify(article));
    const one = await visits(["anchor", "in", "--out", "one"], { cwd: folder });
    expect([one.status, filesIn(join(folder, "one"))]).toEqual([0, ["2026/a.json", "2026/b.json", "a.json"]]);
    const many = spawned(["anchor", "in", "--out", "many", "--jobs", "2"], { cwd: folder });
    expect([many.status, filesIn(join(folder, "many"))]).toEqual([0, filesIn(join(folder, "one"))]);
    expect(withoutTimes(many.stderr)).toBe(withoutTimes(one.stderr));
    expect(JSON.parse(readFileSync(join(folder, "many/2026/b.json"), "utf8"))).toEqual(article);
    const lacking = await visits(["anchor", "in/2026"], { cwd: folder });
    expect([lacking.status, lacking.stderr]).toEqual([2, expect.stringContaining("need --out <folder>")]);
  });

  it.each([
    [["a.coding.yaml", "b.coding.yaml"], "need --out <folder>"],
    [["a.coding.yaml", "a/a.coding.yaml", "-o", "out"], "two codings would become this article"],
    [["a.coding.yaml", "b.coding.yaml", "-o", "out", "--text", "x"], "--text names the text of one coding"],
    [["a.coding.yaml", "b.coding.yaml", "-o", "out", "--watch"], "--watch waits for one coding"],
    [["a.ndjson", "--write"], "NDJSON is anchored without"],
    [["a.html"], "a.html: this is not a coding; to begin one from it: visits extract a.html"],
    [["."], "no coding (<name>.coding.yaml) in ."],
    [["b.coding.yaml", "--ascii"], "--ascii goes with NDJSON"],
  ])("refuses what has no meaning: %j", async (args, message) => {
    const { status, stderr } = await visits(["anchor", ...args], { cwd: folderWith({}) });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("a coding and its text a line become an article a line, on several threads and after a break, too", () => {
    const own = JSON.stringify({ text, coding: { ...article, text: undefined } });
    const simple = JSON.stringify({ text: "Ada Brill left.", coding: { headline: "x" }, line: 7 });
    const input = `${own}\n${simple}\n{"text": "x"}\n`.repeat(30);
    const folder = folderWith({ "codings.ndjson": input });
    const one = spawned(["anchor", "codings.ndjson", "--quiet"], { cwd: folder });
    expect([one.status, one.stdout.split("\n").length]).toEqual([1, 91]);
    expect(spawned(["anchor", "codings.ndjson", "-q", "--jobs", "2"], { cwd: folder }).stdout).toBe(one.stdout);
    spawned(["anchor", "codings.ndjson", "-q"], { cwd: folder, shell: '"$0" "$@" | head -n 20 > results.ndjson' });
    expect(
      spawned(["anchor", "codings.ndjson", "--resume", "results.ndjson", "--exit-zero"], { cwd: folder }).status,
    ).toBe(0);
    expect(readFileSync(join(folder, "results.ndjson"), "utf8")).toBe(one.stdout);
  });
});
