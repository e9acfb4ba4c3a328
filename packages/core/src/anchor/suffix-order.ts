import { unitAt, unitCount } from "../text/units-of.ts";

/** The places of a text in the order of the words that begin there: the places of a quote follow one another in it. */
export interface SuffixOrder {
  /** Where the first units of a quote occur, as UTF-16 offsets in text order, up to a limit. */
  starts(quote: string, limit: number): number[];
}

interface Sorting {
  text: string;
  /** The places, sorted by the units that begin there. */
  order: Int32Array;
  /** For each place, the position in `order` of the first place with the same units. */
  ranks: Int32Array;
  /** How many units are compared so far. */
  units: number;
}

/** A range with fewer places than this share of the text is sorted; a larger one is found faster in text order. */
const smallShare = 16;

/**
 * Sorts the places of a text by prefix doubling. A lookup takes a time that depends on the quote and the number of places
 * found, however often the text repeats itself.
 */
export function suffixOrder(text: string): SuffixOrder {
  const sorting = sortedByUnit(text);
  return {
    starts(quote, limit) {
      while (sorting.units < unitCount(quote) && sorting.units < unitCount(text)) sortByTwice(sorting);
      const low = bound(sorting, quote, false);
      const high = bound(sorting, quote, true);
      return (high - low) * smallShare < unitCount(text) ? inOrder(sorting, low, high).slice(0, limit) : first();
      function first(): number[] {
        const found: number[] = [];
        for (let at = 0; at < unitCount(text) && found.length < limit; at++) {
          const rank = sorting.ranks[at] as number;
          if (low <= rank && rank < high) found.push(at);
        }
        return found;
      }
    },
  };
}

function inOrder({ order }: Sorting, low: number, high: number): number[] {
  return [...order.slice(low, high).sort()];
}

function sortedByUnit(text: string): Sorting {
  const order = new Int32Array(unitCount(text));
  const ranks = new Int32Array(unitCount(text));
  const before = new Int32Array(0x10001);
  for (let at = 0; at < unitCount(text); at++) (before[unitAt(text, at) + 1] as number)++;
  for (let unit = 0; unit < 0x10000; unit++) (before[unit + 1] as number) += before[unit] as number;
  const free = before.slice();
  for (let at = 0; at < unitCount(text); at++) {
    const unit = unitAt(text, at);
    order[(free[unit] as number)++] = at;
    ranks[at] = before[unit] as number;
  }
  return { text, order, ranks, units: 1 };
}

// Places whose first units are equal are sorted by the units after those, which are already ranked.
function sortByTwice(sorting: Sorting): void {
  const { order, ranks, units, text } = sorting;
  const size = unitCount(text);
  const free = new Int32Array(size);
  for (let rank = 0; rank < size; rank++) free[rank] = rank;
  const sorted = new Int32Array(size);
  for (let at = Math.max(0, size - units); at < size; at++) sorted[(free[ranks[at] as number] as number)++] = at;
  for (let i = 0; i < size; i++) {
    const at = (order[i] as number) - units;
    if (at >= 0) sorted[(free[ranks[at] as number] as number)++] = at;
  }
  sorting.order = sorted;
  sorting.ranks = ranked(sorted, ranks, units);
  sorting.units = 2 * units;
}

function ranked(order: Int32Array, ranks: Int32Array, units: number): Int32Array {
  const next = new Int32Array(order.length);
  let [last, rank] = [-1, 0];
  for (let i = 0; i < order.length; i++) {
    const at = order[i] as number;
    const isSame = last >= 0 && ranks[at] === ranks[last] && ranks[at + units] === ranks[last + units];
    if (!isSame) rank = i;
    next[at] = rank;
    last = at;
  }
  return next;
}

// The first position in the order whose units are not less than those of a quote, or greater than all that begin with it.
function bound({ text, order }: Sorting, quote: string, isUpper: boolean): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const compared = comparedAt(text, order[middle] as number, quote);
    if (compared < 0 || (isUpper && compared === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comparedAt(text: string, at: number, quote: string): number {
  for (let i = 0; i < unitCount(quote); i++) {
    if (at + i >= unitCount(text)) return -1;
    const difference = unitAt(text, at + i) - unitAt(quote, i);
    if (difference !== 0) return difference;
  }
  return 0;
}
