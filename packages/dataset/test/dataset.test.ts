import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Article, validate } from "@diplomatic-visits/core";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as dataset from "../src/index.ts";

const file = (name: string) => readFileSync(new URL(`../articles/lavrov-tehran-2021/${name}`, import.meta.url));
const { article, text } = dataset;

describe("the reference article", () => {
  it("obeys every rule, without a warning", () => {
    const { ok, issues } = validate(file("article.json"));
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  });

  it("is the text as received, byte for byte", () => {
    const digest = createHash("sha256").update(file("text.txt")).digest("hex");
    expect(digest).toBe("b91a4248d19ed084afd3f744b8943f04dbfed72151e3474df9b4e38a88bb1fd4");
    expect(Buffer.from(text)).toEqual(file("text.txt"));
    expect(article.textHash).toBe(digest);
  });

  it("has the units that were received: 2 headings, 18 paragraphs, 21 sentences, each with an English gloss", () => {
    const blocks = article.sections.flatMap((section) => section.blocks);
    expect(blocks.filter(({ kind }) => kind === "heading")).toHaveLength(2);
    expect(blocks.filter(({ kind }) => kind === "paragraph")).toHaveLength(18);
    expect(dataset.sentences).toHaveLength(21);
    for (const { id, gloss } of dataset.sentences) expect(gloss?.["en"], id).toMatch(/[a-z]/);
  });

  it("is frozen, down to the last list, and so are the tables", () => {
    expect(() => article.visits?.pop()).toThrow(TypeError);
    expect(() => Object.assign(dataset.visit("lavrov-tehran").status, { value: "cancelled" })).toThrow(TypeError);
    expect(() => (dataset.factRows as unknown[]).pop()).toThrow(TypeError);
    expect(structuredClone(article).visits?.pop()?.id).toBeDefined();
  });

  it("types its references by its own ids", () => {
    const { visitors, place } = dataset.visit("lavrov-tehran");
    for (const { entity } of visitors) expect(dataset.entity(entity).kind).toBe("person");
    expectTypeOf(place?.value).toEqualTypeOf<dataset.EntityId | undefined>();
    expectTypeOf(article).toExtend<Article>();
  });

  it("names a source for every value from outside the text", () => {
    const external: object[] = [];
    JSON.stringify(article, (_, value) => {
      if (value?.state === "external" || value?.basis === "external") external.push(value);
      return value;
    });
    expect(external.length).toBeGreaterThan(0);
    for (const value of external) expect(value).toHaveProperty("source");
  });

  // what a reader of other news would add, and this text does not hold
  it.each(["ظريف", "Zarif", "النووي الإيراني", "نطنز", "Natanz", "JCPOA"])("codes nothing of %s", (word) => {
    expect(text).not.toContain(word);
    expect(JSON.stringify(article)).not.toContain(word);
  });
});

describe("the flat tables", () => {
  const quoted = dataset.factRows.filter(({ quote }) => quote !== undefined);

  it("quote the text at their spans, each with sentence and gloss", () => {
    expect(quoted.length).toBeGreaterThan(100);
    for (const { key, quote, start, end, sentence, gloss } of [...quoted, ...mentionRows()]) {
      expect(text.slice(start, end), key).toBe(quote);
      expect(dataset.sentence(sentence as dataset.SentenceId).gloss?.["en"], key).toBe(gloss);
    }
  });

  it("leave a fact without words only where it is external", () => {
    const bare = dataset.factRows.filter(({ quote }) => quote === undefined);
    expect(new Set(bare.map(({ state }) => state))).toEqual(new Set(["external"]));
  });

  it("have a row for each object of the article", () => {
    const rows = [
      dataset.visitRows,
      dataset.meetingRows,
      dataset.statementRows,
      dataset.quantityRows,
      dataset.entityRows,
    ];
    const lists = [dataset.visits, dataset.meetings, dataset.statements, dataset.quantities, dataset.entities];
    expect(rows.map((list) => list.map(({ id }) => id))).toEqual(lists.map((list) => list.map(({ id }) => id)));
  });

  function mentionRows() {
    return dataset.mentionRows.map((row) => ({ ...row, key: `mention of ${row.entity}` }));
  }
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
    expect(() => dataset.visit("__proto__" as never)).toThrow('no "__proto__"');
  });

  it("know their ids as types", () => {
    expectTypeOf(dataset.visit).parameter(0).toEqualTypeOf<"lavrov-tehran" | "iranian-missions-moscow">();
    expectTypeOf<"zarif">().not.toExtend<dataset.EntityId>();
    expectTypeOf(dataset.entity("lavrov").id).toEqualTypeOf<"lavrov">();
  });
});
