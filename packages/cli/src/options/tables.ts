import type { Localized } from "@diplomatic-visits/core";
import { type TableName, tableDescription, tableNames } from "@diplomatic-visits/core/tables";
import type { TableSettings } from "../commands/table.ts";
import { addCommand, type CommandOption } from "../help/command.ts";
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
    addCommand(program, io.locale, {
      name: table,
      group: { en: "Tables:", ar: "الجداول:" },
      about: aboutOf(table),
      summary: summaryOf(table),
      arguments: [
        {
          name: "<files...>",
          help: {
            en: "articles, codings, NDJSON, folders or patterns; - for stdin",
            ar: "مقالات أو ترميزات أو ملفات NDJSON أو مجلدات أو أنماط أسماء؛ والعلامة - للمدخل القياسي",
          },
        },
      ],
      options: tableOptions,
    }).action(async (files: string[], { to, lines, bom, exact, lang, text }: TableGiven) => {
      const { tableCommand } = await import("../commands/table.ts");
      const csv = { bom, spreadsheetSafe: !exact };
      const given = { table, to, csv, lines, locale: lang, ...(text === undefined ? {} : { text }) };
      exit(await tableCommand(files, given, io));
    });
};

const tableOptions: readonly CommandOption[] = [
  {
    flags: "--to <form>",
    help: { en: "CSV for spreadsheets, or NDJSON", ar: "صيغة CSV لجداول البيانات، أو NDJSON" },
    choices: [...tableForms],
    default: "csv",
  },
  {
    flags: "--bom",
    help: {
      en: "begin CSV with a byte order mark, so that Excel reads it as UTF-8",
      ar: "بدء CSV بعلامة ترتيب البايت ليقرأه Excel بترميز UTF-8",
    },
    default: false,
  },
  {
    flags: "--exact",
    help: {
      en: "CSV without the apostrophe before texts that a spreadsheet would run",
      ar: "ملف CSV من دون الفاصلة العليا قبل النصوص التي ينفّذها جدول البيانات",
    },
    default: false,
  },
  {
    flags: "--lines",
    help: { en: "stdin has one article per line", ar: "في كل سطر من المدخل القياسي مقال" },
    default: false,
  },
  textOption,
  langOption(),
];

function aboutOf(table: TableName): Localized {
  const { en, ar } = tableDescription(table);
  return { en: `print a flat table. ${en}`, ar: `طباعة جدول مسطَّح. ${ar}` };
}

function summaryOf(table: TableName): Localized {
  const { en, ar } = tableDescription(table);
  return { en: en.charAt(0).toLowerCase() + en.slice(1).replace(/[.;].*$/, ""), ar: ar.replace(/[.؛].*$/, "") };
}
