import type { PageBlock } from "./page-block.ts";
import type { LeftOut, Sieve } from "./sieve.ts";

// below any heading that has a heading's tag
const boldLevel = 7;
const longestBoldHeading = 100;
const stop = /[.!…:;,،؛。]["'”»)]*$/;

/** Makes headings of bold lines without a stop before a line that is longer and not bold. */
export function withBoldHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== "paragraph" || !block.isBold || block.isRow || !next || next.isBold) return block;
    const isShort = block.text.length <= longestBoldHeading && block.text.length < next.text.length;
    return isShort && !stop.test(block.text) ? { ...block, kind: "heading" } : block;
  });
}

/** Headings with nothing below them; a heading of a lower level is something. */
export const emptyHeadings: Sieve = (blocks) => {
  const empty: LeftOut[] = [];
  let below: PageBlock | undefined;
  for (const block of [...blocks].reverse()) {
    if (block.kind === "heading" && (below === undefined || isHeadingAbove(below, block)))
      empty.push({ block, reason: "empty-heading" });
    else below = block;
  }
  return empty;
};

function isHeadingAbove(below: PageBlock, { level = boldLevel }: PageBlock): boolean {
  return below.kind === "heading" && (below.level ?? boldLevel) <= level;
}
