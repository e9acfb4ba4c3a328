import type { PageBlock } from "./page-block.ts";
import type { LeftOut, Sieve } from "./sieve.ts";

// below any heading that has a heading tag
const boldLevel = 7;
const longestBoldHeading = 100;
const stop = /[.!…:;,،؛。]["'”»)]*$/;

/** Turns bold lines into headings if they have no final stop and a longer line that is not bold follows. */
export function withBoldHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== "paragraph" || !block.isBold || block.isRow || !next || next.isBold) return block;
    const isShort = block.text.length <= longestBoldHeading && block.text.length < next.text.length;
    return isShort && !stop.test(block.text) ? { ...block, kind: "heading" } : block;
  });
}

/** Headings with no content below them; a heading of a lower level counts as content. */
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
