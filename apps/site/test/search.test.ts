import { foldText } from "@diplomatic-visits/core/text";
import { article } from "@diplomatic-visits/dataset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "../../../scripts/article-folders.ts";
import { searchOf } from "../src/search/find-sections";
import { searchFile } from "../src/search/search-index";
import type { HitKind } from "../src/search/section";
import { excerpt, stretches } from "../src/search/snippet";

const paragraphs = article.sections
  .flatMap(({ blocks }) => blocks)
  .map(({ id, start, end }) => ({ id, text: article.text.slice(start, end) }));
const pages = [{ url: `/ar/article/${roles.reference}/`, title: "", lang: "ar" as const, kind: "article" as const }];
const search = searchOf(
  searchFile(
    pages,
    paragraphs.map(({ id, text }) => ({ page: 0, anchor: id, heading: "", text })),
  ),
);

const folded = (text: string) => foldText(text, "orthographic").toLowerCase();
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\u0640]+/gu) ?? [];
const holding = (holds: (text: string) => boolean) => paragraphs.filter(({ text }) => holds(text)).map(({ id }) => id);

const found = (query: string) =>
  search(query)
    .map(({ section }) => section.anchor)
    .sort((a, b) => Number(a.slice(6)) - Number(b.slice(6)));
const bySubstring = (query: string) => holding((text) => folded(text).includes(folded(query)));
const byWholeWord = (query: string) => holding((text) => wordsOf(text).includes(query));
const byFoldedWord = (query: string) => holding((text) => wordsOf(folded(text)).includes(folded(query)));

/** A query, how many paragraphs contain it, and how many a whole-word search finds: as written, and folded. */
const queries: [query: string, truth: number, wholeWords: number, foldedWords: number][] = [
  ["فيروس", 1, 1, 1],
  ["سوريا", 1, 1, 1],
  ["كما", 3, 0, 3],
  ["کما", 3, 3, 3],
  ["طهران", 5, 4, 4],
  ["طَهـران", 5, 0, 4],
  ["موسکو", 4, 0, 2],
  ["روسيا", 4, 1, 1],
  ["إیران", 11, 0, 6],
  ["إلی", 9, 1, 8],
  ["اتفاق", 2, 0, 0],
  ["غرب", 7, 1, 1],
  ["عقوبات", 3, 0, 0],
  ["الخارجیه", 3, 0, 3],
];

describe("search in the reference article", () => {
  it.each(queries)("finds %s in the paragraphs that hold it: %i", (query, truth) => {
    expect(bySubstring(query)).toHaveLength(truth);
    expect(found(query)).toEqual(bySubstring(query));
  });

  it.each(queries)("a search by whole words finds %s otherwise", (query, _, wholeWords, foldedWords) => {
    expect([byWholeWord(query).length, byFoldedWord(query).length]).toEqual([wholeWords, foldedWords]);
  });

  it("whole words would answer only 3 of the 14 queries, folded ones 5", () => {
    const right = (answer: (query: string) => string[]) =>
      queries.filter(([query]) => String(answer(query)) === String(bySubstring(query))).length;
    expect([queries.length, right(found), right(byWholeWord), right(byFoldedWord)]).toEqual([14, 14, 3, 5]);
  });

  it.each([
    ["الدول", 2, "block-6", "للدول"],
    ["الصين", 2, "block-12", "للصين"],
    ["المنطقة", 0, "block-8", "للمنطقة"],
  ])("finds %s also where ل takes the alef of its article", (query, bySubstringOnly, id, written) => {
    expect(bySubstring(query)).toHaveLength(bySubstringOnly);
    expect(paragraphs.find((paragraph) => paragraph.id === id)?.text).toContain(written);
    expect(found(query)).toEqual([...bySubstring(query), id].sort((a, b) => Number(a.slice(6)) - Number(b.slice(6))));
  });

  it.each([
    ["بالمقاومة", "محور المقاومة"],
    ["للزيارة", "زيارة رسمية"],
    ["وبکین", "وبكين"],
  ])("where nothing holds %s it looks without clitics", (query, words) => {
    const texts = search(query).map(({ section }) => section.text);
    expect(texts.some((text) => text.includes(words))).toBe(true);
  });

  it("puts the paragraph with the words one after the other first", () => {
    expect(search("تعزيز العلاقات")[0]?.section.text).toContain("تعزيز العلاقات");
    expect(search("وزير الخارجية").map(({ section }) => section.anchor)).toEqual(["block-1"]);
  });

  it("every word of the article finds its paragraph, with any one of its letters marked or stretched", () => {
    const places = paragraphs.flatMap(({ id, text }) => wordsOf(text).map((word) => ({ id, word })));
    const written = fc.constantFrom(...places).chain(({ id, word }) =>
      fc.tuple(fc.integer({ min: 1, max: word.length }), fc.constantFrom("", "ـ", "َ", "ّ")).map(([at, mark]) => ({
        id,
        query: word.slice(0, at) + mark + word.slice(at),
      })),
    );
    fc.assert(fc.property(written, ({ id, query }) => found(query).includes(id)));
  });

  it.each(["", " ", "؟!", "واشنطن", "xyzzy"])("finds nothing for “%s”", (query) => {
    expect(search(query)).toEqual([]);
  });
});

