import { describe, expect, it } from "vitest";
import { articleIds } from "../scripts/article-folders.ts";
import { filesUnder, read } from "./house/source-files.ts";

/** Prose refers to an article by its name, and the examples of a page run on it. */
const prose = /\.(md|cff)$|^docs\/examples\//;
/** Files made from the articles, and the articles themselves. */
const articles = /^packages\/dataset\/articles\/|\/generated\//;
const binary = /\.(woff2?|png|ico|ttf)$/;

/** The lines of a file that name an article by its id. */
function namesIn(path: string, text: string): string[] {
  return text.split("\n").flatMap((line, i) => {
    const named = articleIds.filter((id) => line.includes(id));
    return named.map((id) => `${path}:${i + 1} names ${id}`);
  });
}

describe("articles are data", () => {
  it("no file outside packages/dataset/articles names one, but for prose", () => {
    const files = filesUnder("").filter((path) => !prose.test(path) && !articles.test(path) && !binary.test(path));
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap((path) => namesIn(path, read(path)))).toEqual([]);
  });

  it("the checker sees a name", () => {
    const [id = ""] = articleIds;
    expect(namesIn("a.ts", `const folder = "${id}";`)).toEqual([`a.ts:1 names ${id}`]);
  });
});
