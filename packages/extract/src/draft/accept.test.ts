import { readFileSync } from "node:fs";
import { type Article, anchor, type Coding, facts } from "@diplomatic-visits/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { parseText } from "../plain/parse-text.ts";
import { accept } from "./accept.ts";
import { draft } from "./draft.ts";

const folder = referenceFolder;
const text = readFileSync(new URL("text.txt", folder), "utf8");
const authored: Coding = parse(readFileSync(new URL("coding.yaml", folder), "utf8"));

function draftOf(of: string) {
  const parsed = parseText(of);
  if (!parsed.ok) throw new Error("no skeleton");
  return { made: draft(parsed.article), bare: parsed.coding };
}

function anchored(of: string, coding: Coding): Article {
  const result = anchor(of, coding);
  expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!result.ok) throw new Error("not anchored");
  return result.article;
}

const { made, bare } = draftOf(text);
const before = facts(anchored(text, authored)).map((fact) => JSON.stringify(fact));

/** How many authored facts are missing or changed. */
function changed(coding: Coding): string[] {
  const after = new Set(facts(anchored(text, coding)).map((fact) => JSON.stringify(fact)));
  return before.filter((fact) => !after.has(fact));
}

describe("accepting what is said", () => {
  it("adds statements with the ids of the coding, and not twice", () => {
    const page = parseText("Prime Minister Ada Brill said that trade rose. Egypt and Kenya signed a treaty.");
    if (!page.ok) throw new Error("no skeleton");
    const made = draft(page.article);
    const once = accept(page.coding, made);
    expect(once.coding.statements?.map(({ source }) => source)).toEqual([["ada-brill"]]);
    expect(once.coding.agreements?.map(({ parties }) => parties)).toEqual([["egypt", "kenya"]]);
    expect(accept(once.coding, made).added).toEqual([]);
  });
});

describe("accept into the dataset's coding", () => {
  it("changes no authored fact", () => {
    const { coding } = accept(authored, made);
    expect(changed(coding)).toEqual([]);
  });

  it("leaves every authored mention where it is", () => {
    const mentions = (article: Article) =>
      (article.entities ?? []).flatMap(({ id, mentions: list }) => list.map((one) => `${id} ${JSON.stringify(one)}`));
    const after = new Set(mentions(anchored(text, accept(authored, made).coding)));
    expect(mentions(anchored(text, authored)).filter((one) => !after.has(one))).toEqual([]);
  });

  it("leaves out what is coded already, and says so", () => {
    const { skipped } = accept(authored, made);
    const pointers = skipped.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(["/visits/0", "/visits/1", "/meetings/0"]));
    for (const { message } of skipped) expect(message.ar).toMatch(/[\u0621-\u064a]/);
  });

  it("changes nothing whichever parts are accepted", () => {
    const pointers = made.items.map(({ pointer }) => pointer);
    fc.assert(
      fc.property(fc.subarray(pointers), (chosen) => {
        expect(changed(accept(authored, made, { pointers: chosen }).coding)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("does not change the coding it is given", () => {
    const copy = structuredClone(authored);
    accept(authored, made);
    expect(authored).toEqual(copy);
  });
});

describe("accept into parts of the dataset's coding", () => {
  const entityList = (authored.entities ?? []).map(({ partOf, members, offices, ...rest }) => rest);
  const quantityList = (authored.quantities ?? []).map(({ about, ...rest }) => rest);
  const timeList = (authored.times ?? []).map(({ anchor: hangsOn, ...rest }) => rest);

  it("changes none of them, whichever parts there are", () => {
    const parts = fc.record({
      entities: fc.subarray(entityList),
      quantities: fc.subarray(quantityList),
      times: fc.subarray(timeList),
    });
    fc.assert(
      fc.property(parts, (some) => {
        const coding = { ...bare, ...some };
        const result = anchor(text, coding);
        if (!result.ok) return;
        const grown = anchored(text, accept(coding, made).coding);
        const all = (article: Article) => [
          ...facts(article).map((fact) => JSON.stringify(fact)),
          ...(article.entities ?? []).flatMap(({ id, mentions }) =>
            mentions.map((one) => `${id} ${JSON.stringify(one)}`),
          ),
        ];
        const after = new Set(all(grown));
        expect(all(result.article).filter((one) => !after.has(one))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("accept into a coding that holds less", () => {
  it("adds everything to an empty coding", () => {
    const { coding, added, skipped } = accept(bare, made);
    expect(skipped).toEqual([]);
    expect(added).toContain("/visits/0");
    expect(anchored(text, coding).entities?.length).toBe(made.coding.entities?.length);
    expect(coding.codings?.[0]?.coder.name).toBe("@diplomatic-visits/extract");
  });

  it("joins an entity by its country and keeps ids apart", () => {
    const entities = [
      { id: "tehran", kind: "country" as const, name: { en: "Iran" }, country: "IR", mentions: ["إيران"] as [string] },
    ];
    const { coding } = accept({ ...bare, entities }, made);
    const article = anchored(text, coding);
    expect(article.entities?.filter(({ country, kind }) => country === "IR" && kind === "country")).toHaveLength(1);
    expect(article.entities?.find(({ id }) => id === "tehran-2")?.kind).toBe("place");
    expect(coding.visits?.[0]?.place?.value).toBe("tehran-2");
  });

  it("adds what is named, and skips a visit whose visitor is nowhere", () => {
    const place = made.coding.entities?.findIndex(({ id }) => id === "yemen");
    const only = accept(bare, made, { pointers: [`/entities/${place}`] });
    expect(only.coding.entities?.map(({ id }) => id)).toEqual(["yemen"]);
    const visit = accept(bare, made, { pointers: ["/visits/0"] });
    expect(visit.coding.visits).toBeUndefined();
    expect(visit.skipped).toEqual([
      { pointer: "/visits/0", message: expect.objectContaining({ en: expect.stringMatching("entity") }) },
    ]);
  });

  it("adds one mention of an entity, if that is what is named", () => {
    const iran = made.coding.entities?.findIndex(({ id }) => id === "iran");
    const { coding } = accept(bare, made, { pointers: [`/entities/${iran}/mentions/0`] });
    expect(coding.entities).toEqual([expect.objectContaining({ id: "iran", mentions: ["إيران"] })]);
  });

  it("leaves a coding alone that does not anchor", () => {
    const broken = {
      ...bare,
      times: [{ id: "t", type: "date" as const, basis: "explicit" as const, quote: "ليست في النص" }],
    };
    const result = accept(broken, made);
    expect(result.coding).toEqual(broken);
    expect(result.added).toEqual([]);
    expect(result.skipped.length).toBeGreaterThan(10);
  });
});