describe("search in English pages", () => {
  const sections = [
    { page: 0, anchor: "", heading: "", text: "Offsets are computed, and textHash guards the text." },
    { page: 0, anchor: "quotes", heading: "Quotes are the authority", text: "See evidence/quote-matches." },
    { page: 1, anchor: "", heading: "", text: "A visit to one host." },
  ];
  const english = searchOf(
    searchFile(
      [
        { url: "/docs/a/", title: "Why evidence", lang: "en", kind: "page" },
        { url: "/docs/b/", title: "The visit", lang: "en", kind: "page" },
      ],
      sections,
    ),
  );
  const anchors = (query: string) => english(query).map(({ section }) => `${section.page}#${section.anchor}`);

  it.each([
    ["offs", ["0#"]],
    ["hash", ["0#"]],
    ["TEXTHASH", ["0#"]],
    ["autority", ["0#quotes"]],
    ["quote-matches", ["0#quotes"]],
    ["visit", ["1#"]],
    ["host evidence", ["0#quotes", "0#", "1#"]],
  ])("%s finds %j", (query, wanted) => {
    expect(anchors(query).sort()).toEqual([...wanted].sort());
  });
});

describe("the order of answers", () => {
  const names = ["Statement", "Who says it", "Visit", "Visit type", "The visit type of a tour"];
  const ordered = searchOf(
    searchFile(
      names.map((title, i) => ({ url: `/${i}/`, title, lang: "en" as const, kind: "page" as const })),
      names.flatMap((_, page) => [
        { page, anchor: "", heading: "", text: "Who says it, who says it: visit, visit, and of which type." },
        { page, anchor: "visit", heading: "visit()", text: "The visit type says it." },
      ]),
    ),
  );
  const first = (query: string) => {
    const [hit] = ordered(query);
    return `${names[hit?.section.page ?? -1]}#${hit?.section.anchor}`;
  };

  it.each([
    ["visit type", "Visit type#"],
    ["who says it", "Who says it#"],
    ["visit", "Visit#"],
  ])("%s: first the page of that name", (query, wanted) => {
    expect(first(query)).toBe(wanted);
  });
});

describe("the order of names", () => {
  const page = (url: string, title: string, kind: HitKind = "page") => ({ url, title, lang: "en" as const, kind });
  const pages = [
    page("/reference/glossary/", "Glossary"),
    page("/reference/rules/coding/", "Rules: Coding"),
    page("/reference/rules/", "All rules"),
    page("/reference/rules/coding/quote-missing/", "coding/quote-missing", "rule"),
    page("/reference/model/visit/", "Visit", "concept"),
    page("/docs/guides/repair-a-quote/", "Repair a quote"),
    page("/reference/cli/", "Command line", "command"),
    page("/play/", "Playground"),
  ];
  const text = "Rules: a missing quote, a playground, repair and validate, with exit codes.";
  const named = (page: number, heading: string, kind?: HitKind) => ({
    ...{ page, anchor: heading, heading, text },
    ...(kind && { kind }),
  });
  const ordered = searchOf(
    searchFile(pages, [
      ...pages.map((_, at) => ({ page: at, anchor: "", heading: "", text })),
      ...["playground", "repair", "quote", "play"].map((term) => named(0, term, "term")),
      ...[named(4, "quoteText", "field"), named(4, "visits", "field")],
      ...[named(5, "Validate"), named(5, "Exit codes"), named(5, "Play"), named(5, "Quote text")],
      ...[named(6, "visits validate"), named(6, "Exit codes")],
    ]),
  );
  const first = (query: string) => {
    const [hit] = ordered(query);
    return hit && `${pages[hit.section.page]?.url}${hit.section.anchor}`;
  };

  it.each([
    ["an index page above the pages in its folder", "rules", "/reference/rules/"],
    ["quoteMissing as quote-missing", "quoteMissing", "/reference/rules/coding/quote-missing/"],
    ["a rule without its group", "quote missing", "/reference/rules/coding/quote-missing/"],
    ["a name as it is written in code", "quoteText", "/reference/model/visit/quoteText"],
    ["a command without its program", "validate", "/reference/cli/visits validate"],
    ["the reference above a guide with the same heading", "exit codes", "/reference/cli/Exit codes"],
    ["a page above the term of the same name", "playground", "/play/"],
    ["a page whose title starts with a term", "repair", "/docs/guides/repair-a-quote/"],
    ["a main page by its address", "play", "/play/"],
    ["a page in the other number above a field", "visits", "/reference/model/visit/"],
    ["a phrase with a word that is on every page", "quote not found", "/reference/rules/coding/quote-missing/"],
  ])("%s: %s", (_, query, wanted) => {
    expect(first(query)).toBe(wanted);
  });
});

describe("what is shown of a hit", () => {
  const text = paragraphs.at(-1)?.text ?? "";
  const terms = (query: string) => search(query)[0]?.terms ?? new Set<string>();

  it("marks the whole written word, clitics included", () => {
    const hits = stretches(text, terms("طهران")).filter(({ isHit }) => isHit);
    expect(hits.map((hit) => hit.text)).toEqual(["لطهران"]);
  });

  it("never parts a word, and loses no letter", () => {
    fc.assert(
      fc.property(fc.constantFrom(...wordsOf(text)), fc.nat(4), (word, cut) => {
        const parts = stretches(text, terms(word.slice(0, word.length - cut)));
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const [i, part] of parts.slice(1).entries()) {
          const seam = `${parts[i]?.text.at(-1)}${part.text[0]}`;
          expect(seam).not.toMatch(/^[\p{L}\p{M}]{2}$/u);
        }
      }),
    );
  });

  it("a long text is cut between words around the first hit", () => {
    const cut = excerpt(text, terms("سبوتنيك"));
    expect(cut).toContain("سبوتنيك");
    expect(cut).toMatch(/^… \p{L}/u);
    expect(wordsOf(text)).toEqual(expect.arrayContaining(wordsOf(cut)));
    expect(cut.length).toBeLessThanOrEqual(164);
    expect(excerpt("قصير", new Set())).toBe("قصير");
  });
});
