import type { PageBlock } from "./page-block.ts";

// a longer cell is a paragraph, and its table is only for layout
const longestCell = 60;

/** Merges the cells of a table row, which are the blocks from an index on, into one block; returns whether it did. */
export function joinRow(blocks: PageBlock[], from: number): boolean {
  const cells = blocks.slice(from);
  if (cells.length < 2 || cells.some(({ text, kind }) => text.length > longestCell || kind === "heading")) return false;
  const letters = cells.reduce((sum, { text }) => sum + text.length, 0);
  const linked = cells.reduce((sum, cell) => sum + cell.linked * cell.text.length, 0) / letters;
  const text = cells.map((cell) => cell.text).join("\t");
  blocks.splice(from, cells.length, {
    kind: "paragraph",
    text,
    linked,
    isBold: false,
    layout: cells[0]?.layout ?? "",
    isRow: true,
  });
  return true;
}
