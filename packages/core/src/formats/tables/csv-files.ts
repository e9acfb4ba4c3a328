import type { ArticleSource, FilePart } from "../dataset-format.ts";
import { type CsvOptions, csvHead, csvRows } from "./csv.ts";
import { tableColumns } from "./table-description.ts";
import { writeTableFiles } from "./table-files.ts";
import type { TableName } from "./tables.ts";

/** Which tables become CSV files, and where. */
export interface CsvFiles {
  tables?: readonly TableName[] | undefined;
  style: CsvOptions;
  /** The folder with its slash, or nothing. */
  folder: string;
}

/** A CSV file for each table. */
export function csvTableFiles(articles: ArticleSource, { tables, style, folder }: CsvFiles): AsyncGenerator<FilePart> {
  return writeTableFiles(articles, {
    tables,
    pathOf: (table) => `${folder}${table}.csv`,
    writerOf(table) {
      const names = tableColumns(table).map(({ name }) => name);
      return {
        begin: () => csvHead(names, style),
        rows: (rows) => csvRows(rows, names, style),
        end: () => "",
      };
    },
  });
}
