import type { ArticleIndex, Mentioned } from "../article/article-index.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";

type Mentions = ArticleIndex["mentions"];

const sorted = new WeakMap<Mentions, Mentions>();

/** The mentions inside a span of the text, in text order. */
export function mentionsWithin({ mentions }: Pick<ArticleIndex, "mentions">, { start, end }: Span): Mentioned[] {
  const ordered = sorted.get(mentions) ?? [...mentions].sort((a, b) => a.mention.start - b.mention.start);
  sorted.set(mentions, ordered);
  const found: Mentioned[] = [];
  const first = firstIndex(ordered.length, (i) => (ordered[i] as Mentioned).mention.start >= start);
  for (let i = first; i < ordered.length; i++) {
    const one = ordered[i] as Mentioned;
    if (one.mention.start >= end) break;
    if (one.mention.end <= end) found.push(one);
  }
  return found;
}
