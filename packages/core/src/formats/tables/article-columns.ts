import { ArticleSchema } from "../../schema/article.ts";
import { shapeOf } from "../../schema/node.ts";
import type { Column } from "./column.ts";
import { columnsOfShape } from "./field-columns.ts";
import { tableSources } from "./table-sources.ts";

/** Fields without a column: the id is in the first column, and the others are the same in every article or have no flat form. */
const withoutColumn = ["id", "$schema", "specVersion", "offsetUnit", "sections", "codings"];

// Keywords contain spaces.
function keywords({ name, type, required, description }: Column): Column {
  return {
    ...{ name, type, required, description: description.replace("spaces", "semicolons") },
    read: (node) => (node["keywords"] as readonly string[] | undefined)?.join("; "),
  };
}

/** The columns of the table of articles after `article` and `key`: the fields of the envelope; the text comes last. */
export function articleColumns(): Column[] {
  const lists = Object.values(tableSources).map(({ list }) => list);
  const columns = columnsOfShape(ArticleSchema, new Set([...withoutColumn, ...lists, "text"]));
  const others = new Set(Object.keys(shapeOf(ArticleSchema) ?? {}).filter((key) => key !== "text"));
  return [
    ...columns.map((column) => (column.name === "keywords" ? keywords(column) : column)),
    ...columnsOfShape(ArticleSchema, others),
  ];
}
