import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const build = new URL("../build/", import.meta.url);
const pages = readdirSync(build, { recursive: true, encoding: "utf8" }).filter((path) =>
  /^(ar\/)?(docs|reference|api)\/.*\.html$/.test(path),
);

const elements = (names: string) => new RegExp(`<(${names})\\b[^>]*>(?:(?!<\\1\\b)[\\s\\S])*?</\\1>`, "g");
const isolated = elements("bdi|q");
// a separate text, such as a whole article
const rightToLeft = /<(\w+)\b[^>]*\bdir="?rtl\b[^>]*>(?:(?!<\1\b)[\s\S])*?<\/\1>/g;
const apart = elements("pre|script|style|svg");

/** The words of a page's document that are not isolated. */
function looseWords(html: string): string {
  let content = /<div class="[^"]*theme-doc-markdown[^>]*>([\s\S]*?)<\/article>/.exec(html)?.[1] ?? "";
  for (const pattern of [apart, isolated, rightToLeft]) {
    for (let before = ""; before !== content; ) {
      before = content;
      content = content.replace(pattern, " ");
    }
  }
  return content.replace(/<[^>]*>/g, " ");
}

describe("every built document", () => {
  it("is looked at", () => {
    expect(pages.length).toBeGreaterThan(300);
  });

  it("in English isolates every word in Arabic", () => {
    const loose = pages.flatMap((path) => {
      if (path.startsWith("ar/")) return [];
      const [words] =
        /\p{Script=Arabic}[^\n]{0,40}/u.exec(looseWords(readFileSync(new URL(path, build), "utf8"))) ?? [];
      return words === undefined ? [] : [`${path}: ${words}`];
    });
    expect(loose).toEqual([]);
  });
});
