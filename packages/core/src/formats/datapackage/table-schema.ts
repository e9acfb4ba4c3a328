import { codelists } from "../../codelists/all.ts";
import { type TableColumn, tableColumns } from "../tables/table-description.ts";
import type { TableName } from "../tables/tables.ts";

/** Longer lists, such as countries, are named in the description only: a schema would repeat them in many columns. */
const longestCategories = 60;

/** The Table Schema of a table: types, keys, and the codes of coded columns. */
export function tableSchema(table: TableName, tables: readonly TableName[]): object {
  const columns = tableColumns(table);
  const key = primaryKey(table);
  const hasArticles = table !== "articles" && tables.includes("articles");
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(fieldOf),
    ...(key && { primaryKey: key }),
    ...(hasArticles && {
      foreignKeys: [{ fields: ["article"], reference: { resource: "articles", fields: ["article"] } }],
    }),
  };
}

// A fact has a row for each of its quotes.
function primaryKey(table: TableName): string[] | undefined {
  if (table === "facts") return undefined;
  return table === "articles" ? ["article"] : ["article", "key"];
}

function fieldOf({ name, type, required, description, codelist, list }: TableColumn): object {
  const codes = codelist === undefined ? undefined : codelists[codelist];
  const words = codes && ` Codes of the list ${codes.id}.`;
  const isShort = codes && !list && !codes.open && codes.values.length <= longestCategories;
  return {
    ...{ name, type, description: `${description}${words ?? ""}` },
    ...(required && { constraints: { required } }),
    ...(isShort && {
      categories: codes.values.map(({ value, label }) => ({ value, label: label.en })),
      ...(codes.ordered && { categoriesOrdered: true }),
    }),
  };
}
