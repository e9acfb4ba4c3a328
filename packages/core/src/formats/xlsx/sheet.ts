import type { Cell } from "../tables/column.ts";
import { cellText, columnLetters } from "./cell-text.ts";

/** A column of a sheet. */
export interface SheetColumn {
  name: string;
  type: "string" | "integer" | "number" | "boolean";
}

/** What a sheet is before its rows. */
export interface SheetHead {
  name: string;
  columns: readonly SheetColumn[];
  rightToLeft: boolean;
}

/** A sheet that is written row by row. */
export interface Sheet {
  begin(): string;
  rows(rows: readonly object[]): string;
  end(): string;
  /** How many cells were too long and have been cut. */
  readonly cut: number;
}

/** The number of rows that a sheet can have. */
const rowLimit = 1_048_576;

/** Widths in characters: of a column with texts, and of one with numbers. */
const widths = { string: 24, integer: 10, number: 14, boolean: 10 } as const;

/** Opens a sheet with a frozen header in bold. Throws RangeError where a table has more rows than a sheet can have. */
export function openSheet({ name, columns, rightToLeft }: SheetHead): Sheet {
  const letters = columns.map((_, i) => columnLetters(i));
  const last = letters.at(-1) ?? "A";
  let count = 0;
  let cut = 0;
  const textCell = (place: string, text: string, style = "") => {
    const { xml, isCut } = cellText(text);
    if (isCut) cut++;
    const space = text !== text.trim() || text.includes("\n") ? ' xml:space="preserve"' : "";
    return `<c r="${place}"${style} t="inlineStr"><is><t${space}>${xml}</t></is></c>`;
  };
  const cell = (place: string, value: Cell) => {
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    return value === undefined ? "" : textCell(place, value);
  };
  const row = (cells: (letter: string, i: number) => string) => {
    if (++count > rowLimit) throw new RangeError(`a sheet has at most ${rowLimit - 1} rows, and ${name} has more`);
    return `<row r="${count}">${letters.map(cells).join("")}</row>`;
  };
  return {
    begin: () =>
      `${sheetStart(columns, rightToLeft)}${row((letter, i) => textCell(`${letter}1`, columns[i]?.name ?? "", ' s="1"'))}`,
    rows(rows) {
      let xml = "";
      for (const one of rows)
        xml += row((letter, i) => cell(`${letter}${count}`, (one as Record<string, Cell>)[columns[i]?.name ?? ""]));
      return xml;
    },
    end: () => `</sheetData><autoFilter ref="A1:${last}${count}"/></worksheet>`,
    get cut() {
      return cut;
    },
  };
}

function sheetStart(columns: readonly SheetColumn[], rightToLeft: boolean): string {
  const cols = columns.map(
    ({ type }, i) => `<col min="${i + 1}" max="${i + 1}" width="${widths[type]}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ""} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${cols.join("")}</cols><sheetData>`,
  ].join("");
}
