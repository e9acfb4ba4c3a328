import type { Column } from "./column.ts";
import { articlesDescription, factsDescription, tableSources } from "./table-sources.ts";
import { ownColumns, type TableName } from "./tables.ts";

/** A column of a table, for documentation, headers and database types. */
export type TableColumn = Omit<Column, "read">;

const first: readonly TableColumn[] = [
  { name: "article", type: "string", required: true, description: "The IRI of the article." },
  {
    name: "key",
    type: "string",
    required: true,
    description: "JSON Pointer of the object in the article, with array places replaced by ids where the item has one.",
  },
];

const last: readonly TableColumn[] = [
  {
    name: "sentence",
    type: "string",
    required: false,
    description: "The id of the sentence in which the quote begins.",
  },
  {
    name: "sentenceGloss",
    type: "string",
    required: false,
    description: "That sentence in another language: the first one that has a gloss.",
  },
];

/** The columns of a table, in order: those of an article's own fields, or of an object with its quote and sentence. */
export function tableColumns(name: TableName): TableColumn[] {
  const own = ownColumns(name).map(({ read: _, ...column }) => column);
  return name === "articles" ? [...first.slice(0, 1), ...own] : [...first, ...own, ...last];
}

/** The description of a table's rows, in English and Arabic. */
export function tableDescription(name: TableName): { en: string; ar: string } {
  if (name === "articles") return articlesDescription;
  return name === "facts" ? factsDescription : tableSources[name].description;
}
