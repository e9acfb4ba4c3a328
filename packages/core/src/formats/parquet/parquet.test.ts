import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import { filesOf } from "../../../test/collected-files.ts";
import { tableColumns } from "../tables/table-description.ts";
import { tableNames, tablesOf } from "../tables/tables.ts";
import { parquet } from "./index.ts";

const articles = articleIds.map(datasetArticle);
const tables = tablesOf(articles);
const files = await filesOf(parquet.collect?.(articles));

function file(table: string): ArrayBuffer {
  return new Uint8Array(files.get(`${table}.parquet`) as Buffer).buffer;
}

/** A row without its empty cells. */
function present(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
}

describe.each(tableNames)("the Parquet file of %s", (table) => {
  it("has the rows of the table, read by hyparquet", async () => {
    const rows = await parquetReadObjects({ file: file(table) });
    expect(rows.map(present)).toEqual(tables[table]);
  });

  it("has typed columns, required where every row has a value", () => {
    const { children } = parquetSchema(parquetMetadata(file(table)));
    const found = children.map(({ element }) => [element.name, element.type, element.repetition_type]);
    const types = { string: "BYTE_ARRAY", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" };
    expect(found).toEqual(
      tableColumns(table).map(({ name, type, required }) => [name, types[type], required ? "REQUIRED" : "OPTIONAL"]),
    );
  });
});

describe("Parquet", () => {
  it("writes row groups as articles come, so that memory does not grow", async () => {
    const many = Array.from({ length: 120 }, () => articles[0] as (typeof articles)[0]);
    const parts: number[] = [];
    for await (const { path, content } of parquet.collect?.(many, { tables: ["facts"] }) ?? []) {
      expect(path).toBe("facts.parquet");
      parts.push(content.length);
    }
    expect(parts.length).toBeGreaterThan(1);
    const whole = (await filesOf(parquet.collect?.(many, { tables: ["facts"] }))).get("facts.parquet") as Buffer;
    const { num_rows, row_groups } = parquetMetadata(new Uint8Array(whole).buffer);
    expect([Number(num_rows), row_groups.length]).toEqual([
      120 * tablesOf(articles[0] ?? []).facts.length,
      parts.length,
    ]);
  });

  it("writes empty tables with their columns", async () => {
    const empty = await filesOf(parquet.collect?.([]));
    const visits = new Uint8Array(empty.get("visits.parquet") as Buffer).buffer;
    expect(await parquetReadObjects({ file: visits })).toEqual([]);
    expect(parquetSchema(parquetMetadata(visits)).children).toHaveLength(tableColumns("visits").length);
  });
});
