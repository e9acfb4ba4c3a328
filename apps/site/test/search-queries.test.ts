import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Search, searchOf } from "../src/search/find-sections";
import { bareWord } from "../src/search/query-parts";
import type { SearchFile } from "../src/search/search-index";
import { queryWords } from "../src/search/search-terms";
import { addressOf } from "../src/search/section";
import { synonyms } from "../src/search/synonyms";
import { blindQueries, laterQueries, nameQueries } from "./search-queries.ts";
import { built } from "./site.ts";

const prefixes = { en: "", ar: "ar/" };
const searches = new Map<string, { file: SearchFile; search: Search }>();
beforeAll(() => {
  for (const [locale, prefix] of Object.entries(prefixes)) {
    const file = JSON.parse(readFileSync(join(built, prefix, "search-index.json"), "utf8")) as SearchFile;
    searches.set(locale, { file, search: searchOf(file) });
  }
});

/** The address of the first hit of a query. */
function firstOf(locale: "en" | "ar", query: string): string | undefined {
  const { file, search } = searches.get(locale) ?? {};
  const section = search?.(query)[0]?.section;
  const page = section && file?.pages[section.page];
  return page && decodeURIComponent(addressOf(page, section));
}

describe("what people type finds first what they look for", () => {
  it("in 45 queries of both languages", () => {
    expect(blindQueries.length + laterQueries.length).toBe(45);
  });

  it.each([...blindQueries, ...laterQueries, ...nameQueries])("%s: %s", (locale, query, wanted) => {
    const first = firstOf(locale, query);
    expect(wanted.includes("#") ? first : first?.replace(/[?#].*/, "")).toBe(wanted);
  });
});

describe("the words of synonyms that are ours", () => {
  const bare = (text: string) => ` ${queryWords(text).map(bareWord).join(" ")} `;

  it("are all in the pages: a renamed page would leave a synonym without its target", () => {
    const texts = [...searches.values()].flatMap(({ file: { pages, sections } }) => [
      ...pages.map(({ title }) => bare(title)),
      ...sections.map(({ heading, text }) => bare(`${heading} ${text}`)),
    ]);
    const missing = synonyms
      .flatMap(({ ours }) => ours)
      .filter((phrase) => !texts.some((text) => text.includes(bare(phrase))));
    expect(missing).toEqual([]);
  });
});
