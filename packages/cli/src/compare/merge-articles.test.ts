import { readFileSync } from "node:fs";
import { type Article, anchor } from "@diplomatic-visits/core";
import { codingOfArticle } from "@diplomatic-visits/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairArticles } from "../agreement/paired-articles.ts";
import type { Decision } from "./difference.ts";
import { differencesOf } from "./differences.ts";
import { mergeArticles } from "./merge-articles.ts";

const folder = new URL("../../../../docs/examples/two-coders/", import.meta.url);
const text = readFileSync(new URL("text.txt", folder), "utf8");

const anchored = (coding: unknown): Article => {
  const result = anchor(text, coding, coding instanceof Uint8Array ? { format: "yaml" } : {});
  if (!result.ok) throw new Error(JSON.stringify(result.issues.filter(({ severity }) => severity === "error")));
  return result.article;
};

const [a, b] = ["a", "b"].map((name) => anchored(readFileSync(new URL(`${name}.coding.yaml`, folder)))) as [
  Article,
  Article,
];
const pair = pairArticles(a, b);

const merged = (decide: (kind: string) => Decision): Article =>
  mergeArticles(pair, { decide: ({ kind }) => decide(kind) });

// Notes are joined and never decided; a list of ids has no order.
const withoutNotes = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === "note"
        ? undefined
        : key === "about" && typeof (part as string[])[0] === "string"
          ? (part as string[]).toSorted()
          : part,
    ),
  );

const byId = <T extends { id: string }>(list: readonly T[] = []) => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));

describe("two codings merged", () => {
  it("are the first coding where every difference is decided for it", () => {
    expect(withoutNotes(merged(() => "a"))).toEqual(withoutNotes(a));
  });

  it("are the second coding, with the ids of the first, where every difference is decided for it", () => {
    const result = merged(() => "b");
    for (const list of ["visits", "meetings", "agreements", "statements", "quantities", "times"] as const)
      expect(withoutNotes(byId<{ id: string }>(result[list]))).toEqual(
        withoutNotes(byId<{ id: string }>(pair.b[list])),
      );
    expect(result.about).toEqual(b.about);
    const mentions = ({ entities = [] }: Article) => byId(entities).map(({ id, mentions: m }) => [id, m.length]);
    expect(mentions(result)).toEqual(mentions(pair.b));
  });

  it("have every object and mention of both where what only one has is kept", () => {
    const result = mergeArticles(pair, { decide: ({ values }) => (values.a === undefined ? "b" : "a") });
    for (const list of ["entities", "visits", "meetings", "statements", "times"] as const) {
      const ids = new Set((result[list] ?? []).map(({ id }) => id));
      for (const { id } of [...(a[list] ?? []), ...(pair.b[list] ?? [])]) expect(ids).toContain(id);
    }
    const spans = new Set(
      result.entities?.flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start}-${end}`)),
    );
    for (const span of [...pair.mentions.a.keys(), ...pair.mentions.b.keys()]) expect(spans).toContain(span);
  });

  it("can be written as a coding whichever way is decided, and each difference is asked once", () => {
    const differences = differencesOf(pair);
    const keys = differences.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom<Decision>("a", "b")), (decisions) => {
        const asked: string[] = [];
        const result = mergeArticles(pair, {
          decide({ key }) {
            asked.push(key);
            return decisions.next().value;
          },
        });
        expect(asked).toEqual(keys);
        expect(codingOfArticle(result).unquotable).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("differ nowhere from themselves, and a coding in nothing from its own copy with other ids", () => {
    expect(differencesOf(pairArticles(a, a))).toEqual([]);
    const renamed = JSON.parse(
      JSON.stringify(a).replaceAll('"ghandour"', '"g"').replaceAll('"talks"', '"t"'),
    ) as Article;
    // the code of a format has the same name as the meeting
    const formats = renamed.meetings?.flatMap((meeting) => meeting.formats ?? []) ?? [];
    for (const format of formats) if ((format.value as string) === "t") format.value = "talks";
    expect(differencesOf(pairArticles(a, renamed))).toEqual([]);
  });
});
