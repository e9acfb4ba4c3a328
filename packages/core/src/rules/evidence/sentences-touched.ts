import type { Sentence } from "../../generated/types.ts";
import type { Span } from "../../text/span.ts";

/** The sentences a span touches, found by halving; `sentences` stand in text order. */
export function sentencesTouched(sentences: readonly Sentence[], { start, end }: Span): Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentences.length && (sentences[last] as Sentence).start < end) last++;
  return sentences.slice(low, last);
}
