import type { Cell } from "./column.ts";

/** How CSV is written. */
export interface CsvOptions {
  /** Whether a text that a spreadsheet would run as a formula gets an apostrophe before it; true by default. */
  spreadsheetSafe?: boolean;
  /** Whether the header begins with a byte order mark, without which Excel does not read UTF-8; false by default. */
  bom?: boolean;
}

/** What a spreadsheet takes for the beginning of a formula, in full-width forms as well. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const byteOrderMark = "\uFEFF";

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), without the header line. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it unless `spreadsheetSafe` is false; numbers stay as they are.
 */
export function csvRows(rows: readonly object[], names: readonly string[], options: CsvOptions = {}): string {
  const { spreadsheetSafe: isSafe = true } = options;
  let csv = "";
  for (const row of rows)
    csv += csvLine(
      names.map((name) => (row as Record<string, Cell>)[name]),
      isSafe,
    );
  return csv;
}

/** The header line of a CSV file. */
export function csvHead(names: readonly string[], { bom = false }: Pick<CsvOptions, "bom"> = {}): string {
  return `${bom ? byteOrderMark : ""}${csvLine(names, false)}`;
}

function csvLine(cells: readonly Cell[], isSafe: boolean): string {
  return `${cells.map((cell) => csvCell(cell, isSafe)).join(",")}\r\n`;
}

function csvCell(cell: Cell, isSafe: boolean): string {
  if (typeof cell !== "string") return String(cell ?? "");
  const written = isSafe && formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(written) || written !== written.trim() ? `"${written.replaceAll('"', '""')}"` : written;
}
