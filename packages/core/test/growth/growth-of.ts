/** How much longer the work on eight times as much input may take: a little more than eight times. */
export const mostGrowth = 12;

/** Work that takes less time, in milliseconds, is not compared: the clock and the collector would decide. */
const floor = 15;

const times = 8;
const attempts = 4;

/**
 * How many times longer work takes on eight times as much input, the least of some attempts; 1 if it is too short to
 * matter. Work that grows with the square of its input returns about 64.
 */
export function growthOf<T>(size: number, prepare: (size: number) => T, work: (input: T) => unknown): number {
  const [small, large] = [prepare(size), prepare(size * times)];
  work(small);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < attempts && least > mostGrowth; i++) {
    const long = timeOf(() => work(large));
    if (long < floor * mostGrowth) return 1;
    least = Math.min(
      least,
      long /
        Math.max(
          floor,
          timeOf(() => work(small)),
        ),
    );
  }
  return least;
}

function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
