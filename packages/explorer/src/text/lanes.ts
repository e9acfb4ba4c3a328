import type { Stretch } from "./snap-visual.ts";

/** Spans with the lane of each, and the number of lanes. */
export interface Lanes<T> {
  placed: { span: T; lane: number }[];
  count: number;
}

/** Puts spans into the fewest lanes so that none overlap in a lane; identical spans share a lane. */
export function inLanes<T extends Stretch>(spans: readonly T[]): Lanes<T> {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  const byPlace = new Map<string, number>();
  const placed = sorted.map((span) => {
    const place = `${span.start} ${span.end}`;
    const lane = byPlace.get(place) ?? freeLane(ends, span.start);
    byPlace.set(place, lane);
    ends[lane] = Math.max(ends[lane] ?? 0, span.end);
    return { span, lane };
  });
  return { placed, count: ends.length };
}

function freeLane(ends: readonly number[], start: number): number {
  const free = ends.findIndex((end) => end <= start);
  return free < 0 ? ends.length : free;
}
