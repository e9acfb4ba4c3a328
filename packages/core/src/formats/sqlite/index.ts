/**
 * The tables of articles as a SQLite database.
 *
 * @packageDocumentation
 */
import type { DatasetFormat } from "../dataset-format.ts";
import { tableKeeps } from "../tables/table-keeps.ts";
import { storeInSqlite } from "./sqlite-store.ts";

/** A SQLite file with a table for each table; written by Node's own SQLite, so from Node 22.13. */
export const sqlite: DatasetFormat = {
  name: "sqlite",
  title: { en: "SQLite database", ar: "قاعدة بيانات SQLite" },
  mediaType: "application/vnd.sqlite3",
  extension: "sqlite",
  judge: { name: "Python's sqlite3", runs: "npm run test:engines" },
  keeps: tableKeeps,
  store: storeInSqlite,
};
