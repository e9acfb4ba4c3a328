import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../scripts/article-folders.ts";
import { articleOf } from "../../test/article-of.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../test/base-articles.ts";
import type { Article, Coding } from "../generated/types.ts";
import { CodingSchema } from "../schema/coding.ts";
import { anchorCoding } from "./anchor-coding.ts";
import { codingOfArticle, partWriter } from "./coding-of-article.ts";

const anchoredAgain = (article: Article) => {
  const { coding, unquotable } = codingOfArticle(article);
  const parsed = CodingSchema.parse(coding) as unknown as Coding;
  return { unquotable, ...anchorCoding(article.text, parsed) };
};

describe("an article written as a coding", () => {
  it.each([
    ...articleIds.map((id) => [id, datasetArticle(id)] as const),
    ["minimal", baseArticle("minimal")] as const,
    ...developedNames.map((name) => [name, developedArticle(name)] as const),
  ])("anchors to the same article: %s", (_, article) => {
    const { unquotable, article: again, quotes } = anchoredAgain(article);
    expect(unquotable).toEqual([]);
    expect(quotes.filter(({ status }) => status !== "exact")).toEqual([]);
    expect(again).toEqual(article);
  });

  it("reports a quote that no coding can write, here one without the vowel mark of its last letter", () => {
    const article = articleOf("Yes yes", { times: [{ id: "t", type: "date", basis: "unresolved", quote: "yes" }] });
    const text = "yes زيارةً";
    const time = { ...article.times?.[0], evidence: [{ start: 4, end: 9, quote: "زيارة" }] };
    const { coding, unquotable } = codingOfArticle({ ...article, text, times: [time] } as unknown as Article);
    expect(unquotable).toEqual([["times", 0, "evidence", 0]]);
    expect(coding.times).toEqual([{ id: "t", type: "date", basis: "unresolved" }]);
  });

  it("keeps parts that are authored already", () => {
    const text = "Ahmed arrived in Cairo on Monday.";
    const article = articleOf(text, {
      times: [{ id: "t", type: "date", basis: "unresolved", quote: "on Monday" }],
    });
    const edited = { id: "t", type: "date", value: "2021-04-12", basis: "explicit", quote: "Monday" };
    const { coding } = codingOfArticle({ ...article, times: [edited] } as unknown as Article);
    expect(coding.times).toEqual([edited]);
  });

  it("writes a part alone as it is in the whole", () => {
    const article = datasetArticle(articleIds[0] as string);
    const { coding } = codingOfArticle(article);
    const write = partWriter(article);
    const [visit, authored] = [article.visits?.[0], coding.visits?.[0]];
    expect(write(visit, ["visits"])).toEqual(authored);
    expect(write(visit?.type, ["visits", "type"])).toEqual(authored?.type);
    expect(write(visit?.visitors[0], ["visits", "visitors"])).toEqual(authored?.visitors?.[0]);
    expect(write(visit?.evidence, ["visits", "evidence"])).toEqual([authored?.quote].flat());
    expect(() => write(visit, ["visit"])).toThrow(TypeError);
  });

  it("keeps a mention inside a longer one of the same entity, and names lines by words that no other line begins with", () => {
    const text = "The meeting in Cairo was short.\nThe meeting in Cairo was long.\nCairo University of Cairo";
    const article = articleOf(text, {
      entities: [{ id: "u", kind: "organization", name: { en: "u" }, mentions: ["Cairo University of Cairo"] }],
      blocks: [{ kind: "heading", quote: "The meeting in Cairo was long" }],
    });
    const [university] = article.entities ?? [];
    const inner = text.lastIndexOf("Cairo");
    university?.mentions.push({ start: inner, end: inner + 5, quote: "Cairo", form: "name" });
    const { coding } = codingOfArticle(article);
    expect(coding.entities?.[0]?.mentions[1]).toEqual({ quote: "Cairo", prefix: "of" });
    expect(coding.blocks?.[0]?.quote).toBe("The meeting in Cairo was long.");
    expect(anchoredAgain(article).article).toEqual(article);
  });
});
