import type { Cell } from "./column.ts";

/** Characters that a cell must not begin with: a spreadsheet would run it as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), without the header line. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it; numbers stay as they are.
 */
export function csvRows(rows: readonly object[], names: readonly string[]): string {
  return rows.map((row) => csvLine(names.map((name) => (row as Record<string, Cell>)[name]))).join("");
}

/** The header line of a CSV file. */
export function csvHead(names: readonly string[]): string {
  return csvLine(names);
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (typeof cell !== "string") return String(cell ?? "");
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
