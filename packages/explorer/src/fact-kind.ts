import type { Article, Fact } from "@diplomatic-visits/core";
import { nodeAt } from "./node-at.ts";

/** The kinds of facts, in the order they are listed. */
export const factKinds = [
  "visits",
  "meetings",
  "agreements",
  "statements",
  "quantities",
  "times",
  "entities",
  "relations",
  "about",
] as const;

/** What a fact belongs to. */
export type FactKind = (typeof factKinds)[number];

/** What a fact belongs to, by its key: a visit, a meeting or a statement; anything else belongs to the article. */
export function factKindOf({ key }: Pick<Fact, "key">): FactKind {
  const [, first = ""] = key.split("/");
  return factKinds.find((kind) => kind === first) ?? "about";
}

/** Whether a fact is a date: a time with a basis, anywhere. A quantity has a basis too, and also a measure. */
export function isDate(article: Article, { key }: Pick<Fact, "key">): boolean {
  const node = nodeAt(article, key) ?? {};
  return "basis" in node && !("measure" in node);
}
