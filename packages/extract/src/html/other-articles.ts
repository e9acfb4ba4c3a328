import { proseOf } from "./block-measures.ts";
import type { PageBlock } from "./page-block.ts";

/** The blocks of an `article` element. */
export interface ArticleRun {
  from: number;
  to: number;
}

// a page of many short articles is a list of news, or one that is written while something happens
const mostOthers = 4;
const leastOfFirst = 0.4;

/** Marks further articles of a page, such as the next one of an endless page: each has its own headline. */
export function markOtherArticles(blocks: readonly PageBlock[], articles: readonly ArticleRun[]): void {
  const outer = articles.filter((one) => !articles.some((other) => other !== one && contains(other, one)));
  const [first, ...others] = outer.filter((one) => headingOf(blocks, one) !== undefined);
  if (first === undefined || headingOf(blocks, first)?.level !== 1) return;
  const own = lettersIn(blocks, first);
  const all = others.reduce((sum, one) => sum + lettersIn(blocks, one), own);
  const isFew = others.length <= mostOthers && own >= leastOfFirst * all;
  for (const other of others) {
    if (!isFew && headingOf(blocks, other)?.level !== 1) continue;
    for (const block of blocks.slice(other.from, other.to)) block.outside ??= "beside";
  }
}

function contains(outer: ArticleRun, inner: ArticleRun): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

// a headline is above the text
function headingOf(blocks: readonly PageBlock[], { from, to }: ArticleRun): PageBlock | undefined {
  const above = blocks.slice(from, to);
  const prose = above.findIndex((block) => proseOf(block) === "paragraph");
  return above
    .slice(0, prose === -1 ? undefined : prose)
    .find(({ kind, level = 7 }) => kind === "heading" && level <= 2);
}

function lettersIn(blocks: readonly PageBlock[], { from, to }: ArticleRun): number {
  return blocks
    .slice(from, to)
    .reduce((sum, block) => sum + (proseOf(block) === "paragraph" ? block.text.length : 0), 0);
}
