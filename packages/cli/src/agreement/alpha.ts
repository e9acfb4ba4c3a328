/**
 * Krippendorff's alpha for nominal values: each unit is the list of values its coders gave; what is undefined is missing,
 * and a unit with fewer than two values does not count. Undefined when there is nothing to compare or only one value ever.
 */
export function alphaOf(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreement = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    pairable += values.length;
    const counts = countsOf(values);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreement += (count * (values.length - count)) / (values.length - 1);
    }
  }
  const squares = [...totals.values()].reduce((sum, count) => sum + count * count, 0);
  return alphaFrom({ pairable, disagreement, squares });
}

/** What alpha is computed from. */
export interface AlphaSums {
  /** The values of all units that have at least two. */
  pairable: number;
  /** The values that differ from another of their unit, each unit weighted by its size. */
  disagreement: number;
  /** The sum of the squares of how often each value occurs. */
  squares: number;
}

/** Alpha from its sums; undefined when there is nothing to compare or only one value ever. */
export function alphaFrom({ pairable, disagreement, squares }: AlphaSums): number | undefined {
  const expected = pairable * pairable - squares;
  return expected === 0 ? undefined : 1 - ((pairable - 1) * disagreement) / expected;
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
