import type { ArticleSource, DatasetOptions } from "../dataset-format.ts";
import { DatasetPeerError } from "../dataset-peer-error.ts";
import type { Cell } from "../tables/column.ts";
import { type TableColumn, tableColumns } from "../tables/table-description.ts";
import { type TableName, tableNames, tableReader } from "../tables/tables.ts";

/** What is used of `node:sqlite`. */
interface NodeSqlite {
  DatabaseSync: new (path: string) => Database;
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: (string | number | null)[]): unknown };
  close(): void;
}

interface Runtime {
  process?: { getBuiltinModule?: (name: string) => NodeSqlite | undefined };
}

/** Writes the tables of articles into a SQLite file. */
export async function storeInSqlite(
  articles: ArticleSource,
  path: string,
  { tables = tableNames }: DatasetOptions = {},
): Promise<void> {
  const database = new (nodeSqlite().DatabaseSync)(path);
  try {
    // a file that is being made needs no journal: half a file is thrown away
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    const inserts = tables.map((table) => insertInto(database, table));
    for await (const article of articles) {
      const read = tableReader(article);
      for (const [i, table] of tables.entries()) for (const row of read(table) as readonly object[]) inserts[i]?.(row);
    }
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}

function nodeSqlite(): NodeSqlite {
  const found = (globalThis as unknown as Runtime).process?.getBuiltinModule?.("node:sqlite");
  if (found === undefined) throw new DatasetPeerError("sqlite needs Node 22.13 or newer, which has SQLite built in");
  return found;
}

function insertInto(database: Database, table: TableName): (row: object) => void {
  const columns = tableColumns(table);
  database.exec(createTable(table, columns));
  const insert = database.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => "?").join(", ")})`);
  return (row) => {
    insert.run(...columns.map(({ name }) => sqlValue((row as Record<string, Cell>)[name])));
  };
}

function sqlValue(cell: Cell): string | number | null {
  return typeof cell === "boolean" ? Number(cell) : (cell ?? null);
}

const types = { string: "TEXT", integer: "INTEGER", number: "REAL", boolean: "INTEGER" } as const;

// No key is unique: two codings of one article may be side by side.
function createTable(table: TableName, columns: readonly TableColumn[]): string {
  const lines = columns.map(({ name, type, required }) => `"${name}" ${types[type]}${required ? " NOT NULL" : ""}`);
  const key = table === "articles" ? '"article"' : '"article", "key"';
  return `CREATE TABLE "${table}" (${lines.join(", ")}); CREATE INDEX "${table}Key" ON "${table}" (${key})`;
}
