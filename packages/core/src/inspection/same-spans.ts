import type { Span } from "../text/span.ts";

// the text has at most 2^20 units, so that a span fits into an exact number
const width = 0x200000;

/** A span as one number, for sets of spans. */
export function spanNumber({ start, end }: Span): number {
  return start * width + end;
}

/** Whether any two quotes of some facts have one span. */
export function haveSameSpan(facts: readonly { evidence: readonly Span[] }[]): boolean {
  const seen = new Set<number>();
  let count = 0;
  for (const { evidence } of facts)
    for (const quote of evidence) {
      count++;
      seen.add(spanNumber(quote));
    }
  return seen.size < count;
}
