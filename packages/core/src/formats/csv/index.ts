/**
 * The tables of articles as CSV files, for spreadsheets.
 *
 * @packageDocumentation
 */
import type { DatasetFormat } from "../dataset-format.ts";
import { csvTableFiles } from "../tables/csv-files.ts";
import { tableKeeps } from "../tables/table-keeps.ts";

/** A folder of CSV files, one for each table: RFC 4180, in UTF-8 with a byte order mark, safe to open in a spreadsheet. */
export const csv: DatasetFormat = {
  name: "csv",
  title: { en: "CSV tables", ar: "جداول CSV" },
  mediaType: "text/csv",
  judge: { name: "DuckDB's CSV reader", runs: "npm run test:engines" },
  keeps: tableKeeps,
  collect: (articles, { tables, csv: style = {} } = {}) =>
    csvTableFiles(articles, { tables, style: { bom: true, ...style }, folder: "" }),
};
