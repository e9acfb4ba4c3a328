import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, leadsToTheSite, linksOf } from "./house/markdown.ts";
import { filesUnder, read, root } from "./house/source-files.ts";

const pages = filesUnder("").filter((path) => /\.mdx?$/.test(path) && !path.includes("/generated/"));

/** The faulty links of a page, one line each. */
function broken(page: string, markdown: string): string[] {
  return linksOf(markdown).flatMap(({ path, anchor }) => {
    if (leadsToTheSite(page, path)) return [];
    const target = path === "" ? page : posix.join(posix.dirname(page), path);
    if (target.startsWith("../")) return [`${page}: ${path} leads out of the repository`];
    if (path !== "" && !existsSync(root + target)) return [`${page}: ${path} does not exist`];
    if (anchor === "" || !/\.mdx?$/.test(target)) return [];
    const anchors = anchorsOf(path === "" ? markdown : read(target));
    return anchors.has(anchor) ? [] : [`${page}: ${path}#${anchor}: no such heading`];
  });
}

describe("links in the prose", () => {
  it("there is prose, and it links", () => {
    expect(pages).toContain("README.md");
    expect(pages.flatMap((page) => linksOf(read(page))).length).toBeGreaterThan(30);
  });

  it.each(pages)("of %s lead somewhere", (page) => {
    expect(broken(page, read(page))).toEqual([]);
  });

  // on the Arabic site an untranslated page cannot link to the English file of a translated page
  it("a page without an Arabic one names pages that have one by their place on the site", () => {
    const isTranslated = (path: string) => existsSync(root + path.replace(/^docs\//, "docs/i18n/ar/"));
    const prose = pages.filter(
      (path) => /^docs\/(?!i18n\/|README|decisions\/README)/.test(path) && !isTranslated(path),
    );
    const relative = prose.flatMap((page) =>
      linksOf(read(page))
        .map(({ path }) => posix.join(posix.dirname(page), path))
        .filter((target) => /^docs\/.*\.md$/.test(target) && isTranslated(target))
        .map((target) => `${page}: ${target}`),
    );
    expect(prose.length).toBeGreaterThan(20);
    expect(relative).toEqual([]);
  });

  it("every decision stands in the list of decisions", () => {
    const files = filesUnder("docs/decisions").map((path) => posix.basename(path));
    const listed = linksOf(read("docs/decisions/README.md")).map(({ path }) => path);
    expect(listed).toEqual(files.filter((name) => name !== "README.md").sort());
  });
});

describe("the checker itself", () => {
  it.each([
    ["[a](gone.md)", ["a.md: gone.md does not exist"]],
    ["[a](README.md#gone)", ["a.md: README.md#gone: no such heading"]],
    ["# Two words\n[a](#two-words)", []],
    ["# Two words\n[a](#two)", ["a.md: #two: no such heading"]],
    ["# Same\n# Same\n[a](#same-1)", []],
    ["## بالعربية\n[a](#بالعربية)", []],
    ["[a](../outside.md)", ["a.md: ../outside.md leads out of the repository"]],
    ['<a href="gone.html">a</a>', ["a.md: gone.html does not exist"]],
    ["[a]: gone.md", ["a.md: gone.md does not exist"]],
    ["```\n[a](gone.md)\n```\n`[a](gone.md)` [b](https://example.org/x) [c](mailto:a@example.org)", []],
  ])("of %j says %j", (markdown, wanted) => {
    expect(broken("a.md", markdown)).toEqual(wanted);
  });

  it("leaves paths from the site's root to the site, in docs only", () => {
    const link = "[a](/reference/rules/) [b](/play/#code)";
    expect(broken("docs/guides/a.md", link)).toEqual([]);
    expect(broken("docs/guides/a.md", "[a](reference.md)")).toEqual(["docs/guides/a.md: reference.md does not exist"]);
    expect(broken("README.md", "[a](/reference/rules/)")).toEqual(["README.md: /reference/rules/ does not exist"]);
  });
});
