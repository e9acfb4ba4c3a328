import type { ArticleSource, FilePart } from "../dataset-format.ts";
import { type TableName, tableNames, tableReader } from "./tables.ts";

/** Writes the rows of one table; what it keeps back for later comes with a later call, or at the end. */
export interface TableWriter {
  begin(): string | Uint8Array;
  rows(rows: readonly object[]): string | Uint8Array;
  end(): string | Uint8Array;
}

/** A file for each table. */
export interface TableFiles {
  /** The tables; all of them by default. */
  tables?: readonly TableName[] | undefined;
  /** The path of a table's file. */
  pathOf(table: TableName): string;
  writerOf(table: TableName): TableWriter;
}

/** Writes the tables of articles into a file each, one article after the other. */
export async function* writeTableFiles(
  articles: ArticleSource,
  { tables = tableNames, pathOf, writerOf }: TableFiles,
): AsyncGenerator<FilePart> {
  const files = tables.map((table) => ({ table, path: pathOf(table), writer: writerOf(table) }));
  const part = (path: string, content: string | Uint8Array) => (content.length > 0 ? [{ path, content }] : []);
  for (const { path, writer } of files) yield* part(path, writer.begin());
  for await (const article of articles) {
    const read = tableReader(article);
    for (const { table, path, writer } of files) {
      const rows = read(table) as readonly object[];
      if (rows.length > 0) yield* part(path, writer.rows(rows));
    }
  }
  for (const { path, writer } of files) yield* part(path, writer.end());
}
