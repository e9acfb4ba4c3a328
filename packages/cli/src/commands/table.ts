import { type Article, type Locale, limits, validate } from "@diplomatic-visits/core";
import { escaped, jsonText, linesOfBytes } from "@diplomatic-visits/core/internal";
import { csvHead, csvRows, rowsOf, type TableName, tableColumns } from "@diplomatic-visits/core/tables";
import { exitCode, graver, incompleteError } from "../exit-code.ts";
import { bytesOfFile } from "../inputs/byte-stream.ts";
import { checkFile } from "../inputs/check-file.ts";
import { expand } from "../inputs/expand.ts";
import { companionsOf, isNdjson } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import { notValid } from "../terminal/not-valid.ts";

/** The settings of a command that prints a table. */
export interface TableSettings {
  to: "csv" | "ndjson";
  /** Standard input has one article per line. */
  lines: boolean;
  locale: Locale;
  text?: string;
}

/** What a file or a line of it was found to hold. */
interface Read {
  /** The file, with the line number if it has one article per line. */
  name: string;
  article: Article | undefined;
}

/** Prints one table of all articles, one article after the other, in flat memory. Returns the exit code. */
export async function tableCommand(
  operands: readonly string[],
  { table, to, ...check }: TableSettings & { table: TableName },
  io: Io,
): Promise<number> {
  const names = tableColumns(table).map(({ name }) => name);
  const { files, unread } = await expand(operands, io.cwd);
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  let code: number = unread.length > 0 ? exitCode.incomplete : exitCode.valid;
  if (to === "csv") await io.out.write(csvHead(names));
  for (const file of withoutSources(files)) {
    try {
      for await (const { name, article } of articlesIn(file, check, io)) {
        if (article) await io.out.write(written(rowsOf(article, table), to, names));
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

// An article next to its own coding would be in the table twice.
function withoutSources(files: readonly string[]): string[] {
  const given = new Set(files);
  return files.filter((file) => !given.has(companionsOf(file)?.article ?? ""));
}

async function* articlesIn(file: string, settings: Omit<TableSettings, "to">, io: Io): AsyncGenerator<Read> {
  const { locale, text, lines } = settings;
  if (isNdjson(file) || (file === "-" && lines)) yield* articlesOnLines(file, locale, io);
  else {
    const { result } = await checkFile(file, { locale, rules: {}, ...(text === undefined ? {} : { text }) }, io);
    yield { name: file, article: result.ok ? result.article : undefined };
  }
}

async function* articlesOnLines(file: string, locale: Locale, io: Io): AsyncGenerator<Read> {
  const stream = bytesOfFile(file, { locale }, io);
  let line = 0;
  try {
    // what is too long to keep needs no key here
    for await (const { bytes, tooLong } of linesOfBytes(stream, limits.inputBytes, { update() {} })) {
      line++;
      const result = tooLong ? undefined : validate(bytes, { locale });
      yield { name: `${file}:${line}`, article: result?.ok ? result.article : undefined };
    }
  } catch (error) {
    throw (error as { exit?: number }).exit === undefined ? incompleteError(`${file}: ${reasonOf(error)}`) : error;
  }
}

function written(rows: readonly object[], to: TableSettings["to"], names: readonly string[]): string {
  return to === "csv" ? csvRows(rows, names) : rows.map((row) => `${jsonText(row)}\n`).join("");
}
