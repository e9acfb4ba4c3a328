import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, visits } from "./run.ts";

const examples = fileURLToPath(new URL("../../../docs/examples/agreement/", import.meta.url));
const [first, second, lead] = ["first.coding.yaml", "second.coding.yaml", "lead.txt"].map((name) =>
  readFileSync(join(examples, name), "utf8"),
) as [string, string, string];

/** Two folders of codings of `size` texts, of which every third is coded alike. */
function folders(size: number): string {
  const root = folderWith({});
  for (const folder of ["a", "b", "texts"]) mkdirSync(join(root, folder));
  for (let i = 0; i < size; i++) {
    writeFileSync(join(root, "texts", `t${i}.txt`), `${lead.trimEnd()}\n${i}.\n`);
    writeFileSync(join(root, "a", `t${i}.coding.yaml`), first);
    writeFileSync(join(root, "b", `t${i}.coding.yaml`), i % 3 === 0 ? first : second);
  }
  return root;
}

interface Folders {
  pairs: { name: string; mentions: { f1: number }; differences: { key: string }[] }[];
  unpaired: { a: string[]; b: string[] };
  articles: number;
  mentions: { a: number; same: number; interval?: [number, number] };
  fields: { field: string; alpha?: number; interval?: [number, number] }[];
  sampled?: { resamples: number; seed: number };
}

describe("visits compare of two folders", () => {
  it("pairs files by name, names those without a partner, and pools the figures with intervals", async () => {
    const cwd = folders(12);
    writeFileSync(join(cwd, "a", "alone.coding.yaml"), first);
    writeFileSync(join(cwd, "texts", "alone.txt"), lead);
    const args = ["compare", "a", "b", "--text", "texts"];
    const { status, stdout, stderr } = await visits([...args, "--format", "json"], { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    const report: Folders = JSON.parse(stdout);
    expect(report.pairs.map(({ name }) => name)).toHaveLength(12);
    expect(report.unpaired).toEqual({ a: [join("a", "alone.coding.yaml")], b: [] });
    expect(report.articles).toBe(12);
    expect(report.sampled).toEqual({ resamples: 1000, seed: 1 });
    expect(report.mentions).toMatchObject({ a: 12 * 11, same: 12 * 11 });
    const kind = report.fields.find(({ field }) => field === "statement.kind");
    const [low = 2, high = -2] = kind?.interval ?? [];
    expect(low).toBeLessThan(kind?.alpha ?? -1);
    expect(high).toBeGreaterThan(kind?.alpha ?? 1);
    const alike = report.pairs.filter(({ differences }) => differences.length === 0);
    expect(alike.map(({ mentions }) => mentions.f1)).toEqual([1, 1, 1, 1]);

    const again = await visits([...args, "--format", "json"], { cwd });
    expect(again.stdout).toBe(stdout);
    const few = async (seed: string) =>
      (await visits([...args, "--format", "json", "--resamples", "5", "--seed", seed], { cwd })).stdout;
    expect(await few("2")).not.toBe((await few("3")).replace('"seed":3', '"seed":2'));

    const pretty = (await visits(args, { cwd })).stdout;
    expect(pretty).toContain("pairs of articles compared: 12");
    expect(pretty).toMatch(/^t1 {2}F1 0\.957, differences: 8$/m);
    expect(pretty).toContain("without a partner, only in a:\n  a/alone.coding.yaml".replaceAll("/", join("/")));
    expect(pretty).toMatch(/1000 samples of the articles/);
  });

  it("gives no interval for few articles, and says so", async () => {
    const cwd = folders(3);
    const { stdout } = await visits(["compare", "a", "b", "--text", "texts"], { cwd });
    expect(stdout).toContain("intervals: too few (pairs of articles: 3; needed: 10)");
    const { stdout: arabic } = await visits(["compare", "a", "b", "--text", "texts", "--lang", "ar"], { cwd });
    expect(arabic).toContain("مجالات الثقة: العدد قليل جدًّا (أزواج المقالات: 3؛ المطلوب: 10)");
    // ids, file names and the letters of the two codings stay; all else is Arabic
    expect(
      arabic
        .replace(/⟦[^⟧]*⟧/g, "")
        .match(/\b[A-Za-z]{3,}\b/g)
        ?.filter((word) => !known.has(word)),
    ).toEqual(undefined);
  });

  it("pairs files of other names by their text, and reports what cannot be compared", async () => {
    const cwd = folderWith({});
    for (const folder of ["a", "b"]) mkdirSync(join(cwd, folder));
    const put = (path: string, content: string) => writeFileSync(join(cwd, path), content);
    put("a/one.coding.yaml", first);
    put("a/one.txt", lead);
    put("b/uno.coding.yaml", second);
    put("b/uno.txt", lead);
    put("a/broken.json", "{}");
    put("b/broken.json", "{}");
    put("a/other.coding.yaml", first);
    put("a/other.txt", `${lead}one\n`);
    put("b/other.coding.yaml", first);
    put("b/other.txt", `${lead}two\n`);
    const { status, stdout, stderr } = await visits(["compare", "a", "b", "--format", "json"], { cwd });
    const report: Folders = JSON.parse(stdout);
    expect(report.pairs.map(({ name }) => name)).toEqual(["one"]);
    expect(report.unpaired).toEqual({ a: [], b: [] });
    expect(stderr).toContain("broken.json: not valid; see visits validate");
    expect(stderr).toContain("code different texts");
    expect(status).toBe(1);
  });

  it("writes a page of two files or of two folders, whose words are only text", async () => {
    const cwd = folders(3);
    writeFileSync(join(cwd, "b", "t1.coding.yaml"), second.replace('ar: "موسكو"', 'ar: "<script>موسكو"'));
    const pair = ["a/t1.coding.yaml", "b/t1.coding.yaml", "--text", "texts"].map((part) =>
      part.replace("/", join("/")),
    );
    const all = await visits(["compare", ...pair, "--html", "-", "--differences", "all"], { cwd });
    expect([all.status, all.stderr]).toEqual([0, ""]);
    expect(all.stdout).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(all.stdout).toContain("&lt;script&gt;");
    expect(all.stdout).not.toContain("<script>موسكو");
    expect(all.stdout).toMatch(/<blockquote lang="ar" dir="rtl">رئيس السلك الدبلوماسي الروسي<\/blockquote>/);
    expect(all.stdout).not.toContain('dv-decision"');
    const decided = await visits(["compare", ...pair, "--html", "-", "--decided", "a/t1.coding.yaml"], { cwd });
    expect([decided.status, decided.stderr]).toEqual([0, ""]);
    expect(decided.stdout).toMatch(/<p class="dv-decision"><b>Decided<\/b>: as in A/);
    expect(decided.stdout).not.toMatch(/class="dv-decision"><b>Decided<\/b>: (as in B|another)/);
    const folder = await visits(["compare", "a", "b", "--text", "texts", "--html", "page.html", "--lang", "ar"], {
      cwd,
    });
    expect([folder.status, folder.stdout]).toEqual([0, ""]);
    const page = readFileSync(join(cwd, "page.html"), "utf8");
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain("أزواج المقالات التي قورنت: 3");
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<\/table>/g)?.length);
    expect((await visits(["compare", ...pair, "--html", join("a", "t1.coding.yaml")], { cwd })).status).toBe(2);
  });

  it("refuses a file beside a folder", async () => {
    const cwd = folders(1);
    const { status, stderr } = await visits(["compare", "a", join("b", "t0.coding.yaml")], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining("compare two files, or two folders")]);
  });
});

const known = new Set(["json"]);
