import { isHeading, type Layout, lettersOf, story } from "./layout-parts.ts";

/** What an extractor kept of a layout. */
export interface LayoutScore {
  name: string;
  /** How many of the text's lines are blocks of their own. */
  kept: number;
  lines: number;
  /** How many blocks are not lines of the text. */
  junk: number;
  /** How many headings are marked as such. */
  headings: number;
}

/** The blocks an extractor finds in a page, without the headline. */
export type BlockExtractor = (page: string | Uint8Array) => { kind: string; text: string }[];

/** Compares the blocks of a layout with the lines of the text, exactly except for spaces and tatweel. */
export function scoreLayout(layout: Layout, extract: BlockExtractor): LayoutScore {
  const blocks = extract(layout.make(story)).map(({ kind, text }) => ({ kind, letters: lettersOf(text) }));
  const lines = new Set(story.lines.map(lettersOf));
  const found = new Set(blocks.map(({ letters }) => letters));
  return {
    name: layout.name,
    kept: [...lines].filter((line) => found.has(line)).length,
    lines: lines.size,
    junk: blocks.filter(({ letters }) => !lines.has(letters)).length,
    headings: blocks.filter(({ kind, letters }) => kind === "heading" && isHeading(letters)).length,
  };
}
