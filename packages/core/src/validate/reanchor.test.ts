import { describe, expect, it } from "vitest";
import { type BaseName, baseArticle, baseCoding, baseText } from "../../test/base-articles.ts";
import { facts } from "../article/facts.ts";
import type { Article } from "../generated/types.ts";
import { anchor } from "./anchor.ts";
import { reanchor } from "./reanchor.ts";

const base = (name: BaseName) => baseArticle(name) as unknown as Article;
const reference = base("reference");
const text = baseText("reference");
const statuses = (quotes: readonly { status: string }[]) => [...new Set(quotes.map(({ status }) => status))].sort();
/** The content of an article, with the words of each fact but without offsets. */
const said = (article: Article) =>
  facts(article).map(({ key, value, state, evidence }) => ({
    key,
    value,
    state,
    words: evidence.map(({ quote }) => quote),
  }));
const byKey = (rows: ReturnType<typeof said>) => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));

describe("an article in its own text", () => {
  it.each<BaseName>(["reference", "minimal"])("%s stays as it is", (name) => {
    const article = base(name);
    const result = reanchor(article, baseText(name));
    expect(result).toMatchObject({ ok: true, article, parts: [] });
    expect(statuses(result.quotes)).toEqual(["kept"]);
  });
});

describe("an article in an edited text", () => {
  it.each([
    ["words at its beginning", `عاجل: ${text}`],
    ["a line at its beginning", `عنوان جديد\n${text}`],
    ["a line in the middle", text.replace("\n", "\nسطر جديد لا شأن له بما حوله.\n")],
    ["a line at its end", `${text}\nسطر أخير.`],
  ])("keeps every fact: %s", (_, edited) => {
    const result = reanchor(reference, edited);
    expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.ok && byKey(said(result.article))).toEqual(byKey(said(reference)));
    expect(result.ok && result.article.text).toBe(edited);
    expect(statuses(result.quotes)).not.toContain("lost");
  });

  it("is what anchoring its coding in the edited text gives, glosses aside", () => {
    const edited = `سطر جديد.\n${text}`;
    const { glosses: _, ...coding } = baseCoding("reference") as Record<string, unknown>;
    const anchored = anchor(edited, coding);
    const moved = reanchor(reference, edited);
    const bare = (article: Article) =>
      JSON.parse(JSON.stringify(article, (key, value) => (key === "gloss" ? undefined : value)));
    expect(moved.ok && anchored.ok && bare(moved.article)).toEqual(anchored.ok && bare(anchored.article));
  });

  it("keeps kinds of blocks, and glosses of sentences that are there", () => {
    const edited = `سطر جديد.\n${text}`;
    const result = reanchor(reference, edited);
    const blocks = (article: Article) => article.sections.flatMap((section) => section.blocks);
    expect(
      result.ok &&
        blocks(result.article)
          .slice(1)
          .map(({ kind }) => kind),
    ).toEqual(blocks(reference).map(({ kind }) => kind));
    const glosses = (article: Article) =>
      blocks(article).flatMap(({ sentences }) => sentences.flatMap(({ gloss }) => gloss?.["en"] ?? []));
    expect(result.ok && glosses(result.article)).toEqual(glosses(reference));
    expect(result.parts).toEqual([]);
  });

  it("names a gloss whose sentence changed, and one whose sentence is gone", () => {
    const [block] = reference.sections[0]?.blocks ?? [];
    const line = text.slice(block?.start, block?.end);
    expect(reanchor(reference, text.replace(line, `ثم ${line}`)).parts).toContainEqual(
      expect.objectContaining({ part: "gloss", status: "edited", id: "sentence-1" }),
    );
    expect(reanchor(reference, text.replace(`${line}\n`, "")).parts).toContainEqual(
      expect.objectContaining({ part: "gloss", status: "gone", id: "sentence-1" }),
    );
  });
});

