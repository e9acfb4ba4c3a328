import type { Stretch } from "./snap-visual.ts";

/** Stretches with the lane each gets, and how many lanes there are. */
export interface Lanes<T> {
  placed: { span: T; lane: number }[];
  count: number;
}

/** Puts stretches into as few lanes as do, so that no two in a lane overlap; those of one place share theirs. */
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
