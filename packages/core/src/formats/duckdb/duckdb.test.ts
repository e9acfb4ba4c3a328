import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import { tableNames, tablesOf } from "../tables/tables.ts";
import { duckdb } from "./index.ts";

const articles = articleIds.map(datasetArticle);
const tables = tablesOf(articles);
const path = join(mkdtempSync(join(tmpdir(), "visits-duckdb-")), "visits.duckdb");
await duckdb.store?.(articles, path);
const connection = await (await DuckDBInstance.create(path, { access_mode: "READ_ONLY" })).connect();
const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();

describe("a DuckDB database", () => {
  it.each(tableNames)("%s: the table has the rows", async (table) => {
    const rows = await rowsOf(`SELECT * FROM "${table}"`);
    const present = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)));
    expect(present).toEqual(tables[table]);
  });

  it("can check every quote, since SQL counts code points", async () => {
    const [wrong] = await rowsOf(
      `SELECT count(*)::INTEGER AS count FROM mentions JOIN articles USING (article)
       WHERE substr(text, quoteStartCodePoints + 1, quoteEndCodePoints - quoteStartCodePoints) <> mentions.quote`,
    );
    expect(wrong).toEqual({ count: 0 });
  });

  it("describes its columns", async () => {
    const [column] = await rowsOf(
      "SELECT comment FROM duckdb_columns() WHERE table_name = 'visits' AND column_name = 'hostCountryAlpha3'",
    );
    expect(column?.["comment"]).toContain("ISO 3166-1 alpha-3");
  });
});
