import { describe, expect, it } from "vitest";
import { latinShare, mostLatin, proseOf } from "./house/latin-share.ts";
import { filesUnder, read } from "./house/source-files.ts";
import { arabicPages } from "./house/translations.ts";

interface RetiredWord {
  retired: string;
  /** What finds it in Arabic text, inflected. */
  pattern: string;
  instead: string;
  why: string;
}

const retired: RetiredWord[] = JSON.parse(read("docs/i18n/retired-words.ar.json"));

// Texts of articles, word lists of languages, names by others, and words that readers search by keep theirs.
const others =
  /\/(generated|fixtures|articles|languages|counterexamples|gazetteer|peers|countries|times|quantities)\/|\.test\.ts$|^packages\/\w+\/test\/|^test\/|media-topics|retired-words|search\/synonyms|glossary\/marked-terms|^docs\/examples\/|package-lock/;
const searched = filesUnder("").filter((path) => /\.(tsx?|mts|json|mdx?)$/.test(path) && !others.test(path));

describe("the Arabic of messages, labels and pages", () => {
  it.each(retired)("does not use $retired", ({ pattern, instead }) => {
    const word = new RegExp(pattern, "u");
    const found = searched.flatMap((path) =>
      read(path)
        .split("\n")
        .flatMap((line, i) => (word.test(line) ? [`${path}:${i + 1}: ${word.exec(line)?.[0]}, but ${instead}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

describe("the Arabic pages of the docs", () => {
  const pages = filesUnder(arabicPages).filter((path) => path.endsWith(".md"));

  it.each(pages)("%s has few Latin letters in its prose", (path) => {
    expect(latinShare(proseOf(read(path)))).toBeLessThan(mostLatin);
  });
});

describe("the share of Latin letters", () => {
  it("counts letters only, and nothing in code, addresses, tags and quoted words", () => {
    expect(latinShare("قول abc 123")).toBeCloseTo(0.5);
    expect(latinShare("١٢٣")).toBe(0);
    const page =
      "---\ntitle: Page\n---\n\nنص `code` [رابط](/a/b/) {#anchor} <b>قول</b> ⟦words⟧ https://a.example/b\n\n```js\nf()\n```\n";
    expect(latinShare(proseOf(page))).toBe(0);
  });
});
