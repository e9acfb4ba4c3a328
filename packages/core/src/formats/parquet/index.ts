/**
 * The tables of articles as Parquet files.
 *
 * @packageDocumentation
 */
import type { DatasetFormat } from "../dataset-format.ts";
import { tableKeeps } from "../tables/table-keeps.ts";
import { parquetTableFiles } from "./parquet-files.ts";

/** A folder of Parquet files, one for each table: typed columns, compressed with Snappy. */
export const parquet: DatasetFormat = {
  name: "parquet",
  title: { en: "Parquet tables", ar: "جداول Parquet" },
  mediaType: "application/vnd.apache.parquet",
  judge: { name: "hyparquet 1.31, pyarrow, DuckDB", runs: "npm run test:engines" },
  keeps: tableKeeps,
  collect: (articles, { tables } = {}) => parquetTableFiles(articles, { tables, folder: "" }),
};
