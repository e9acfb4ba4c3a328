import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Article, validate } from "@diplomatic-visits/core";
import { describe, expect, expectTypeOf, it } from "vitest";
import { articleFolder, articleIds, roles } from "../../../scripts/article-folders.ts";
import * as dataset from "../src/index.ts";
import { tables } from "../src/tables.ts";

const file = (id: string, name: string) => readFileSync(new URL(name, articleFolder(id)));
const { article, articles, catalogue, text } = dataset;

describe.each(articleIds)("the article %s", (id) => {
  const own = articles[id as dataset.ArticleId] as unknown as Article;

  it("obeys every rule, without a warning", () => {
    const { ok, issues } = validate(file(id, "article.json"));
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  });

  it("is the text of its folder, byte for byte", () => {
    expect(Buffer.from(own.text)).toEqual(file(id, "text.txt"));
    expect(own.textHash).toBe(createHash("sha256").update(file(id, "text.txt")).digest("hex"));
  });

  it("has a gloss of each sentence in the other language", () => {
    const other = own.inLanguage === "en" ? "ar" : "en";
    const sentences = own.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
    for (const { id: sentence, gloss } of sentences) expect(gloss?.[other], sentence).toMatch(/\p{L}/u);
  });

  it("names a source for every value from outside the text", () => {
    JSON.stringify(own, (_, value) => {
      if (value?.state === "external" || value?.basis === "external") expect(value).toHaveProperty("source");
      return value;
    });
  });

  it("is in the catalogue, with its counts", () => {
    const entry = catalogue.find((one) => one.id === id);
    expect(entry).toMatchObject({
      language: own.inLanguage,
      direction: own.textDirection,
      reference: id === roles.reference,
      counts: { visits: own.visits?.length, entities: own.entities?.length, characters: own.text.length },
    });
  });

  it("says where it is from: SOURCE.md; an invented one says so in title, summary, source and usage, and is in the public domain", () => {
    const source = file(id, "SOURCE.md").toString("utf8");
    const entry = catalogue.find((one) => one.id === id);
    expect(source.length).toBeGreaterThan(300);
    if (!entry?.invented) return;
    expect(source).toMatch(/invented/);
    expect([entry.title.en, entry.summary.en, own.usageInfo].join()).toMatch(/invented.*invented.*invented/s);
    expect(entry.title.ar + entry.summary.ar).toMatch(/مختلَق.*مختلَق/s);
    expect([entry.textLicense, entry.codingLicense, own.license]).toEqual(["CC0-1.0", "CC0-1.0", "CC0-1.0"]);
  });

  it("is frozen, down to the last list", () => {
    expect(() => own.visits?.pop()).toThrow(TypeError);
    expect(structuredClone(own).visits?.pop()?.id).toBeDefined();
  });
});

describe("the dataset", () => {
  it("has the articles of the folders, the reference article first", () => {
    expect(Object.keys(articles).sort()).toEqual([...articleIds].sort());
    expect(catalogue.map(({ id }) => id)).toEqual(articleIds);
    expect(catalogue.filter(({ reference }) => reference)).toHaveLength(1);
    expect(articles[roles.reference as dataset.ArticleId]).toBe(article);
  });

  it("types each article by its own ids", () => {
    expectTypeOf<dataset.ArticleId>().toEqualTypeOf<keyof typeof articles>();
  });
});

describe("the reference article", () => {
  it("is the text as received", () => {
    expect(article.textHash).toBe("b91a4248d19ed084afd3f744b8943f04dbfed72151e3474df9b4e38a88bb1fd4");
  });

  it("has the units that were received: 2 headings, 18 paragraphs, 21 sentences", () => {
    const blocks = article.sections.flatMap((section) => section.blocks);
    expect(blocks.filter(({ kind }) => kind === "heading")).toHaveLength(2);
    expect(blocks.filter(({ kind }) => kind === "paragraph")).toHaveLength(18);
    expect(dataset.sentences).toHaveLength(21);
  });

  it("is frozen, and so are its tables", () => {
    expect(() => Object.assign(dataset.visit("lavrov-tehran").status, { value: "cancelled" })).toThrow(TypeError);
    expect(() => (tables.facts as unknown[]).pop()).toThrow(TypeError);
  });

  it("types its references by its own ids", () => {
    const { visitors, place } = dataset.visit("lavrov-tehran");
    for (const { entity } of visitors) expect(dataset.entity(entity).kind).toBe("person");
    expectTypeOf(place?.value).toEqualTypeOf<dataset.EntityId | undefined>();
    expectTypeOf(article).toExtend<Article>();
  });

  // facts that a reader of other news might add but that this text does not contain
  it.each(["ظريف", "Zarif", "النووي الإيراني", "نطنز", "Natanz", "JCPOA"])("codes nothing of %s", (word) => {
    expect(text).not.toContain(word);
    expect(JSON.stringify(article)).not.toContain(word);
  });
});

describe("the tables of the reference article", () => {
  it("quote the text at their places, each with sentence and gloss", () => {
    const quoted = [...tables.facts, ...tables.mentions].filter(({ quote }) => quote !== undefined);
    expect(quoted.length).toBeGreaterThan(200);
    for (const { key, quote, quoteStart, quoteEnd, sentence, sentenceGloss } of quoted) {
      expect(text.slice(quoteStart, quoteEnd), key).toBe(quote);
      expect(dataset.sentence(sentence as dataset.SentenceId).gloss?.["en"], key).toBe(sentenceGloss);
    }
  });

  it("have a fact without words only where it is external", () => {
    const bare = tables.facts.filter(({ quote }) => quote === undefined);
    expect(new Set(bare.map(({ state }) => state))).toEqual(new Set(["external"]));
  });
});

describe("lookups", () => {
  it("find what is there", () => {
    expect(dataset.entity("lavrov").name["ar"]).toBe("سيرغي لافروف");
    expect(dataset.visit("lavrov-tehran").type?.value).toBe("official");
    expect(dataset.quantity("trade-2020").value).toBe(2_200_000_000);
    expect(dataset.meeting("rouhani-lavrov").status.value).toBe("occurred");
  });

  it("throw RangeError for what is not", () => {
    expect(() => dataset.entity("zarif" as never)).toThrow(RangeError);
    expect(() => dataset.visit("__proto__" as never)).toThrow('has no "__proto__"');
  });

  it("know their ids as types", () => {
    expectTypeOf(dataset.visit).parameter(0).toEqualTypeOf<"lavrov-tehran" | "iranian-missions-moscow">();
    expectTypeOf<"zarif">().not.toExtend<dataset.EntityId>();
    expectTypeOf(dataset.entity("lavrov").id).toEqualTypeOf<"lavrov">();
  });
});
