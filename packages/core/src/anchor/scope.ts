import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";

/** Whether a place is inside one of the quotes in which the quotes of an object's parts are looked up first. */
export type AnchorScope = (place: Span) => boolean;

/** The scope that some spans make. */
export function scopeOf(spans: readonly Span[]): AnchorScope {
  const [only] = spans;
  if (only && spans.length === 1) return ({ start, end }) => start >= only.start && end <= only.end;
  let sorted: readonly Span[] | undefined;
  return (place) => {
    sorted ??= widest(spans);
    return isInside(sorted, place);
  };
}

// Without the spans inside others, starts and ends rise together: only the last span that begins before a place can contain it.
function isInside(spans: readonly Span[], { start, end }: Span): boolean {
  const next = firstIndex(spans.length, (i) => (spans[i] as Span).start > start);
  const last = spans[next - 1];
  return last !== undefined && end <= last.end;
}

function widest(scope: readonly Span[]): Span[] {
  const sorted = [...scope].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ end }) => {
    const isWider = end > reached;
    if (isWider) reached = end;
    return isWider;
  });
}
