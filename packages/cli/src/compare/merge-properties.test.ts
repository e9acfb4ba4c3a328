import { readFileSync } from "node:fs";
import { type Article, anchor } from "@diplomatic-visits/core";
import { codingOfArticle } from "@diplomatic-visits/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFolder, articleIds } from "../../../../scripts/article-folders.ts";
import { pairArticles } from "../agreement/paired-articles.ts";
import type { Side } from "./difference.ts";
import { isSame } from "./difference-kind.ts";
import { differencesOf } from "./differences.ts";
import { mergeArticles } from "./merge-articles.ts";

const articles = articleIds.map((id): [string, Article] => [
  id,
  JSON.parse(readFileSync(new URL("article.json", articleFolder(id)), "utf8")),
]);

type Node = Record<string, unknown>;
type Random = (below: number) => number;

const lists = ["entities", "visits", "meetings", "agreements", "statements", "quantities", "times"] as const;
const changeable: Readonly<Record<string, unknown>> = {
  kind: "group",
  role: "background",
  act: "stress",
  form: "nominal",
};

/** Another coding of the same text: some objects and fields missing, some values changed, all ids new. */
function recoded(article: Article, random: Random): Article {
  const copy = structuredClone(article) as unknown as Record<string, Node[]>;
  for (const list of lists) {
    const objects = copy[list];
    if (!objects) continue;
    copy[list] = objects.filter(() => random(8) > 0);
    for (const object of copy[list]) altered(object, random);
  }
  return JSON.parse(renamedIds(JSON.stringify(copy), article, random)) as Article;
}

function altered(object: Node, random: Random): void {
  for (const [key, value] of Object.entries(object)) {
    if (["id", "evidence", "name", "visitors", "status", "stage", "source", "measure"].includes(key)) continue;
    if (key in changeable && random(6) === 0) object[key] = changeable[key];
    else if (Array.isArray(value) && value.length > 1 && random(4) === 0) object[key] = value.slice(1);
    else if (optional.has(key) && random(6) === 0) delete object[key];
  }
  for (const mention of (object["mentions"] ?? []) as Node[]) if (random(9) === 0) mention["form"] = "nominal";
}

const optional = new Set(
  "type place start end purposes issueAreas about directness modality gloss note country channel".split(" "),
);

// A quoted id is replaced wherever it is; words that are also codes stay.
function renamedIds(json: string, article: Article, random: Random): string {
  const ids = lists.flatMap((list) => (article[list] ?? []).map(({ id }) => id)).filter((id) => id.includes("-"));
  const renamed = ids.filter(() => random(3) === 0);
  return renamed.reduce((text, id) => text.replaceAll(`"${id}"`, `"x-${id}"`), json);
}

// Notes are joined, and the order of a list of ids is that of the first coding.
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(plain);
    return items.every((item) => typeof item === "string") ? items.toSorted() : items.toSorted(byText);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "note")
      .map(([key, child]) => [key, plain(child)]),
  );
}

function byText(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const objectsOf = (article: Article) => Object.fromEntries(lists.map((list) => [list, plain(article[list] ?? [])]));

describe.each(articles)("another coding of %s", (_, article) => {
  const numbers = fc.infiniteStream(fc.nat());
  const randomOf =
    (stream: Iterator<number>): Random =>
    (below) =>
      (stream.next().value as number) % below;

  it("is what a merge decided for it gives, and the first is what one decided for the first gives", () => {
    fc.assert(
      fc.property(numbers, (stream) => {
        const other = recoded(article, randomOf(stream));
        const pair = pairArticles(article, other);
        const whole: Record<Side, Article> = { a: pair.a, b: pair.b };
        for (const side of ["a", "b"] as const) {
          const merged = mergeArticles(pair, { decide: () => side });
          expect(objectsOf(merged)).toEqual(objectsOf(whole[side]));
        }
      }),
      { numRuns: 15 },
    );
  });

  it("keeps every difference under one key, and differs from itself in nothing", () => {
    fc.assert(
      fc.property(numbers, (stream) => {
        const other = recoded(article, randomOf(stream));
        const keys = differencesOf(pairArticles(article, other)).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(differencesOf(pairArticles(other, other))).toEqual([]);
        const [there, back] = [pairArticles(article, other), pairArticles(other, article)].map(differencesOf);
        expect(there?.length).toBe(back?.length);
      }),
      { numRuns: 15 },
    );
  });

  it("can be written as a coding, whatever is decided, and anchors where the decisions fit together", () => {
    fc.assert(
      fc.property(numbers, (stream) => {
        const random = randomOf(stream);
        const pair = pairArticles(article, recoded(article, random));
        const merged = mergeArticles(pair, {
          decide: ({ values }) => (values.a === undefined || (values.b !== undefined && random(2) > 0) ? "b" : "a"),
        });
        const { coding, unquotable } = codingOfArticle(merged);
        expect(unquotable).toEqual([]);
        const result = anchor(article.text, coding);
        expect(result.quotes.filter(({ status }) => status !== "exact")).toEqual([]);
        if (result.ok) expect(isSame(plain(result.article.visits), plain(merged.visits))).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});
