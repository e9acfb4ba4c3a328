import stringWidth from "string-width";

/** A cell of a table. */
type Cell = string | number;

/** Rows as aligned columns: the first to the left, numbers to the right. */
export function columns(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ""))));
  return cells
    .map((row) => `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0, i === 0)).join(" ")}`.trimEnd())
    .join("\n");
}

function padded(cell: string, width: number, isFirst: boolean): string {
  const room = " ".repeat(Math.max(0, width - stringWidth(cell)));
  return isFirst ? cell + room : ` ${room}${cell}`;
}
