import type { Locale } from "@diplomatic-visits/core";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import {
  type CsvOptions,
  csvHead,
  csvRows,
  rowsOf,
  type TableName,
  tableColumns,
} from "@diplomatic-visits/core/tables";
import { exitCode, graver } from "../exit-code.ts";
import { articlesIn, withoutSources } from "../inputs/articles-in.ts";
import { expand } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { notValid } from "../terminal/not-valid.ts";

/** The settings of a command that prints a table. */
export interface TableSettings {
  to: "csv" | "ndjson";
  csv: CsvOptions;
  /** Standard input has one article per line. */
  lines: boolean;
  locale: Locale;
  text?: string;
}

/** Prints one table of all articles, one article after the other, in flat memory. Returns the exit code. */
export async function tableCommand(
  operands: readonly string[],
  { table, to, csv, ...check }: TableSettings & { table: TableName },
  io: Io,
): Promise<number> {
  const names = tableColumns(table).map(({ name }) => name);
  const written = (rows: readonly object[]) => (to === "csv" ? csvRows(rows, names, csv) : ndjsonRows(rows));
  const { files, unread } = await expand(operands, io);
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  let code: number = unread.length > 0 ? exitCode.incomplete : exitCode.valid;
  if (to === "csv") await io.out.write(csvHead(names, csv));
  for (const file of withoutSources(files)) {
    try {
      for await (const { name, article } of articlesIn(file, check, io)) {
        if (article) await io.out.write(written(rowsOf(article, table)));
        else {
          io.err.write(notValid(name, check.locale));
          code = graver(code, exitCode.invalid);
        }
      }
    } catch (error) {
      if ((error as { exit?: number }).exit !== exitCode.incomplete) throw error;
      io.err.write(`${escaped((error as Error).message)}\n`);
      code = exitCode.incomplete;
    }
  }
  return code;
}

function ndjsonRows(rows: readonly object[]): string {
  return rows.map((row) => `${jsonText(row)}\n`).join("");
}
