import type { ArticleSource, DatasetOptions } from "../dataset-format.ts";
import { DatasetPeerError } from "../dataset-peer-error.ts";
import type { Cell } from "../tables/column.ts";
import { type TableColumn, tableColumns, tableDescription } from "../tables/table-description.ts";
import { type TableName, tableNames, tableReader } from "../tables/tables.ts";

type DuckdbModule = typeof import("@duckdb/node-api");
type Connection = Awaited<ReturnType<Awaited<ReturnType<DuckdbModule["DuckDBInstance"]["create"]>>["connect"]>>;
type Appender = Awaited<ReturnType<Connection["createAppender"]>>;

/** Writes the tables of articles into a DuckDB file. */
export async function storeInDuckdb(
  articles: ArticleSource,
  path: string,
  { tables = tableNames }: DatasetOptions = {},
): Promise<void> {
  const { DuckDBInstance } = await duckdbModule();
  const instance = await DuckDBInstance.create(path);
  try {
    const connection = await instance.connect();
    const open = await Promise.all(tables.map((table) => openTable(connection, table)));
    for await (const article of articles) {
      const read = tableReader(article);
      for (const { table, columns, appender } of open)
        for (const row of read(table) as readonly object[]) append(appender, columns, row);
    }
    for (const { appender } of open) appender.closeSync();
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
}

async function duckdbModule(): Promise<DuckdbModule> {
  return import("@duckdb/node-api").catch(() => {
    throw new DatasetPeerError("duckdb needs the package @duckdb/node-api: npm install @duckdb/node-api");
  });
}

const types = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" } as const;

async function openTable(connection: Connection, table: TableName) {
  const columns = tableColumns(table);
  const lines = columns.map(({ name, type, required }) => `"${name}" ${types[type]}${required ? " NOT NULL" : ""}`);
  await connection.run(`CREATE TABLE "${table}" (${lines.join(", ")})`);
  await connection.run(`COMMENT ON TABLE "${table}" IS ${quoted(tableDescription(table).en)}`);
  for (const { name, description } of columns)
    await connection.run(`COMMENT ON COLUMN "${table}"."${name}" IS ${quoted(description)}`);
  return { table, columns, appender: await connection.createAppender(table) };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function append(appender: Appender, columns: readonly TableColumn[], row: object): void {
  for (const { name, type } of columns) {
    const cell = (row as Record<string, Cell>)[name];
    if (typeof cell === "string") appender.appendVarchar(cell);
    else if (typeof cell === "boolean") appender.appendBoolean(cell);
    else if (cell === undefined) appender.appendNull();
    else if (type === "integer") appender.appendInteger(cell);
    else appender.appendDouble(cell);
  }
  appender.endRow();
}
