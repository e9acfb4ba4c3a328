import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, visits } from "./run.ts";

const article = join(reference, "article.json");
const text = readFileSync(join(reference, "text.txt"), "utf8");
const controls = /[\u2066-\u2069\u202a-\u202e\u001b]/;

describe("visits view", async () => {
  const { status, stdout } = await visits(["view", article]);

  it("shows every paragraph, letter for letter, once the marks are taken out", () => {
    expect(status).toBe(0);
    const lines = stdout.split("\n");
    const paragraphs = lines.flatMap((line, i) => (line.startsWith("¶ ") ? [lines[i + 1]?.trim()] : []));
    const unmarked = paragraphs.map((line) => line?.replace(/⟦[⁰¹²³⁴⁵⁶⁷⁸⁹,]+|⟧[⁰¹²³⁴⁵⁶⁷⁸⁹,]*/g, ""));
    expect(unmarked).toEqual(text.split("\n"));
    expect(stdout).not.toMatch(controls);
  });

  it("numbers the facts, each below the paragraph of its first words, with about, property, value and state", async () => {
    const numbers = [...stdout.matchAll(/^ {1,4}([0-9]+) {2}\S/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length).toBe(JSON.parse((await visits(["stats", article, "--json"])).stdout).facts);
    expect(stdout).toContain(
      "Visit Sergey Lavrov → Iran · Type: official visit · stated\n       /visits/lavrov-tehran/type\n",
    );
    expect(stdout).toMatch(/⟦¹⁰زيارة رسمية⟧/);
  });

  it("closes stretches that cross by their number", () => {
    const crossing = stdout.match(/⟧[⁰¹²³⁴⁵⁶⁷⁸⁹]/g) ?? [];
    const opened = stdout.match(/⟦/g) ?? [];
    expect(stdout.match(/⟧/g)).toHaveLength(opened.length);
    expect(crossing.length).toBeLessThan(opened.length / 4);
  });

  it("speaks Arabic, with the codes' labels", async () => {
    const { stdout: arabic } = await visits(["view", article, "--lang", "ar"]);
    expect(arabic).toContain("الزيارة سيرغي لافروف ← إيران · النوع: زيارة رسمية · مذكورة");
  });

  it("wraps at a width, and shows glosses on demand", async () => {
    const { stdout: narrow } = await visits(["view", article, "--width", "60", "--gloss"]);
    const lines = narrow.split("\n").filter((line) => !/^ {1,4}[0-9]+ {2}|^ {7}\/|^معلومات|^Facts/.test(line));
    expect(Math.max(...lines.map((line) => line.replace(/\p{M}/gu, "").length))).toBeLessThanOrEqual(60);
    expect(narrow.replace(/\s+/g, " ")).toContain("have advanced by leaps and bounds");
    expect(stdout).not.toContain("have advanced by leaps and bounds");
    // a statement is titled by its gloss
    expect(stdout).toContain("The article itself: The Russian foreign minister, Sergey Lavrov, arrived in Tehran");
  });

  it.each([["/visits/lavrov-tehran/start"], ["8"]])("shows one fact: %s", async (fact) => {
    const { status: code, stdout: one } = await visits(["view", article, "--fact", fact]);
    expect(code).toBe(0);
    expect(one).toMatch(/^ {2}55–74\n +⟦يوم الثلاثاء الماضي⟧$/m);
    expect(one).toContain("note: The text gives only the weekday");
    expect(one).toContain("source: Les sanctions");
    expect(one.match(/^¶/gm)).toHaveLength(1);
  });

  it("exits 2 on a fact that is not there, 1 on what is not valid, 3 on what cannot be read", async () => {
    const unknown = await visits(["view", article, "--fact", "type"]);
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringContaining("did you mean /visits/lavrov-tehran/type?"),
    ]);
    const broken = join(folderWith({ "a.json": "{}" }), "a.json");
    expect((await visits(["view", broken])).status).toBe(1);
    expect((await visits(["view", "absent.json"])).status).toBe(3);
    expect((await visits(["view", article, "--width", "3"])).status).toBe(2);
  });

  it("takes a coding with its text", async () => {
    expect((await visits(["view", join(reference, "coding.yaml")])).stdout).toBe(stdout);
  });

  it("no line of a text starts a command in the log of a workflow, wrapped or not", async () => {
    const hostile =
      "::add-mask::a\n##[error]x and ##vso[task.complete]\nwords of a long line, then\u00a0more ::stop-commands::z\n";
    const folder = folderWith({
      "a.txt": hostile,
      "a.coding.yaml": "type: NewsArticle\nextent: full\ninLanguage: en\n",
    });
    for (const args of [[], ["--width", "26"], ["--lang", "ar"]]) {
      const run = await visits(["view", "a.coding.yaml", ...args], { cwd: folder, env: { GITHUB_ACTIONS: "true" } });
      expect(run.status).toBe(0);
      expect(run.stdout).not.toMatch(/^\s*::|##\w*\[/m);
      expect(run.stdout).toMatch(/add-mask::a[\s\S]*task\.complete[\s\S]*stop-commands::z/);
    }
  });

  it("colours on demand only", async () => {
    expect((await visits(["view", article], { env: { FORCE_COLOR: "1" } })).stdout).toContain("\u001b[");
    expect((await visits(["view", article], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).stdout).toBe(stdout);
  });
});

describe("visits view --html", () => {
  it.each(["en", "ar"])("writes one page that needs no other file and no network (%s)", async (lang) => {
    const file = join(folderWith({}), "page.html");
    expect(await visits(["view", article, "--html", file, "--lang", lang])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const page = readFileSync(file, "utf8");
    expect(page).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
    for (const line of text.split("\n")) expect(page).toContain(line.replaceAll('"', "&quot;"));
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(1);
    expect(page).toMatch(/<style>[\s\S]*\.dv-explorer[\s\S]*<\/style>/);
    expect(page.match(/<script>(?:(?!<\/script>)[\s\S]){5000,}<\/script>/)).not.toBeNull();
    // nothing is fetched: no file beside, no address but the namespace of SVG
    expect(page).not.toMatch(
      /<(link|img|iframe|object|embed|audio|video)\b|<script[^>]+\bsrc=|@import|url\((?!#)|\bfetch\(|XMLHttpRequest/,
    );
    expect([...new Set(page.match(/https?:\/\/[^"'\s<)]+/g))]).toEqual(["http://www.w3.org/2000/svg"]);
  });

  it("writes to stdout for -, and says when it cannot write", async () => {
    expect((await visits(["view", article, "--html", "-"])).stdout).toMatch(/^<!doctype html>/);
    const { status, stderr } = await visits(["view", article, "--html", join(folderWith({}), "no/page.html")]);
    expect([status, stderr]).toEqual([3, expect.stringContaining("could not be written")]);
  });
});
