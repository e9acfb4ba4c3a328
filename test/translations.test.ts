import { describe, expect, it } from "vitest";
import { filesUnder, read } from "./house/source-files.ts";
import { marked, pageHash, stateOf } from "./house/translations.ts";

const paths = filesUnder("docs").filter((path) => /\.mdx?$/.test(path) && !path.includes("/generated/"));

describe("the Arabic pages", () => {
  const state = stateOf(new Map(paths.map((path) => [path, read(path)])));

  it("are as new as their English sources; `npm run translations` tells more", () => {
    expect(state.stale.map(({ page, source }) => `${page} is older than ${source}`)).toEqual([]);
  });

  it("have English sources", () => {
    expect(state.orphans).toEqual([]);
  });

  it("are there for every tutorial", () => {
    expect(paths).toContain("docs/i18n/ar/tutorials/first-article.md");
    expect(state.untranslated.filter((path) => path.startsWith("docs/tutorials/"))).toEqual([]);
  });
});

describe("the checker itself", () => {
  const english = "---\ntitle: A visit\n---\nWords.\n";
  const arabic = "---\ntitle: زيارة\n---\nكلمات.\n";
  const paired = (page: string) =>
    stateOf(
      new Map([
        ["docs/guides/a.md", english],
        ["docs/i18n/ar/guides/a.md", page],
      ]),
    );

  it("finds a marked page current, and no other", () => {
    const current = marked(arabic, pageHash(english));
    expect(current).toBe(`---\ntitle: زيارة\ntranslationOf: "${pageHash(english)}"\n---\nكلمات.\n`);
    expect(paired(current)).toEqual({ stale: [], orphans: [], untranslated: [] });
    const [page, source] = ["docs/i18n/ar/guides/a.md", "docs/guides/a.md"];
    const stale = [{ page, source, wanted: pageHash(english) }];
    expect(paired(arabic).stale).toEqual(stale);
    expect(paired(marked(arabic, pageHash(`${english} more`))).stale).toEqual(stale);
    expect(paired(marked(marked(arabic, "0123456789ab"), pageHash(english))).stale).toEqual([]);
  });

  it("reads a mark without quotation marks, but none behind the front matter", () => {
    const mark = `translationOf: ${pageHash(english)}\n`;
    expect(paired(arabic.replace("title", `${mark}title`)).stale).toEqual([]);
    expect(paired(arabic + mark).stale).toHaveLength(1);
  });

  it("finds pages that stand alone", () => {
    const alone = new Map([
      ["docs/README.md", ""],
      ["docs/guides/a.md", english],
      ["docs/i18n/ar/guides/b.md", arabic],
    ]);
    expect(stateOf(alone)).toEqual({
      stale: [],
      orphans: ["docs/i18n/ar/guides/b.md"],
      untranslated: ["docs/guides/a.md"],
    });
  });

  it("does not mark a page without front matter", () => {
    expect(() => marked("كلمات.\n", "0123456789ab")).toThrow("front matter");
  });
});
