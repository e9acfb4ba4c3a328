import type { ArticleSource, FilePart } from "../dataset-format.ts";
import { writeTableFiles } from "../tables/table-files.ts";
import type { TableName } from "../tables/tables.ts";
import { parquetTableWriter } from "./parquet-table.ts";

/** Which tables become Parquet files, and where. */
export interface ParquetFiles {
  tables?: readonly TableName[] | undefined;
  /** The folder with its slash, or nothing. */
  folder: string;
}

/** A Parquet file for each table. */
export function parquetTableFiles(articles: ArticleSource, { tables, folder }: ParquetFiles): AsyncGenerator<FilePart> {
  return writeTableFiles(articles, {
    tables,
    pathOf: (table) => `${folder}${table}.parquet`,
    writerOf: parquetTableWriter,
  });
}
