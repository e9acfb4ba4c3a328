/**
 * The tables of articles as a DuckDB database.
 *
 * @packageDocumentation
 */
import type { DatasetFormat } from "../dataset-format.ts";
import { tableKeeps } from "../tables/table-keeps.ts";
import { storeInDuckdb } from "./duckdb-store.ts";

/** A DuckDB file with a table for each table; needs `@duckdb/node-api`, an optional peer. */
export const duckdb: DatasetFormat = {
  name: "duckdb",
  title: { en: "DuckDB database", ar: "قاعدة بيانات DuckDB" },
  mediaType: "application/vnd.duckdb",
  extension: "duckdb",
  judge: { name: "DuckDB for Python", runs: "npm run test:engines" },
  keeps: tableKeeps,
  store: storeInDuckdb,
};
