import { firstIndex } from "../text/first-index.ts";
/** An interval of days, both ends included, with its position in the document and the groups that it counts in. */
export interface Placed {
  from: number;
  to: number;
  position: number;
  groups: readonly string[];
}

/** An interval, and the groups in which intervals that overlap it are looked for. */
export interface Sought {
  from: number;
  to: number;
  position: number;
  within: readonly string[];
}

/**
 * For each position that was looked up, in order, the first position of an interval that overlaps it, if that one is earlier.
 * The work grows with the number of intervals, not of pairs.
 */
export function firstOverlaps(
  placed: readonly Placed[],
  sought: readonly Sought[],
): [position: number, other: number][] {
  const groups = new Map<string, { placed: Placed[]; sought: Sought[] }>();
  for (const one of placed)
    for (const key of one.groups) {
      const group = groups.get(key);
      if (group) group.placed.push(one);
      else groups.set(key, { placed: [one], sought: [] });
    }
  for (const one of sought) for (const key of one.within) groups.get(key)?.sought.push(one);
  const first = new Map<number, number>();
  for (const group of groups.values())
    for (const [position, other] of overlapsIn(group.placed, group.sought))
      if (other < (first.get(position) ?? position)) first.set(position, other);
  return [...first].sort(([a], [b]) => a - b);
}

// What overlaps an interval contains its beginning or begins inside it. The first is found in one pass over the days, with
// the open intervals in a heap; the second is the smallest position in a range of the list sorted by beginning.
function* overlapsIn(
  placed: readonly Placed[],
  sought: readonly Sought[],
): Generator<[position: number, other: number]> {
  const begun = [...placed].sort((a, b) => a.from - b.from);
  const least = leastIn(begun.map(({ position }) => position));
  const open: Placed[] = [];
  let next = 0;
  for (const one of [...sought].sort((a, b) => a.from - b.from)) {
    for (; next < begun.length && (begun[next] as Placed).from < one.from; next++) push(open, begun[next] as Placed);
    while (open.length > 0 && (open[0] as Placed).to < one.from) pop(open);
    const around = open[0]?.position ?? Number.POSITIVE_INFINITY;
    yield [one.position, Math.min(around, least(next, firstAfter(begun, one.to)))];
  }
}

function firstAfter(begun: readonly Placed[], day: number): number {
  return firstIndex(begun.length, (i) => (begun[i] as Placed).from > day);
}

// The smallest number between two indexes, from a tree over the list.
function leastIn(numbers: readonly number[]): (from: number, to: number) => number {
  const size = numbers.length;
  const tree = [...new Array<number>(size).fill(Number.POSITIVE_INFINITY), ...numbers];
  for (let i = size - 1; i > 0; i--) tree[i] = Math.min(tree[2 * i] as number, tree[2 * i + 1] as number);
  return (from, to) => {
    let least = Number.POSITIVE_INFINITY;
    let [low, high] = [from + size, to + size];
    for (; low < high; low >>= 1, high >>= 1) {
      if (low & 1) least = Math.min(least, tree[low++] as number);
      if (high & 1) least = Math.min(least, tree[--high] as number);
    }
    return least;
  };
}

// A binary heap with the smallest position first.
function push(heap: Placed[], one: Placed): void {
  let at = heap.length;
  while (at > 0 && (heap[(at - 1) >> 1] as Placed).position > one.position) {
    heap[at] = heap[(at - 1) >> 1] as Placed;
    at = (at - 1) >> 1;
  }
  heap[at] = one;
}

function pop(heap: Placed[]): void {
  const last = heap.pop() as Placed;
  if (heap.length === 0) return;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (heap[child + 1] as Placed).position < (heap[child] as Placed).position) child++;
    if ((heap[child] as Placed).position >= last.position) break;
    heap[at] = heap[child] as Placed;
    at = child;
  }
  heap[at] = last;
}
