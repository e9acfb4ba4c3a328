import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";
import { alignedRuns, type SharedRun } from "./aligned-runs.ts";

/** An edited text aligned with its original. */
export interface Alignment {
  before: string;
  after: string;
  /** Where a span of the first text is in the second, if all of it is there unchanged. */
  image(span: Span): Span | undefined;
  /** The range of the second text that must contain a span of the first, given the text before and after it. */
  bounds(span: Span): Span;
  /** The stretches of a span that the second text contains, at their place there, with their shift. */
  parts(span: Span): Span[];
}

/** Aligns an edited text with its original. */
export function align(before: string, after: string): Alignment {
  const runs = alignedRuns(before, after);
  return {
    before,
    after,
    image({ start, end }) {
      const run = runs[lastFrom(runs, start)];
      if (!run || run.from > start || run.from + run.length < end) return undefined;
      return { start: start - run.from + run.to, end: end - run.from + run.to };
    },
    bounds({ start, end }) {
      let at = lastFrom(runs, start);
      while (at >= 0 && endOf(runs[at] as SharedRun) > start) at--;
      const low = runs[at];
      let next = Math.max(0, at + 1);
      while (next < runs.length && (runs[next] as SharedRun).from < end) next++;
      return { start: low ? low.to + low.length : 0, end: runs[next]?.to ?? after.length };
    },
    parts({ start, end }) {
      const parts: Span[] = [];
      for (let at = Math.max(0, lastFrom(runs, start)); at < runs.length; at++) {
        const { from, to, length } = runs[at] as SharedRun;
        if (from >= end) break;
        const [first, last] = [Math.max(from, start), Math.min(from + length, end)];
        if (first < last) parts.push({ start: first - from + to, end: last - from + to });
      }
      return parts;
    },
  };
}

function endOf({ from, length }: SharedRun): number {
  return from + length;
}

// The last run that begins at or before an offset of the first text; -1 where none does.
function lastFrom(runs: readonly SharedRun[], offset: number): number {
  const next = firstIndex(runs.length, (i) => (runs[i] as SharedRun).from > offset);
  return next - 1;
}
