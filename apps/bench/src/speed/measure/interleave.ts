import { performance } from "node:perf_hooks";

/** Pieces of work by name. */
export type Work<K extends string> = Readonly<Record<K, () => unknown>>;

/** The time of one call in each round, in milliseconds, by name. */
export type Times<K extends string> = Readonly<Record<K, readonly number[]>>;

/** How long to warm up and how often to measure. */
export interface Effort {
  rounds: number;
  /** Milliseconds of warm-up for each piece of work. */
  warmUp: number;
  /** Milliseconds that one sample takes at least; short work is repeated. */
  sample: number;
  /** Milliseconds after which no further round begins, once there were five. */
  most: number;
}

/** The fewest rounds that have quartiles. */
const fewest = 5;

/** Measures pieces of work in one process: in each round each of them once, in a new random order. */
export async function interleave<K extends string>(work: Work<K>, effort: Effort): Promise<Times<K>> {
  const names = Object.keys(work) as K[];
  const calls = new Map<K, number>();
  for (const name of names) calls.set(name, await warmedUp(work[name], effort));
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  const began = performance.now();
  for (let round = 0; round < effort.rounds; round++) {
    if (round >= fewest && performance.now() - began > effort.most) break;
    for (const name of shuffled(names)) {
      const count = calls.get(name) as number;
      times.get(name)?.push((await timed(work[name], count)) / count);
    }
  }
  return Object.fromEntries(times) as Record<K, number[]>;
}

// Returns how many calls one sample needs.
async function warmedUp(run: () => unknown, { warmUp, sample }: Effort): Promise<number> {
  const began = performance.now();
  for (let count = 0; count < 3 || performance.now() - began < warmUp; count++) await timed(run, 1);
  const once = (await timed(run, 3)) / 3;
  return Math.max(1, Math.min(1000, Math.round(sample / once)));
}

// Work that returns a promise is awaited; other work pays for no microtask.
async function timed(run: () => unknown, count: number): Promise<number> {
  const began = performance.now();
  for (let i = 0; i < count; i++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return performance.now() - began;
}

/** A copy in random order. */
export function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
