import type { Fact } from "../../article/facts.ts";
import type { Evidence } from "../../generated/types.ts";
import { type Cell, type Column, joinedCells, type RowSource } from "./column.ts";
import { citationText, textIn } from "./field-columns.ts";
import { placeColumns } from "./place-columns.ts";

/** One quote of one fact; undefined for a fact without quotes. */
export interface QuotedFact {
  fact: Fact;
  evidence: Evidence | undefined;
}

const text = (name: string, description: string, look: (fact: Fact) => Cell, required = false): Column => ({
  ...{ name, type: "string", required, description },
  read: (node) => look((node as unknown as QuotedFact).fact),
});

const evidenceOf = (node: RowSource) => (node as unknown as QuotedFact).evidence;

/** The columns of the table of facts after `article` and `key`. */
export const factColumns: readonly Column[] = [
  {
    ...{ name: "about", type: "string", required: true },
    description: "The id of the object that the fact is about; the article's IRI for the article itself.",
    read: (node, { article }) => (node as unknown as QuotedFact).fact.about || article.id,
  },
  text(
    "property",
    "Which property of the object the fact gives; the concept's name for the object itself.",
    ({ property }) => property,
    true,
  ),
  text("value", "What is coded.", ({ value }) => plain(value)),
  text("state", "stated, inferred or external; for a date its basis.", ({ state }) => state, true),
  text(
    "by",
    "Whose word it is: ids of entities, or article-voice, unnamed, impersonal.",
    ({ by }) => joinedCells(by),
    true,
  ),
  {
    ...{ name: "negated", type: "boolean", required: false },
    description: "True where a statement denies its content.",
    read: (node) => (node as unknown as QuotedFact).fact.negated,
  },
  text(
    "modality",
    "probable, possible, hoped, required or non-literal, where a statement is marked.",
    ({ modality }) => modality,
  ),
  text("note", "The coder's remark.", ({ note }) => note),
  text("source", "Where an external value comes from: title, date, address.", ({ source }) => citationText(source)),
  {
    ...{ name: "quote", type: "string", required: false },
    description: "The exact words that support the fact.",
    read: (node) => evidenceOf(node)?.quote,
  },
  ...placeColumns({ name: "quote", required: false, subject: "the quote", at: evidenceOf }),
];

function plain(value: unknown): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return textIn(value as Record<string, string>, "en");
  return JSON.stringify(value);
}
