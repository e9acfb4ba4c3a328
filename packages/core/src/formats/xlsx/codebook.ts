import { codelists } from "../../codelists/all.ts";
import { definitionOf } from "../../codelists/definition.ts";
import { tableColumns, tableDescription } from "../tables/table-description.ts";
import type { TableName } from "../tables/tables.ts";
import type { SheetColumn } from "./sheet.ts";

/** A sheet that describes others. */
export interface DescriptionSheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly object[];
}

const texts = (...names: string[]): SheetColumn[] => names.map((name) => ({ name, type: "string" }));

/** Every column of every table, with its type, its codelist and its description. */
export function codebookRows(tables: readonly TableName[], cut: number): DescriptionSheet {
  const rows = tables.flatMap((table) => {
    const { en, ar } = tableDescription(table);
    const columns = tableColumns(table).filter(({ name }) => table !== "articles" || name !== "text");
    return [
      { table, description: en, descriptionAr: ar },
      ...columns.map(({ name, type, required, list, codelist, description }) => ({
        ...{ table, column: name, type, required, description },
        ...(list && { list }),
        ...(codelist !== undefined && { codelist }),
      })),
    ];
  });
  const notes = cut > 0 ? [{ description: `${cut} cells were too long for a workbook and end with an ellipsis.` }] : [];
  return {
    name: "codebook",
    columns: [
      ...texts("table", "column", "type"),
      ...(["required", "list"] as const).map((name): SheetColumn => ({ name, type: "boolean" })),
      ...texts("codelist", "description", "descriptionAr"),
    ],
    rows: [...rows, ...notes],
  };
}

/** The values of every codelist that a column has. */
export function codeRows(tables: readonly TableName[]): DescriptionSheet {
  const used = new Set(tables.flatMap((table) => tableColumns(table).map(({ codelist }) => codelist)));
  const lists = Object.values(codelists).filter(({ id }) => used.has(id));
  return {
    name: "codelists",
    columns: texts("codelist", "value", "label", "labelAr", "definition", "definitionAr", "source"),
    rows: lists.flatMap((list) =>
      list.values.map(({ value, label, definition, source }) => ({
        ...{ codelist: list.id, value, label: label.en, labelAr: label.ar, definition },
        ...{ definitionAr: definitionOf(list, value, "ar"), source },
      })),
    ),
  };
}
