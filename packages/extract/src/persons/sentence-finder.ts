import type { Span } from "@diplomatic-visits/core/internal";

/** The index of the sentence that an offset belongs to; of the last one before it if it is between two. */
export function sentenceFinder(sentences: readonly Span[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle] as Span).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}
