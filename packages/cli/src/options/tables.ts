import { type TableName, tableDescription, tableNames } from "@diplomatic-visits/core/tables";
import { Option } from "commander";
import type { TableSettings } from "../commands/table.ts";
import { type AddCommand, type Given, langOption, textOption } from "./shared.ts";

/** The forms in which a table is printed. */
const tableForms = ["csv", "ndjson"] as const satisfies readonly TableSettings["to"][];

interface TableGiven extends Given {
  to: TableSettings["to"];
  lines: boolean;
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
      .option("--lines", "stdin has one article per line", false)
      .addOption(textOption())
      .addOption(langOption())
      .action(async (files: string[], { to, lines, lang, text }: TableGiven) => {
        const { tableCommand } = await import("../commands/table.ts");
        const given = { table, to, lines, locale: lang, ...(text === undefined ? {} : { text }) };
        exit(await tableCommand(files, given, io));
      });
};

function summaryOf(table: TableName): string {
  const { en } = tableDescription(table);
  return en.charAt(0).toLowerCase() + en.slice(1).replace(/[.;].*$/, "");
}
