import { type Part, parts } from "../../../test/blind-split.ts";

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

/** Rows of both parts of a corpus as one: each measure with its figure for the development part and for the blind part. */
export function beside(rowsOf: (part: Part) => Row[], names: readonly string[]): Row[] {
  const [development, blind] = parts.map(rowsOf) as [Row[], Row[]];
  return development.flatMap((row, i) => {
    const measures = Object.keys(row).filter((column) => !names.includes(column));
    const named = Object.fromEntries(names.map((name) => [name, row[name] ?? ""]));
    return measures.map((measure) => ({
      ...named,
      measure,
      development: row[measure] ?? "",
      blind: blind[i]?.[measure] ?? "",
    }));
  });
}
