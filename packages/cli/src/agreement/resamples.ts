/** How intervals are estimated. */
export interface ResampleSettings {
  /** How many samples of the articles are drawn. */
  resamples: number;
  /** Where the sequence of random numbers begins: the same seed gives the same intervals. */
  seed: number;
}

/** The two ends between which the middle 95 % of the samples are. */
export type Interval = readonly [low: number, high: number];

/** The share of the samples below an interval, and above it. */
const tail = 0.025;

/** The fewest articles of which samples say something: of fewer, the same few articles are drawn again and again. */
export const fewestArticles = 10;

/** Draws samples of articles, each as large as the whole, and hands on how often every article is in a sample. */
export function drawSamples(
  articles: number,
  { resamples, seed }: ResampleSettings,
  onSample: (weights: Uint32Array) => void,
): void {
  const next = randomNumbers(seed);
  const weights = new Uint32Array(articles);
  for (let sample = 0; sample < resamples; sample++) {
    weights.fill(0);
    for (let i = 0; i < articles; i++) {
      const drawn = Math.floor(next() * articles);
      weights[drawn] = (weights[drawn] as number) + 1;
    }
    onSample(weights);
  }
}

/** The interval of the figures of samples; undefined where fewer than half of the samples have a figure. */
export function intervalOf(figures: readonly (number | undefined)[]): Interval | undefined {
  const sorted = figures.filter((figure) => figure !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0 || sorted.length * 2 < figures.length) return undefined;
  return [quantile(sorted, tail), quantile(sorted, 1 - tail)];
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return low + (high - low) * (place - Math.floor(place));
}

// mulberry32: 32 bits of state are enough for samples, and the same on every machine
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
