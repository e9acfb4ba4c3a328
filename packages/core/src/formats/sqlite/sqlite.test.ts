import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, vi } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import { tableColumns } from "../tables/table-description.ts";
import { tableNames, tablesOf } from "../tables/tables.ts";
import { sqlite } from "./index.ts";

const articles = articleIds.map(datasetArticle);
const tables = tablesOf(articles);
const path = join(mkdtempSync(join(tmpdir(), "visits-sqlite-")), "visits.sqlite");
await sqlite.store?.(articles, path);
const database = new DatabaseSync(path, { readOnly: true });

describe("a SQLite database", () => {
  it.each(tableNames)("%s: the table has the rows", (table) => {
    const booleans = new Set(tableColumns(table).flatMap(({ name, type }) => (type === "boolean" ? [name] : [])));
    const rows = database.prepare(`SELECT * FROM "${table}"`).all();
    const present = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([, cell]) => cell !== null)
          .map(([name, cell]) => [name, booleans.has(name) ? cell === 1 : cell]),
      ),
    );
    expect(present).toEqual(tables[table]);
  });

  it("can check every quote, since SQL counts code points", () => {
    const wrong = database
      .prepare(
        `SELECT count(*) AS count FROM mentions JOIN articles USING (article)
         WHERE substr(text, quoteStartCodePoints + 1, quoteEndCodePoints - quoteStartCodePoints) <> mentions.quote`,
      )
      .get();
    expect(wrong).toEqual({ count: 0 });
  });

  it("says what is needed where Node has no SQLite", async () => {
    const lookup = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
    await expect(sqlite.store?.(articles, path)).rejects.toThrow("Node 22.13");
    lookup.mockRestore();
  });
});
