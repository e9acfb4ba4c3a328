import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reference, spawned } from "./run.ts";

type OnPage = typeof import("../src/page/visits-on-page.ts");

const files = [
  ["visit.coding.yaml", readFileSync(join(reference, "coding.yaml"), "utf8")],
  ["visit.txt", readFileSync(join(reference, "text.txt"), "utf8")],
  ["ok.json", readFileSync(join(reference, "article.json"), "utf8")],
  ["wrong.json", readFileSync(join(reference, "article.json"), "utf8").replace('"2021-04-13"', '"2021-04-31"')],
] as const;

/** Times differ from run to run. */
const timeless = (text: string) => text.replace(/[\d.]+ (?:ms\b|مللي ثانية)/g, "… ms");

describe("the program on a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "visits-page-"));
  let onPage: OnPage;
  beforeAll(async () => {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    onPage = await import(new URL("../dist/page/visits-on-page.js", import.meta.url).href);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    "validate wrong.json",
    "validate ok.json wrong.json --format json",
    "validate visit.coding.yaml --lang ar",
    "anchor visit.coding.yaml",
    "facts ok.json",
    "visits ok.json",
    "stats ok.json",
    "convert ok.json --to schema-org",
    "compare ok.json visit.coding.yaml",
    "explain evidence/quote-matches --lang ar",
    "validate nothing.json",
    "frobnicate",
    "--help",
  ])("prints what the program prints: visits %s", async (line) => {
    const args = line.split(" ");
    const [{ code, printed }, real] = [await onPage.visitsOnPage(args, files), spawned(args, { cwd: folder })];
    const to = (wanted: "out" | "err") =>
      printed.flatMap((piece) => (piece.to === wanted ? [piece.text] : [])).join("");
    expect(code).toBe(real.status);
    expect(timeless(to("out"))).toBe(timeless(real.stdout));
    expect(timeless(to("err"))).toBe(timeless(real.stderr));
  });

  it("hands over the files that it writes, and keeps none for the next run", async () => {
    const run = await onPage.visitsOnPage(["convert", "ok.json", "--to", "brat", "-o", "out/", "--quiet"], files);
    expect(run.files.map(([name]) => name)).toEqual(["out/ok.txt", "out/ok.ann"].sort());
    expect(run.files.find(([name]) => name.endsWith(".txt"))?.[1]).toBe(files[1][1]);
    const next = await onPage.visitsOnPage(["stats", "out/ok.ann"], []);
    expect([next.code, next.files]).toEqual([3, []]);
  });

  it("says what a page does not have", async () => {
    const packed = await onPage.visitsOnPage(["validate", "ok.json.gz"], [["ok.json.gz", "x"]]);
    expect(packed.code).not.toBe(0);
    expect(packed.printed.map(({ text }) => text).join("")).toContain("a page has no");
  });
});
