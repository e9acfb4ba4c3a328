import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fence } from "./block.ts";
import { diffLines, hunks } from "./diff.ts";
import { code, escaped, foreign, visible } from "./inline.ts";
import { page } from "./page.ts";
import { deadLinks, frontOf } from "./reading.ts";

describe("text in Markdown", () => {
  it.each([
    ["a < b && c > d", "a &lt; b &amp;&amp; c \\> d"],
    ["{found} | *x* _y_ `z`", "\\{found\\} \\| \\*x\\* \\_y\\_ \\`z\\`"],
    ["medtop:20000639 and a:b", "medtop:20000639 and a\\:b"],
    ["<script>alert(1)</script>", "&lt;script\\>alert(1)&lt;/script\\>"],
    ["[a](javascript:b)", "\\[a\\](javascript\\:b)"],
    ["two\nlines", "two lines"],
  ])("%s", (text, markdown) => {
    expect(escaped(text)).toBe(markdown);
  });

  it("marks the other language with its direction", () => {
    expect(foreign("زيارة", "ar")).toBe('<bdi lang="ar" dir="rtl">زيارة</bdi>');
    expect(foreign("a|b", "en")).toBe('<bdi lang="en" dir="ltr">a\\|b</bdi>');
  });

  it.each([
    ["a\u202eb", "a\\u202eb"],
    ["\u0000", "\\u0000"],
    ["\u{e0041}", "\\udb40\\udc41"],
    ["\ufffe", "\\ufffe"],
    ["\ud800", "\\ud800"],
    ["قول 🕊\n", "قول 🕊\n"],
  ])("%j is shown as %s", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("holds backticks in code", () => {
    expect(code("a")).toBe("`a`");
    expect(code("a`b")).toBe("`` a`b ``");
    expect(fence("text", "```\nx")).toBe("````text\n```\nx\n````");
  });
});

describe("a difference", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "{", "}"), { maxLength: 12 });

  it("leads from one side to the other, and back", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        const side = (sign: string) => diff.filter((line) => line.sign !== sign).map(({ text }) => text);
        expect(side("+")).toEqual(before);
        expect(side("-")).toEqual(after);
        for (const { sign, text, at } of diff) expect((sign === "+" ? after : before)[at]).toBe(text);
      }),
    );
  });

  it("is as short as can be", () => {
    const diff = diffLines(["a", "b", "c"], ["a", "x", "c"]);
    expect(diff.map(({ sign, text }) => sign + text)).toEqual([" a", "-b", "+x", " c"]);
  });

  it("is shown in groups", () => {
    const before = Array.from({ length: 20 }, (_, i) => String(i));
    const after = before.map((line) => (line === "3" || line === "15" ? `${line}!` : line));
    expect(hunks(diffLines(before, after), 1).map((group) => group.map(({ sign, text }) => sign + text))).toEqual([
      [" 2", "-3", "+3!", " 4"],
      [" 14", "-15", "+15!", " 16"],
    ]);
  });
});

describe("a page", () => {
  const one = page("reference/a.md", { title: 'A "b": c', description: "x".repeat(20), locale: "en", position: 3 }, [
    "## Two {#two}",
    undefined,
    "[b](/reference/b/#gone) [a](#two) [c](/reference/c/)",
  ]);

  it("keeps its front matter readable", () => {
    expect(frontOf(one.text)).toMatchObject({ title: 'A "b": c', sidebar_position: 3, lang: "en" });
  });

  it("is told which of its links are dead", () => {
    const b = page("reference/b.md", { title: "B", description: "b", locale: "en" }, ["## There"]);
    expect(deadLinks([one], { pages: [one, b], files: [], outside: [] })).toEqual([
      "reference/a.md: /reference/b/#gone: no such heading",
      "reference/a.md: /reference/c/",
    ]);
  });
});
