import type { Span } from "../text/span.ts";
import { unitAt, unitCount } from "../text/units-of.ts";
import { type SuffixOrder, suffixOrder } from "./suffix-order.ts";

const none = -1;
const keyUnits = 4;

/** A search that costs this much per unit of the text so far is worth sorting the text. */
const worthSorting = 8;

/** As many units are searched or compared in the time of one step along a chain. */
const unitsPerStep = 16;

/** Finds the places of quotes in one text, up to a limit, in text order. */
export type FindPlaces = (quote: string, limit?: number) => Span[];

/**
 * Indexes a text so that the places of many quotes are found without a pass over the text for each: every place is linked to
 * the next one that begins with the same four UTF-16 units. In a text that repeats itself these chains are long; when they
 * have cost as much as sorting the text, the text is sorted.
 */
export function occurrenceIndex(text: string): FindPlaces {
  const searching: Searching = { text, steps: 0 };
  return (quote, limit = Number.POSITIVE_INFINITY) => {
    if (quote === "" || unitCount(quote) > unitCount(text)) return [];
    return startsOf(searching, quote, limit).map((start) => ({ start, end: start + unitCount(quote) }));
  };
}

interface Searching {
  text: string;
  /** The cost so far, in steps along a chain. */
  steps: number;
  chains?: Chains;
  sorted?: SuffixOrder;
}

interface Chains {
  first: Int32Array;
  next: Int32Array;
}

function startsOf(searching: Searching, quote: string, limit: number): number[] {
  const search = unitCount(quote) < keyUnits ? oneByOne : alongChain;
  const found = searching.sorted ? undefined : search(searching, quote, limit);
  if (found) return found;
  searching.sorted ??= suffixOrder(searching.text);
  return searching.sorted.starts(quote, limit);
}

function isCostly({ text, steps }: Searching): boolean {
  return steps > worthSorting * unitCount(text);
}

function oneByOne(searching: Searching, quote: string, limit: number): number[] | undefined {
  const { text } = searching;
  const starts: number[] = [];
  let at = text.indexOf(quote);
  for (; at !== none && starts.length < limit; at = text.indexOf(quote, at + 1)) starts.push(at);
  searching.steps += starts.length + (at === none ? unitCount(text) : at) / unitsPerStep;
  return isCostly(searching) ? undefined : starts;
}

// Undefined when the chain turns out to be too long.
function alongChain(searching: Searching, quote: string, limit: number): number[] | undefined {
  const { text } = searching;
  searching.chains ??= chained(text);
  const { first, next } = searching.chains;
  const starts: number[] = [];
  const last = unitCount(quote) - 1;
  const lastUnit = unitAt(quote, last);
  const cost = 1 + unitCount(quote) / unitsPerStep;
  let left = worthSorting * unitCount(text) - searching.steps;
  let at = first[keyAt(quote, 0) & (first.length - 1)] as number;
  for (; at !== none && starts.length < limit && left >= 0; at = next[at] as number) {
    if (unitAt(text, at + last) === lastUnit && text.startsWith(quote, at)) starts.push(at);
    left -= cost;
  }
  searching.steps = worthSorting * unitCount(text) - left;
  return isCostly(searching) ? undefined : starts;
}

function chained(text: string): Chains {
  let size = 1024;
  while (size < unitCount(text)) size *= 2;
  const first = new Int32Array(size).fill(none);
  const next = new Int32Array(unitCount(text));
  for (let at = unitCount(text) - keyUnits; at >= 0; at--) {
    const key = keyAt(text, at) & (size - 1);
    next[at] = first[key] as number;
    first[key] = at;
  }
  return { first, next };
}

function keyAt(text: string, at: number): number {
  const mixed = Math.imul(unitAt(text, at), 0x9e3779b1) ^ Math.imul(unitAt(text, at + 1), 0x85ebca6b);
  const key = mixed ^ Math.imul(unitAt(text, at + 2), 0xc2b2ae35) ^ Math.imul(unitAt(text, at + 3), 0x27d4eb2f);
  return key ^ (key >>> 15);
}
