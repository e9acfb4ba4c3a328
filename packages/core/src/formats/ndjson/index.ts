/**
 * The tables of articles as NDJSON files.
 *
 * @packageDocumentation
 */
import type { DatasetFormat } from "../dataset-format.ts";
import { writeTableFiles } from "../tables/table-files.ts";
import { tableKeeps } from "../tables/table-keeps.ts";

/** A folder of NDJSON files, one for each table: a row a line, without the cells that the text does not give. */
export const ndjson: DatasetFormat = {
  name: "ndjson",
  title: { en: "NDJSON tables", ar: "جداول NDJSON" },
  mediaType: "application/x-ndjson",
  judge: { name: "pandas and polars", runs: "npm run test:engines" },
  keeps: tableKeeps,
  collect: (articles, { tables } = {}) =>
    writeTableFiles(articles, {
      tables,
      pathOf: (table) => `${table}.ndjson`,
      writerOf: () => ({
        begin: () => "",
        rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
        end: () => "",
      }),
    }),
};
