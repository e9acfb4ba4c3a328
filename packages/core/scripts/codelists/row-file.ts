/** A row of a generated list: texts, or null if the source does not have one. */
export type Row = readonly (string | null)[];

/** The parts of a generated file apart from its rows. */
export interface RowFile {
  name: string;
  type: string;
  description: string;
  source: string;
}

/** The text of a generated TypeScript file, one row per line, sorted by code. */
export function rowFile(file: RowFile, rows: readonly Row[]): string {
  const sorted = [...rows].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const lines = sorted.map((row) => `  [${row.map((cell) => JSON.stringify(cell)).join(", ")}],`);
  return [
    `// Written by scripts/generate-codelists.ts from ${file.source}: do not edit.`,
    `/** ${file.description} */`,
    `export const ${file.name}: readonly (readonly ${file.type})[] = [`,
    ...lines,
    "];",
    "",
  ].join("\n");
}
