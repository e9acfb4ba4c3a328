import { describe, expect, it } from "vitest";
import { baseArticle } from "../../test/base-articles.ts";
import { reanchor } from "../validate/reanchor.ts";
import { diffArticles } from "./diff-articles.ts";
import { factOf, facts } from "./facts.ts";

const article = () => baseArticle("reference");
const typeKey = "/visits/lavrov-tehran/type";

describe("one fact by its key", () => {
  it("is the one that the list has", () => {
    expect(factOf(article(), typeKey)).toEqual(facts(article()).find(({ key }) => key === typeKey));
    expect(factOf(article(), typeKey)).toMatchObject({ value: "official", quote: "زيارة رسمية" });
  });

  it("is undefined for a key of no fact", () => {
    expect(factOf(article(), "/visits/nobody/type")).toBeUndefined();
    expect(factOf(article(), "")).toBeUndefined();
  });
});

describe("the difference of two articles", () => {
  it("is empty for the same article, whatever the order of its fields", () => {
    const shuffled = JSON.parse(JSON.stringify(article()), (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(diffArticles(article(), shuffled)).toEqual({ added: [], removed: [], changed: [] });
  });

  it("names facts that were added, removed and changed", () => {
    const after = article();
    const [visit, other] = after.visits ?? [];
    if (!visit?.type || !other) throw new Error("the reference article has two visits");
    visit.type = { ...visit.type, value: "working", state: "inferred", note: "read from the programme" };
    after.visits = [visit];
    const { added, removed, changed } = diffArticles(article(), after);
    expect(added).toEqual([]);
    expect(removed.length).toBeGreaterThan(0);
    expect(removed.every(({ key }) => key.startsWith(`/visits/${other.id}`))).toBe(true);
    expect(changed.map(({ key, fields }) => [key, fields])).toEqual([[typeKey, ["value", "state", "note"]]]);
    const reverse = diffArticles(after, article());
    expect(reverse.added).toEqual(removed);
    expect(reverse.changed[0]?.before).toEqual(changed[0]?.after);
  });

  it("counts quotes by their words, not by their places", () => {
    const moved = reanchor(article(), `\u0627\u0644\u064a\u0648\u0645\n\n${article().text}`);
    if (!moved.ok) throw new Error(JSON.stringify(moved.issues));
    expect(diffArticles(article(), moved.article)).toEqual({ added: [], removed: [], changed: [] });
    const requoted = article();
    const quote = requoted.visits?.[0]?.type?.evidence?.[0];
    if (quote) quote.quote = "زيارة";
    expect(diffArticles(article(), requoted).changed.map(({ fields }) => fields)).toEqual([["evidence"]]);
  });
});
