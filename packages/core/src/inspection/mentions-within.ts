import type { ArticleIndex, Mentioned } from "../article/article-index.ts";
import { Kept } from "../text/kept.ts";
import type { Span } from "../text/span.ts";

type Mentions = ArticleIndex["mentions"];

const sorted = new Kept<Mentions>();

/** The mentions inside a span of the text, in text order. */
export function mentionsWithin(index: Pick<ArticleIndex, "mentions" | "kept">, { start, end }: Span): Mentioned[] {
  let ordered = sorted.get(index);
  if (!ordered) {
    ordered = inTextOrder(index.mentions);
    sorted.set(index, ordered);
  }
  const found: Mentioned[] = [];
  for (let i = firstFrom(ordered, start); i < ordered.length; i++) {
    const one = ordered[i] as Mentioned;
    if (one.mention.start >= end) break;
    if (one.mention.end <= end) found.push(one);
  }
  return found;
}

// Both the start of a mention and its position fit into one exact number, and numbers are sorted faster than objects.
function inTextOrder(mentions: Mentions): Mentions {
  const order = new Float64Array(mentions.length);
  for (let i = 0; i < mentions.length; i++) {
    const { start } = (mentions[i] as Mentioned).mention;
    // an unfinished article may lack it
    order[i] = (start > 0 ? start : 0) * positions + i;
  }
  order.sort();
  const ordered: Mentioned[] = [];
  for (let i = 0; i < order.length; i++) ordered.push(mentions[(order[i] as number) % positions] as Mentioned);
  return ordered;
}

const positions = 2 ** 32;

function firstFrom(ordered: Mentions, offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Mentioned).mention.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
