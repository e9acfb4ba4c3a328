import { describe, expect, it } from "vitest";
import { baseArticle } from "../../../test/base-articles.ts";
import { indexArticle } from "../../article/walked-index.ts";
import type { Entity, Statement } from "../../generated/types.ts";
import { vocabularyOf } from "../../languages/vocabulary.ts";
import { Reading } from "../../reading/reading.ts";
import { entityTraits } from "./entity-traits.ts";
import { evidenceTraits } from "./evidence-traits.ts";
import { factTraits } from "./fact-traits.ts";
import { referenceTraits } from "./reference-traits.ts";
import { statementTraits } from "./statement-traits.ts";
import { traitBits } from "./trait-bits.ts";

const namesOf = (kind: keyof typeof traitBits, traits: number | undefined) =>
  Object.entries(traitBits[kind]).flatMap(([name, bit]) => (((traits ?? 0) & bit) === 0 ? [] : [name]));

function traitsOfQuote(text: string, quote: string): string[] {
  const start = text.indexOf(quote);
  const evidence = { start, end: start + quote.length, quote };
  const [traits] = evidenceTraits([{ evidence, owner: {}, role: "evidence" }], new Reading(text, vocabularyOf("en")));
  return namesOf("evidence", traits);
}

describe("the traits of a quote", () => {
  it.each([
    ["He met the minister, and left.", "met the minister", []],
    ["He met the minister, and left.", "left", []],
    ["He met the minister.", "He met the minister.", ["edge"]],
    ["He met the minister", "He met the minister", []],
    ["an unofficial visit", "official visit", ["inWord"]],
    ["a non-official visit", "official visit", ["edge"]],
    ["on 5 May", "5 May", ["edge"]],
    ["five to seven million people", "seven million", ["number"]],
    ["he called it “a start” then", "called it “a start” then", ["pair"]],
    ["The headline\nThe lead", "headline\nThe lead", ["line"]],
    ["وصل الوزير إلى طهران", "وزير", ["inWord"]],
    ["🌍 met", "🌍 met", ["edge"]],
  ])("in %j, of %j", (text, quote, traits) => {
    expect(traitsOfQuote(text, quote)).toEqual(traits);
  });
});

describe("the traits of other objects", () => {
  it("of facts follow from their fields", () => {
    const node = {
      value: { en: "Vienna" },
      evidence: [],
      alternatives: [],
      state: "external",
      source: { name: "a list" },
    };
    const visit = { place: node, visitors: [{ entity: "a", evidence: [{}, {}] }] };
    const rest = { parent: visit, block: "coded", concept: undefined };
    const [place, visitor] = factTraits([
      { node, key: "place", ...rest },
      { node: visit.visitors[0] as never, key: "visitors", ...rest },
    ]);
    expect(namesOf("fact", place)).toEqual(["unquoted", "alternatives", "cited", "worded", "unstated"]);
    expect(namesOf("fact", visitor)).toEqual(["quotes", "participant", "first"]);
  });

  it("of references follow from the objects with their ids", () => {
    const index = indexArticle(baseArticle("minimal"));
    const [known] = index.byId.values();
    const of = (reference: object) =>
      namesOf("reference", referenceTraits({ byId: index.byId, references: [reference as never] })[0]);
    expect(of({ at: "place", id: known?.id, concepts: [known?.concept] })).toEqual([]);
    expect(of({ at: 1, id: known?.id, concepts: [] })).toEqual(["otherKind", "later"]);
    expect(of({ at: 0, id: "nobody", concepts: [] })).toEqual(["unresolved"]);
  });

  it("of entities and statements follow from their fields", () => {
    const entity = { mentions: [{}, {}], partOf: "a", country: "IR", offices: [], sameAs: [] } as unknown as Entity;
    expect(namesOf("entity", entityTraits([entity])[0])).toEqual([
      ...["part", "country", "offices", "addresses", "mentions"],
    ]);
    expect(namesOf("entity", entityTraits([{ mentions: [] } as unknown as Entity])[0])).toEqual(["unmentioned"]);
    const statement = { cue: {}, directness: "mixed", relayedBy: [], gloss: {} };
    expect(namesOf("statement", statementTraits([statement as unknown as Statement])[0])).toEqual([
      ...["cue", "reported", "relayed", "gloss"],
    ]);
    expect(namesOf("statement", statementTraits([{ directness: "direct" } as unknown as Statement])[0])).toEqual([
      ...["uncued", "direct"],
    ]);
  });
});
