import type { Sentence } from "../generated/types.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";

/** The last of the given spans, in text order, that contains the offset (UTF-16 units); undefined between them. */
export function spanAt<T extends { start: number; end: number }>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as T;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** The sentences that overlap a span, found by binary search; `sentences` are in text order. */
export function sentencesTouched(sentences: readonly Sentence[], { start, end }: Span): Sentence[] {
  const next = firstTouched(sentences, start);
  let last = next;
  while (last < sentences.length && (sentences[last] as Sentence).start < end) last++;
  return sentences.slice(next, last);
}

/** Whether one sentence overlaps both of two spans; `sentences` are in text order. */
export function touchSameSentence(sentences: readonly Sentence[], one: Span, other: Span): boolean {
  const later = sentences[firstTouched(sentences, Math.max(one.start, other.start))];
  return later !== undefined && later.start < Math.min(one.end, other.end);
}

// The first sentence that ends after an offset.
function firstTouched(sentences: readonly Sentence[], offset: number): number {
  return firstIndex(sentences.length, (i) => (sentences[i] as Sentence).end > offset);
}
