import { type Article, type Fact, facts } from "@diplomatic-visits/core";

/** What the page shows as the JSON of a fact: its row in `facts` without duplicates. */
export type FactRow = Pick<Fact, "key" | "about" | "property" | "value" | "state" | "by" | "sentence" | "evidence">;

/** The row of a fact. */
export function factRow({ key, about, property, value, state, by, sentence, evidence }: Fact): FactRow {
  return { key, about, property, value, state, by, sentence, evidence } as FactRow;
}

/** The rows of all facts, in the order of their numbers: the content of the file that the option `rows` names. */
export function factRows(article: Article): FactRow[] {
  return facts(article).map(factRow);
}
