import { type TableName, tableDescription, tableNames } from "@diplomatic-visits/core/tables";
import { Option } from "commander";
import type { TableSettings } from "../commands/table.ts";
import { type AddCommand, type Given, langOption, textOption } from "./shared.ts";

/** The forms in which a table is printed. */
const tableForms = ["csv", "ndjson"] as const satisfies readonly TableSettings["to"][];

interface TableGiven extends Given {
  to: TableSettings["to"];
  lines: boolean;
  bom: boolean;
  exact: boolean;
}

/** Adds a command for each flat table: `visits facts`, `visits visits`, `visits statements` … */
export const addTables: AddCommand = (program, io, exit) => {
  for (const table of tableNames)
    program
      .command(table)
      .helpGroup("Tables:")
      .argument("<files...>", "articles, codings, NDJSON, folders or patterns; - for stdin")
      .description(`print a flat table. ${tableDescription(table).en}`)
      .summary(summaryOf(table))
      .addOption(new Option("--to <form>", "CSV for spreadsheets, or NDJSON").choices([...tableForms]).default("csv"))
      .option("--bom", "begin CSV with a byte order mark, so that Excel reads it as UTF-8", false)
      .option("--exact", "CSV without the apostrophe before texts that a spreadsheet would run", false)
      .option("--lines", "stdin has one article per line", false)
      .addOption(textOption())
      .addOption(langOption())
      .action(async (files: string[], { to, lines, bom, exact, lang, text }: TableGiven) => {
        const { tableCommand } = await import("../commands/table.ts");
        const csv = { bom, spreadsheetSafe: !exact };
        const given = { table, to, csv, lines, locale: lang, ...(text === undefined ? {} : { text }) };
        exit(await tableCommand(files, given, io));
      });
};

function summaryOf(table: TableName): string {
  const { en } = tableDescription(table);
  return en.charAt(0).toLowerCase() + en.slice(1).replace(/[.;].*$/, "");
}
