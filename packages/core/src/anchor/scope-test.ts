import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";

const tests = new WeakMap<readonly Span[], (place: Span) => boolean>();

/** Tests whether a place is inside one of the spans of a scope. */
export function scopeTest(scope: readonly Span[]): (place: Span) => boolean {
  const test = tests.get(scope) ?? insideAny(widest(scope));
  tests.set(scope, test);
  return test;
}

// Without the spans inside others, starts and ends rise together: only the last span that begins before a place can contain it.
function insideAny(spans: readonly Span[]): (place: Span) => boolean {
  return ({ start, end }) => {
    const next = firstIndex(spans.length, (i) => (spans[i] as Span).start > start);
    const last = spans[next - 1];
    return last !== undefined && end <= last.end;
  };
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
