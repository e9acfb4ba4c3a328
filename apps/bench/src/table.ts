/** A row of a table: its cells by column. */
export type Row = Record<string, string | number>;

/** Rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |\n`;
  return (
    line(columns) +
    line(columns.map(() => "---")) +
    rows.map((row) => line(columns.map((column) => row[column] ?? ""))).join("")
  );
}
