/**
 * Articles as flat tables: rows of strings, numbers and booleans, each with its article, key and quote.
 *
 * @packageDocumentation
 */
export { type CsvOptions, csvHead, csvRows } from "./formats/tables/csv.ts";
export { type TableColumn, tableColumns, tableDescription } from "./formats/tables/table-description.ts";
export { rowsOf, type TableName, tableNames, tablesOf } from "./formats/tables/tables.ts";
export type * from "./generated/table-rows.ts";
export type { Article } from "./generated/types.ts";
