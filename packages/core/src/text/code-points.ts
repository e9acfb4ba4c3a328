/** Turns an offset in UTF-16 units into one in code points. */
export type CodePointsAt = (units: number) => number;

/** The offsets of a text in code points, as Python, SQL, Parquet readers and W3C selectors count. */
export function codePointsOf(text: string): CodePointsAt {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index);
  if (pairs.length === 0) return (units) => units;
  return (units) => units - countBelow(pairs, units);
}

// The pairs that begin before the offset: each is two units and one code point.
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
