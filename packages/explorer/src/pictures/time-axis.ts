import { isoDay } from "./day-range.ts";

/** The days of the line, and where each lies from 0 to 1. */
export interface TimeAxis {
  from: number;
  to: number;
  at(day: number): number;
  /** Days that are named under the line. */
  ticks: { day: number; words: string }[];
}

const most = 5;

/** A line that holds all days, with a margin for ranges that are open. */
export function timeAxis(days: readonly number[]): TimeAxis {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, Math.round((last - first) * 0.1));
  const [from, to] = [first - margin, last + margin];
  return { from, to, at: (day) => (day - from) / (to - from), ticks: ticksOf(from, to) };
}

// Years where the line is long, then months, then days: the finest that are not too many.
function ticksOf(from: number, to: number): { day: number; words: string }[] {
  const every = Array.from({ length: to - from + 1 }, (_, i) => isoDay(from + i));
  for (const [step, length] of [
    [1, 10],
    [2, 10],
    [7, 10],
    [1, 7],
    [3, 7],
    [6, 7],
    [1, 4],
    [2, 4],
    [5, 4],
    [10, 4],
    [50, 4],
  ] as const) {
    const ticks = every.flatMap((iso, i) =>
      begins(iso, i, { step, length }) ? [{ day: from + i, words: iso.slice(0, length) }] : [],
    );
    if (ticks.length <= most && ticks.length > 0) return ticks;
  }
  return [];
}

function begins(iso: string, i: number, { step, length }: { step: number; length: number }): boolean {
  if (length === 10) return i % step === 0;
  if (!iso.endsWith("-01") || (length === 4 && !iso.endsWith("-01-01"))) return false;
  return length === 4 ? Number(iso.slice(0, 4)) % step === 0 : (Number(iso.slice(5, 7)) - 1) % step === 0;
}
