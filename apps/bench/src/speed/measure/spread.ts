/** The middle of some values, with the quartiles around it. */
export interface Spread {
  value: number;
  low: number;
  high: number;
}

/** The median and the quartiles of values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { value: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** The spread of the ratio of two pieces of work, taken in each round. */
export function ratioOf(times: readonly number[], base: readonly number[]): Spread {
  return spreadOf(times.map((time, round) => time / (base[round] as number)));
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}