describe("a fact whose words are gone", () => {
  const coding = {
    ...{ type: "NewsArticle", extent: "excerpt", inLanguage: "en", license: "CC0-1.0" },
    entities: [
      { id: "torrend", kind: "person", name: { en: "Torrend" }, mentions: ["Torrend"] },
      { id: "ambrel", kind: "place", name: { en: "Ambrel" }, mentions: ["Ambrel"] },
    ],
    visits: [
      {
        ...{ id: "trip", role: "focal", status: { value: "occurred", quote: "arrived" } },
        ...{ visitors: [{ entity: "torrend", quote: "Torrend" }], quote: "Torrend arrived in Ambrel" },
      },
    ],
  };
  const news = "Foreign Minister Torrend arrived in Ambrel on Tuesday. She left Ambrel on Friday.\n";
  const made = anchor(news, coding);
  const article = made.ok ? made.article : undefined;
  const told = (edited: string) =>
    reanchor(article, edited).issues.map(({ code, path }) => `${code} ${path.join("/")}`);

  it("follows its words", () => {
    const result = reanchor(article, news.replace("Foreign", "Deputy Foreign"));
    expect(result).toMatchObject({
      ok: true,
      article: { visits: [{ evidence: [{ start: 24, quote: "Torrend arrived in Ambrel" }] }] },
    });
    expect(statuses(result.quotes)).toEqual(["shifted"]);
  });

  it("makes the result not ok, with the words that came in their place", () => {
    const edited = news.replace("arrived in", "travelled to");
    expect(told(edited)).toEqual([
      "coding/quote-missing visits/0/status/evidence/0",
      "coding/quote-missing visits/0/evidence/0",
    ]);
    const [, whole] = reanchor(article, edited).issues;
    expect(whole?.hint).toMatch(
      /⟦Torrend travelled to Ambrel⟧: it has ⟦travelled to⟧ where the quote has ⟦arrived in⟧/,
    );
  });

  it("does not take the place of the same words elsewhere", () => {
    const edited = news.replace(" She left Ambrel on Friday.", "");
    const { ok, quotes, issues } = reanchor(article, edited);
    expect(ok).toBe(false);
    expect(quotes.filter(({ status }) => status === "lost")).toMatchObject([
      { path: ["entities", 1, "mentions", 1], places: [{ start: 36 }] },
    ]);
    expect(issues).toMatchObject([{ message: expect.stringMatching(/the same words at 36–42 were there before/) }]);
  });

  it("is ambiguous where its surroundings do not decide", () => {
    const edited = news.replace("left Ambrel", "left Ambrel Ambrel");
    const { quotes } = reanchor(article, edited);
    expect(quotes.filter(({ status }) => status === "ambiguous")).toMatchObject([
      { places: [{ start: 64 }, { start: 71 }] },
    ]);
    expect(told(edited)).toEqual(["coding/quote-ambiguous entities/1/mentions/1"]);
  });

  it("takes the spelling of the text", () => {
    const result = reanchor(article, news.replace("arrived in", "arrived\u00a0in"));
    expect(result).toMatchObject({
      ok: true,
      article: { visits: [{ evidence: [{ quote: "Torrend arrived\u00a0in Ambrel" }] }] },
    });
    expect(result.quotes.filter(({ spelling }) => spelling)).toHaveLength(1);
  });

  it("is told in Arabic", () => {
    expect(reanchor(article, "x", { locale: "ar" }).issues[0]?.message).toMatch(/ليس في النص الجديد/);
  });

  it("is told with its line", () => {
    const source = JSON.stringify(article, null, 1);
    const [issue] = reanchor(source, news.replace("arrived in", "went to"), { locate: true }).issues;
    expect(source.split("\n")[(issue?.line ?? 0) - 1]).toMatch(/\{/);
  });

  it("computes a name made of the text again", () => {
    const result = reanchor(article, `${news}More.`);
    expect(result.ok && result.article.id).not.toBe(article?.id);
    const named = { ...(article as Article), id: "https://example.org/1" };
    expect(reanchor(named, `${news}More.`)).toMatchObject({ ok: true, article: { id: "https://example.org/1" } });
  });
});

describe("what is not an article", () => {
  it.each<[string, unknown, string]>([
    ["a coding", baseCoding("reference"), "shape/form"],
    ["a list", [], "shape/type"],
    ["half an article", { text: "x", sections: [] }, "shape/required"],
    ["no JSON", "{", "read/json"],
    ["nothing", null, "shape/form"],
  ])("%s is refused", (_, value, code) => {
    const { ok, issues } = reanchor(value, "x");
    expect([ok, issues.map((issue) => issue.code)]).toEqual([false, expect.arrayContaining([code])]);
  });

  it("a text that is not a string is misuse", () => {
    expect(() => reanchor(reference, 1 as unknown as string)).toThrow(TypeError);
  });
});
