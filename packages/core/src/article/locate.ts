import type { Sentence } from "../generated/types.ts";

/** The last of the given spans, in text order, that holds the offset (UTF-16 units); undefined between them. */
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

/** The sentences a span touches, in text order. */
export function sentencesOf(sentences: readonly Sentence[], span: { start: number; end: number }): Sentence[] {
  return sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end);
}
