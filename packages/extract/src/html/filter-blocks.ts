import type { DropReason } from "../skeleton/drop-reasons.ts";
import { aroundText } from "./around-text.ts";
import { comparable } from "./comparable.ts";
import { emptyHeadings, withBoldHeadings } from "./headings-of-page.ts";
import { linkBlocks } from "./link-blocks.ts";
import type { PageBlock } from "./page-block.ts";
import { relatedTail } from "./related-tail.ts";
import { repeatedBlocks } from "./repeated-blocks.ts";
import type { LeftOut, Sieve } from "./sieve.ts";
import { siteNotices } from "./site-notices.ts";

/** The blocks of an article, and the other blocks. */
export interface Filtered {
  kept: PageBlock[];
  left: LeftOut[];
}

/** Separates the blocks of the article from menus, captions, repetitions and what comes before and after it. */
export function filterBlocks(blocks: readonly PageBlock[], title: string | undefined): Filtered {
  const all = withBoldHeadings(blocks);
  const sieves = [
    outside,
    siteNotices(title),
    repeatedBlocks,
    wordless,
    relatedTail,
    linkBlocks,
    aroundText,
    titleRepeats(title),
    emptyHeadings,
  ];
  const reasons = new Map<PageBlock, DropReason>();
  let kept = all;
  for (const sieve of sieves) {
    for (const { block, reason } of sieve(kept)) reasons.set(block, reason);
    kept = kept.filter((block) => !reasons.has(block));
  }
  const left = all.flatMap((block) => {
    const reason = reasons.get(block);
    return reason === undefined ? [] : [{ block, reason }];
  });
  return { kept, left };
}

const outside: Sieve = (blocks) =>
  blocks.flatMap((block) => (block.outside === undefined ? [] : [{ block, reason: block.outside }]));

const wordless: Sieve = (blocks) =>
  blocks.filter(({ text, isRow }) => !isRow && !/\p{L}/u.test(text)).map((block) => ({ block, reason: "ornament" }));

// the page's own heading is near the top, whatever level Readability gives it
const nearTop = 6;

const titleRepeats =
  (title: string | undefined): Sieve =>
  (blocks) => {
    if (title === undefined) return [];
    const wanted = comparable(title);
    return blocks
      .slice(0, nearTop)
      .filter(({ text }) => comparable(text) === wanted)
      .map((block) => ({ block, reason: "title" }));
  };
