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

/** What a fact is part of. */
export type FactKind = (typeof factKinds)[number];

/** What a fact is part of, by its key: a visit, a meeting, a statement; anything else is about the article. */
export function kindOf({ key }: Pick<Fact, "key">): FactKind {
  const [, first = ""] = key.split("/");
  return factKinds.find((kind) => kind === first) ?? "about";
}

/** Whether a fact is a date: a time with a basis, wherever it stands. A quantity has a basis too, and a measure. */
export function isDate(article: Article, { key }: Pick<Fact, "key">): boolean {
  const node = nodeAt(article, key) ?? {};
  return "basis" in node && !("measure" in node);
}
