import type { ArticleIndex, Mentioned } from "../article/article-index.ts";
import { Kept } from "../text/kept.ts";

// the text has at most 2^20 units, so that a span fits into an exact number
const width = 0x200000;

const known = new Kept<Float64Array>();

/** The spans of mentions in text order, the longer first where two begin at one offset; each span as one number. */
export function mentionOrder(index: Pick<ArticleIndex, "mentions" | "kept">): Float64Array {
  const { mentions } = index;
  const found = known.get(index);
  if (found) return found;
  const order = new Float64Array(mentions.length);
  for (let i = 0; i < mentions.length; i++) {
    const { start, end } = (mentions[i] as Mentioned).mention;
    order[i] = start * width + width - 1 - end;
  }
  order.sort();
  known.set(index, order);
  return order;
}

/** The start of a span of `mentionOrder`. */
export function spanStart(span: number): number {
  return Math.floor(span / width);
}

/** The end of a span of `mentionOrder`. */
export function endOf(span: number): number {
  return width - 1 - (span % width);
}
