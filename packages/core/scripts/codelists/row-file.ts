/** A row of a generated list: texts, or null where the source has none. */
export type Row = readonly (string | null)[];

/** What a generated file holds besides its rows. */
export interface RowFile {
  name: string;
  type: string;
  description: string;
  source: string;
}

/** The text of a generated TypeScript file, a row a line, sorted by code. */
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
